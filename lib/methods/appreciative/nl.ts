/** Appreciative inquiry in small in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Appreciative inquiry (4D) in het klein',
  suits:
    'Iets wat al eens lukte en waar je meer van wilt; ook voor een groep die moe is of vastzit in problemen.',
  preparation: 'Denk aan een keer dat het juist goed ging.',
  note: 'De vier stappen zijn ontdekken, dromen, ontwerpen en doen. Een probleem is niet verboden; vraag wat de inbrenger ervoor in de plaats wenst. Neem de tijd voor het verhaal: zonder een echt voorbeeld blijft de droom een wens. Waarderen is iets anders dan prijzen: zeg wat je zag, niet hoe goed het was.',
  sources:
    'Cooperrider; Ludema (appreciative inquiry); Praktijkboek intervisie. De vier stappen zijn gangbare praktijk; de kleine vorm en de minuten zijn een voorstel van Kring.',
  phases: {
    onderwerp: {
      name: 'Onderwerp in wenstaal',
      goal: 'Kiezen waar je meer van wilt.',
      participant: 'Luister naar wat de inbrenger wenst.',
      caseBringer: 'Zeg waar je meer van wilt. Begin met: ik wil dat …',
      facilitator: 'Hoor je een probleem? Vraag: wat wil je ervoor in de plaats?',
      notNow: 'Nog geen oorzaken en geen plannen; eerst een keer dat het lukte.',
    },
    ontdekken: {
      name: 'Ontdekken: topverhaal',
      goal: 'Vinden wat er werkte toen het goed ging.',
      participant: 'Vraag naar die ene keer: wat deed je, wat hielp, wat was belangrijk?',
      caseBringer: 'Vertel over een keer dat het lukte, en wat jij daarin deed.',
      facilitator: 'Houd het bij één moment; rem bescheidenheid vriendelijk.',
      notNow: 'Nog niet wat er beter moet, en geen eigen verhaal; dromen komt hierna.',
    },
    dromen: {
      name: 'Dromen: over een jaar',
      goal: 'Voor je zien hoe het is als dit vaker lukt.',
      participant: 'Het is een jaar later en het is gelukt. Vertel wat je ziet en hoort.',
      caseBringer: 'Begin jij: het is een jaar later. Vertel wat je ziet en hoort.',
      facilitator:
        'Geef de inbrenger de eerste beurt; vraag ieder in de tegenwoordige tijd te spreken.',
      notNow: 'Nog niet of het kan; wat ervoor nodig is, komt bij het ontwerpen.',
    },
    ontwerpen: {
      name: 'Ontwerpen: wat hoort daarbij',
      goal: 'Bouwstenen vinden die de droom dragen.',
      participant: 'Noem één bouwsteen per beurt: wat is er dan, wie doet mee, wat spreek je af?',
      caseBringer: 'Bouw mee, en zeg welke bouwstenen bij jouw werk passen.',
      facilitator: 'Verzamel de bouwstenen; vraag bij elk wat er al een beetje is.',
      notNow: 'Nog geen stap en geen bezwaren; kiezen doet de inbrenger hierna.',
    },
    doen: {
      name: 'Doen: eerste stap',
      goal: 'Een kleine stap die aansluit bij wat al werkt.',
      participant: 'Luister; zeg alleen iets als de inbrenger erom vraagt.',
      caseBringer: 'Kies één bouwsteen. Wat doe je, wanneer, en wie mag ernaar vragen?',
      facilitator: 'Help de stap kleiner te maken, tot die morgen kan beginnen.',
      notNow: 'Geen nieuwe bouwstenen meer; wat er ligt, is genoeg.',
    },
    waardering: {
      name: 'Waardering',
      goal: 'Teruggeven wat we de inbrenger zagen doen.',
      participant: 'Zeg in een paar zinnen welke kracht je zag, en waaraan je die zag.',
      caseBringer: 'Luister en neem het aan; een knik is genoeg.',
      facilitator: 'Vraag naar wat iemand zag; laat grapjes en relativeren voorbijgaan.',
      notNow: 'Geen raad en geen ‘maar’; wat jij meeneemt, komt in de oogst.',
    },
  },
};
