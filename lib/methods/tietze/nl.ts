/** Tietze's peer consultation in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Collegiale consultatie in zes fasen (Tietze)',
  suits:
    'Een sleutelvraag waarvoor je ideeën of andere blikken zoekt; ook voor meerdere casussen op één middag.',
  preparation: 'Geen voorbereiding nodig.',
  note: 'Een secretaris schrijft de bijdragen op, zodat de inbrenger kan luisteren. De modules: brainstorm (ideeën bij ‘hoe kan ik’), kopstand (hoe mislukt het, en keer dat om), sleutelvraag vinden (de groep reikt vragen aan), actstorming (zeg de zin die jij zou zeggen), resonantie (wat het bij mij oproept), goede raad (‘ik zou’) en hypothesen (‘het kan zijn dat’). Met resonantie komt het gesprek tot op de laag van de reflectie.',
  sources:
    'Tietze (Kollegiale Beratung); FH Joanneum; Leibniz-Führungskräfte; Universiteit van Jena; Wengelski-Strock. Waar zij geen minuten geven, zijn die een voorstel van Kring.',
  phases: {
    casting: {
      name: 'Rollen verdelen',
      goal: 'Rollen: inbrenger, moderator, secretaris, adviseurs.',
      participant: 'Noem je onderwerp in één zin.',
      caseBringer: 'Meld je en noem je onderwerp in één zin.',
      facilitator: 'Laat een moderator kiezen die niet adviseert.',
      notNow: 'Nog geen verhaal; dat komt als de rollen verdeeld zijn.',
    },
    vertelling: {
      name: 'Spontane vertelling',
      goal: 'Genoeg om mee te kunnen denken.',
      participant: 'Houd je in; op het eind twee of drie begripsvragen.',
      caseBringer: 'Vertel uit je hoofd, zoals het bij je opkomt.',
      facilitator: 'Vraag zelf door om het verhaal richting te geven.',
      notNow: 'Nog geen ideeën en geen vragen tussendoor; begripsvragen mogen op het eind.',
    },
    sleutelvraag: {
      name: 'Sleutelvraag',
      goal: 'Eén vraag voor het consult.',
      participant: 'Alleen helpen als erom gevraagd wordt.',
      caseBringer: 'Maak van je vraag één zin die begint met hoe, wat of welke.',
      facilitator: 'Lukt het niet? Kies dan de module ‘sleutelvraag vinden’.',
      notNow: 'Nog geen antwoorden op de vraag; die komen in het consult.',
    },
    module: {
      name: 'Module kiezen',
      goal: 'Werkvorm die bij de vraag past.',
      participant: 'Stel een module voor die bij de vraag past.',
      caseBringer: 'Kies een module of keur het voorstel goed.',
      facilitator: 'Leg de spelregel van de module in één zin uit.',
      notNow: 'Nog geen inhoud; nu gaat het alleen om de werkvorm.',
    },
    consult: {
      name: 'Consult',
      goal: 'Veel bijdragen, één per beurt.',
      participant: 'Eén bijdrage volgens de module; rustig tempo.',
      caseBringer: 'Alleen luisteren; de secretaris schrijft.',
      facilitator: 'Bewaak het tempo en de spelregel van de module.',
      notNow: 'Geen gesprek en geen reactie van de inbrenger; die heeft straks het slotwoord.',
    },
    slot: {
      name: 'Slot',
      goal: 'De inbrenger weegt en bedankt.',
      participant: 'Luister; geen toelichting.',
      caseBringer: 'Noem wat bruikbaar is, wat je doet en hoe het was.',
      facilitator: 'Laat ieder de eigen rol neerleggen.',
      notNow: 'Geen nieuwe ideeën meer; de inbrenger heeft het laatste woord.',
    },
  },
};
