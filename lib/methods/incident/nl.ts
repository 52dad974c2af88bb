/** The incident method in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Incidentmethode',
  suits:
    'Een plots voorval waarin je moest handelen: wat had ik kunnen doen? Ook voor iets wat nog gaat gebeuren.',
  preparation:
    'Neem één voorval in gedachten en weet waar je verhaal stopt: vlak voor je handelde. Leg pen en papier klaar.',
  note: 'Het verhaal stopt op het breekpunt, vlak voor de inbrenger handelde. Wat de inbrenger deed, blijft verborgen tot ieder een eigen standpunt heeft gedeeld; let daar ook op bij de vragen. Wie de afloop al kent, houdt die voor zich. Advies klinkt hier als ‘ik zou’, en pas nadat ieder het heeft opgeschreven.',
  sources:
    'Gangbare beschrijvingen van de incidentmethode, onder meer bij Hendriksen, Wikiwijs, Fotoscholing, Eenmeesterinleren en HRD Academy. De minuten zijn een voorstel van Kring.',
  phases: {
    kiezen: {
      name: 'Incident kiezen',
      goal: 'Een voorval kiezen dat leeft en waarvan ieder kan leren.',
      participant: 'Noem kort een moment waarop je niet wist wat te doen.',
      caseBringer:
        'Noem kort jouw moment waarop je niet wist wat te doen; de afloop houd je voor je.',
      facilitator:
        'Is het voorval al gekozen? Sla dit over. Laat anders kiezen op herkenning en urgentie.',
      notNow: 'Nog geen verhaal en geen afloop; die krijgen later hun tijd.',
    },
    schets: {
      name: 'Schetsen tot het breekpunt',
      goal: 'De situatie delen zonder de afloop, zodat ieder zelf kan nadenken.',
      participant: 'Luister; verzin nog geen oplossing.',
      caseBringer: 'Vertel tot vlak voor je handelde, en stop daar. Wat je deed, houd je voor je.',
      facilitator: 'Stop de inbrenger vriendelijk zodra het handelen begint.',
      notNow: 'Nog geen afloop; die komt als ieder een eigen standpunt heeft.',
    },
    noteren: {
      name: 'Vragen noteren',
      goal: 'Zelf bedenken wat je mist, los van de anderen.',
      participant: 'Schrijf twee vragen op, naar feiten die je mist.',
      caseBringer: 'Rust even en vul niets aan; noteer voor jezelf wat er bovenkomt.',
      facilitator: 'Bewaak de stilte; zeg zelf ook niets.',
      notNow: 'Nog geen vragen hardop; die komen hierna, om de beurt.',
    },
    informatie: {
      name: 'Informatieronde',
      goal: 'De feiten compleet maken, zonder tip of oordeel.',
      participant: 'Stel je vraag in je beurt: alleen naar feiten en beleving.',
      caseBringer: 'Antwoord kort. De afloop houd je nog voor je.',
      facilitator: 'Hoor je een verkapt advies? Help er een open vraag van te maken.',
      notNow: 'Nog geen verklaring en geen advies; de analyse komt hierna.',
    },
    analyse: {
      name: 'Analyse zonder inbrenger',
      goal: 'Samen zien wat er speelt en waardoor.',
      participant:
        'Bespreek met elkaar oorzaken en aanleidingen; spreek over de inbrenger, niet tegen.',
      caseBringer: 'Luister en noteer; je hoeft niets recht te zetten.',
      facilitator: 'Is iedereen het snel eens? Vraag naar een tegengeluid.',
      notNow: 'Nog geen oplossingen; wat jij zou doen, schrijf je hierna op.',
    },
    standpunt: {
      name: 'Standpunt opschrijven',
      goal: 'Zelf kiezen voor je de anderen hoort.',
      participant: 'Schrijf op wat jij op dat moment zou doen, en waarom.',
      caseBringer: 'Schrijf op wat je nu zelf zou doen, en waarom.',
      facilitator: 'Bewaak de stilte; geen overleg.',
      notNow: 'Nog niets voorlezen; dat komt hierna, om de beurt.',
    },
    standpunten: {
      name: 'Standpunten delen',
      goal: 'Verschillende wegen horen zonder strijd.',
      participant: 'Lees voor wat je opschreef, als ‘ik zou’; geen toelichting erbij.',
      caseBringer: 'Luister en noteer; reageer nog niet.',
      facilitator: 'Ieder één beurt; houd een discussie vriendelijk tegen.',
      notNow: 'Nog geen discussie; doorpraten kan in het open gesprek.',
    },
    afloop: {
      name: 'Wat de inbrenger deed',
      goal: 'Wat er echt gebeurde naast de standpunten leggen.',
      participant: 'Luister, zonder gelijk te willen krijgen.',
      caseBringer:
        'Vertel wat je deed, waarom, en wat het gaf. Moet het nog gebeuren? Vertel wat je van plan was.',
      facilitator: 'Bescherm de inbrenger tegen kritiek achteraf.',
      notNow: 'Geen oordeel over wat er gedaan is; de verschillen bespreek je hierna.',
    },
    gesprek: {
      name: 'Open gesprek',
      goal: 'De verschillen begrijpen en het principe eronder vinden.',
      participant: 'Onderzoek wat de verschillen zeggen over ieders opvatting.',
      caseBringer: 'Zeg waarover je wilt doorpraten, en praat mee.',
      facilitator: 'Stuur naar opvattingen, weg van gelijk krijgen.',
      notNow: 'Nog geen conclusie; die trekt de inbrenger hierna zelf.',
    },
    opbrengst: {
      name: 'Opbrengst en stap',
      goal: 'Afronden met een inzicht en een stap.',
      participant: 'Luister; de inbrenger kiest.',
      caseBringer: 'Noem je inzicht en de stap die je gaat zetten.',
      facilitator: 'Vraag door op wanneer en met wie.',
      notNow: 'Geen advies meer; wat jij zelf meeneemt, zeg je in de oogstronde.',
    },
  },
};
