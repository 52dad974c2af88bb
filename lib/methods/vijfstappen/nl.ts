/** The five-step method in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Vijfstappenmethode',
  suits:
    'Een praktische vraag die met ‘hoe’ begint. Ook een goede eerste methode, en een uitkomst als er weinig tijd is.',
  preparation: 'Zet je vraag in één zin.',
  note: 'De vijf stappen zijn: de vraag inleiden, verkennen, de kern opschrijven en delen, advies met een reactie, en evaluatie. Advies heeft een eigen ronde. Komt er te vroeg een tip, dan kun je zeggen: er komt straks een adviesronde. De inbrenger kiest welke vragen en adviezen helpen.',
  sources:
    'Gangbare beschrijvingen van de vijfstappenmethode, onder meer bij BP Opleidingen, LessonUp en Goudraad. De minuten zijn een voorstel van Kring.',
  phases: {
    vraag: {
      name: 'Vraag inleiden',
      goal: 'De vraag en de context kort op tafel.',
      participant: 'Luister; je vragen komen hierna.',
      caseBringer: 'Eerst je vraag, dan drie zinnen context.',
      facilitator: 'Herhaal de vraag letterlijk.',
      notNow: 'Nog geen lang verhaal; in het verkennen komt er ruimte voor.',
    },
    verkennen: {
      name: 'Verkennen',
      goal: 'De vraag van alle kanten zien.',
      participant: 'Stel om de beurt een open vraag; vat af en toe samen.',
      caseBringer: 'Antwoord kort; sla over wat niet helpt.',
      facilitator: 'Eerst een ronde in de breedte. Is er tijd over? Dan nog een ronde, dieper.',
      notNow: 'Nog geen tips; er komt straks een adviesronde.',
    },
    'kern-schrijven': {
      name: 'Kern opschrijven',
      goal: 'Ieder vormt een eigen beeld van de kern.',
      participant: 'Schrijf in één zin waar het volgens jou om draait.',
      caseBringer: 'Schrijf je eigen zin: waar draait het voor jou om?',
      facilitator: 'Bewaak de stilte; zeg zelf ook niets.',
      notNow: 'Nog niet overleggen; de zinnen deel je hierna.',
    },
    'kern-delen': {
      name: 'Kern delen',
      goal: 'De verschillende zinnen naast elkaar leggen.',
      participant: 'Lees je zin voor, zonder uitleg.',
      caseBringer: 'Luister; zeg op het eind welke zin klopt.',
      facilitator: 'Laat eerst ieder voorlezen; vraag de inbrenger als laatste.',
      notNow: 'Nog geen advies en geen discussie; de adviesronde komt hierna.',
    },
    advies: {
      name: 'Adviesronde',
      goal: 'Van ieder één bruikbaar advies.',
      participant: 'Geef één advies, kort en in zichtbaar gedrag: wat kun je doen?',
      caseBringer: 'Noteer, en zeg alleen dankjewel.',
      facilitator: 'Eén advies per persoon; geen uitleg en geen ‘ja, maar’.',
      notNow: 'Nog geen reactie op een advies; die komt hierna.',
    },
    reactie: {
      name: 'Reactie',
      goal: 'De inbrenger weegt zelf.',
      participant: 'Luister; verdedig je advies niet.',
      caseBringer: 'Zeg wat je aanspreekt en wat niet, en waarom.',
      facilitator: 'Bescherm de keuze van de inbrenger.',
      notNow: 'Geen nieuw advies en geen weerwoord; de keuze is aan de inbrenger.',
    },
    evaluatie: {
      name: 'Evaluatie en stap',
      goal: 'De stap vastleggen en samen leren.',
      participant: 'Zeg in een paar zinnen wat jij meeneemt.',
      caseBringer: 'Noem als eerste je stap: wat, wanneer en met wie.',
      facilitator: 'Laat de inbrenger beginnen, en sluit op tijd.',
      notNow: 'Geen advies meer; de stap staat vast.',
    },
  },
};
