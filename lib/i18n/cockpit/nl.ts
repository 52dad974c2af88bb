/** The texts of the facilitator's support and of the ten sides in Dutch. */
import type { CockpitTexts } from './texts';

export const cockpit: CockpitTexts = {
  next: {
    title: 'Hierna',
    last: 'Dit is de laatste stap.',
    toGroup: 'Begin zo, tegen de groep:',
    toPerson: (name) => `Begin zo, tegen ${name}:`,
  },
  level: {
    title: 'Waar is de groep nu?',
    hint: 'Alleen jij ziet dit. Tik nog eens en het is weg.',
    steps: {
      case: { name: 'Casus', learns: 'verbeteren' },
      analysis: { name: 'Analyse', learns: 'vernieuwen' },
      reflection: { name: 'Reflectie', learns: 'ontwikkelen' },
    },
  },
  ask: {
    title: 'Vraag nu naar',
    hint: 'Eén soort vraag, met drie voorbeelden, op ieders scherm.',
    level: 'Hoe diep?',
    show: 'Zet op ieders scherm',
    shown: (kind) => `Op ieders scherm: ${kind}`,
    takeAway: 'Haal weg',
    notHere: 'Dit kan zodra er over een casus gesproken wordt.',
  },
  see: 'Ik zie …',
  say: {
    title: 'Wat kan ik zeggen?',
    hint: 'Niemand anders ziet dit. Kies een moment, dan een zin.',
    strengths: { soft: 'Zacht', clear: 'Helder', firm: 'Scherp' },
    others: 'Andere momenten',
    back: 'Terug',
    instead: 'Of zonder woorden',
    silence: 'Stilte voor iedereen',
    hold: 'Zet de casus even stil',
  },
  sides: {
    title: 'Van alle kanten',
    titlePossible: 'Wat kan het ook geweest zijn?',
    hint: 'Tik op een kant voor de vraag. Wat aan bod kwam, ziet iedereen.',
    hintPossible: 'Wat de ander wilde, dacht of voelde, kan ook anders zijn.',
    what: 'Wat',
    nobody: 'Inbrenger',
    other: 'De ander',
    alsoPossible: 'Kan ook',
    rows: {
      wanted: 'Wilde',
      said: 'Zei',
      did: 'Deed',
      thought: 'Dacht',
      felt: 'Voelde',
    },
    seen: 'Bekeken',
    notSeen: 'Nog niet',
    cell: (column, row, state) => `${column}, ${row.toLowerCase()}: ${state.toLowerCase()}`,
    mark: 'Dit kwam aan bod',
    unmark: 'Toch nog niet',
  },
};
