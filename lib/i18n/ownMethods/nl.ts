/** Methods of one's own, in Dutch. */
import { brief, kilobytes, shown } from './amounts';
import type { OwnMethodTexts } from './texts';

const list = (items: readonly string[]) => new Intl.ListFormat('nl').format(items);
const numbers = (at: readonly number[]) => list(at.map((i) => String(i + 1)));
const phases = (n: number) => (n === 1 ? '1 fase' : `${n} fasen`);
const kb = (bytes: number) => kilobytes(bytes, 'nl');

const quoted = (text: string) => `“${brief(text)}”`;

const types: OwnMethodTexts['types'] = {
  text: 'een tekst',
  number: 'een getal',
  yesNo: 'true of false',
  list: 'een lijst',
  group: 'een object',
  nothing: 'niets',
};

export const ownMethods: OwnMethodTexts = {
  list: {
    title: 'Methoden',
    own: 'Eigen methoden',
    none: 'Je hebt nog geen eigen methode. Dupliceer er een van Kring en pas hem aan, of lees een bestand in.',
    library: 'Van Kring',
    minutes: (n) => `${n} min`,
    phases,
    group: (min, max) => (min === max ? `${min} mensen` : `${min} tot ${max} mensen`),
    duplicate: 'Dupliceer',
    duplicateOf: (name) => `Dupliceer ${name}`,
    copyOf: (name) => `${name} (eigen)`,
    edit: 'Bewerk',
    editOf: (name) => `Bewerk ${name}`,
    save: 'Bewaar als bestand',
    saveOf: (name) => `Bewaar als bestand: ${name}`,
    remove: 'Verwijder',
    removeOf: (name) => `Verwijder ${name}`,
    removeAsk: (name) =>
      `“${name}” gaat weg van dit apparaat, ook wat nog niet bewaard was. Een bestand dat je ervan maakte blijft. Terughalen kan niet.`,
    removeYes: 'Ja, verwijder de methode',
    unsaved: 'Er zijn wijzigingen die nog niet bewaard zijn.',
    unreadable: 'Een methode die Kring niet kan lezen',
    unreadableText: 'Hij blijft staan zoals hij is. Misschien komt hij van een nieuwere Kring.',
    unreadableAsk: 'Deze onleesbare methode gaat weg van dit apparaat.',
    detail: 'Melding',
    languages: { nl: 'in het Nederlands', en: 'in het Engels' },
  },
  import: {
    title: 'Lees een bestand in',
    hint: 'Een methode die iemand uit Kring bewaarde, als JSON-bestand.',
    choose: 'Kies een bestand',
    drop: 'of sleep het hierheen',
    done: (name) => `“${name}” is ingelezen.`,
    doneWith: 'Let hier nog op:',
    refused: (file) => `“${file}” is niet ingelezen`,
    refusedText: 'Er is niets bewaard. Dit klopt er niet aan:',
    more: (n) => `En nog ${n} ${n === 1 ? 'andere fout' : 'andere fouten'}.`,
    oneFile: 'Lees de bestanden een voor een in.',
    notReadable: 'De browser kan dit bestand niet lezen.',
    taken: (name) => `Je hebt deze methode al: “${name}”`,
    takenText:
      'Vervang je hem, dan gaat de oude weg, ook wat daarvan nog niet bewaard was. Of houd ze allebei.',
    replace: 'Vervang de oude',
    keepBoth: 'Houd ze allebei',
  },
  faults: {
    notJson: ({ line, column }) =>
      `Dit is geen JSON: regel ${line}, teken ${column}. Misschien mist daar een komma, een aanhalingsteken of het einde van het bestand.`,
    notText: () => 'Dit bestand is geen tekst (UTF-8). Misschien is het een ander bestand.',
    notAMethod: () => 'Dit is geen methode van Kring.',
    newerFormat: ({ found, known }) =>
      `Dit bestand komt van een nieuwere Kring (vorm ${shown(found)}, bekend is ${known}). Werk Kring bij.`,
    fileTooLarge: ({ bytes, max }) => `Het bestand is ${kb(bytes)}; ${kb(max)} is het hoogste.`,
    methodTooLarge: ({ bytes, max }) =>
      `De methode is ${kb(bytes)}; ${kb(max)} is het hoogste. Maak teksten korter of haal fasen weg.`,
    unknownKey: ({ key }) => `Kring kent ${quoted(key)} hier niet.`,
    keyTwice: ({ key, line }) =>
      `${quoted(key)} staat er twee keer, de tweede keer op regel ${line}.`,
    missing: ({ key }) => `${quoted(key)} ontbreekt.`,
    wrongType: ({ expected, found }) =>
      `Hier hoort ${types[expected]}, en er staat ${types[found]}.`,
    notWhole: ({ found }) => `Hier hoort een heel getal, en er staat ${shown(found)}.`,
    outOfRange: ({ found, min, max }) =>
      `Dit moet tussen ${shown(min)} en ${shown(max)} liggen, en is ${shown(found)}.`,
    unknownChoice: ({ found, choices }) => `${quoted(found)} kan hier niet. Wel: ${list(choices)}.`,
    badId: ({ found }) =>
      `${quoted(found)} kan geen kenmerk zijn: kleine letters, cijfers en streepjes, hoogstens 40.`,
    notOwnId: ({ found }) =>
      `Het kenmerk van een eigen methode begint met “own-” en is hoogstens 40 tekens; hier staat ${quoted(found)}.`,
    empty: () => 'Hier moet nog iets staan.',
    tooLong: ({ length, max }) => `Dit is ${length} tekens lang; ${max} is het hoogste.`,
    badCharacters: () => 'Hierin staan onzichtbare tekens. Typ de tekst opnieuw.',
    tooFew: ({ count, min }) =>
      count === 0
        ? `Hier moet er minstens ${min} staan.`
        : `Hier staan er ${count}, minstens ${min} is nodig.`,
    tooMany: ({ count, max }) => `Hier staan er ${count}; ${max} is het hoogste.`,
    twice: ({ found, at }) => `${quoted(found)} staat er meer dan eens, op plaats ${numbers(at)}.`,
    minutesDoNotAddUp: ({ minutes, sum }) =>
      `De methode zegt ${shown(minutes)} minuten, en de fasen zijn samen ${shown(sum)}.`,
    smallestAboveLargest: ({ min, max }) =>
      `De kleinste groep (${shown(min)}) is groter dan de grootste (${shown(max)}).`,
    closingIsOfFrame: () =>
      'De afsluiting hoort bij het raam om de methode, niet bij een eigen fase.',
    textMissing: ({ phase }) => `De fase ${quoted(phase)} heeft geen teksten.`,
    textForNoPhase: ({ phase }) =>
      `Er zijn teksten voor ${quoted(phase)}, maar zo’n fase is er niet.`,
    turnsDoNotFit: ({ seconds, minutes, people }) =>
      `Met ${people} mensen duren de beurten samen ${Math.ceil(seconds / 60)} minuten, en de fase duurt er ${minutes}. Dat mag, maar het wordt krap.`,
  },
  types,
  places: {
    file: 'Bestand',
    rules: 'opbouw',
    texts: 'teksten',
    phase: (n) => `fase ${n}`,
    phaseTexts: (id) => `teksten van fase ${quoted(id)}`,
    quoted,
    item: (n) => `nummer ${n}`,
    join: (parts) => parts.join(', '),
  },
  labels: {
    file: { format: 'soort bestand', formatVersion: 'vorm van het bestand', language: 'taal' },
    method: {
      id: 'kenmerk',
      version: 'versie',
      group: 'Groepsgrootte',
      min: 'Kleinste groep',
      max: 'Grootste groep',
      minutes: 'minuten samen',
      levels: 'Waar het over gaat',
      experience: 'Ervaring die nodig is',
      needsTrust: 'Alleen voor een groep die elkaar kent en vertrouwt',
      questions: 'Past bij deze vragen',
      variant: 'verkorte vorm',
      phases: 'Fasen',
    },
    text: {
      name: 'Naam van de methode',
      suits: 'Waarvoor geschikt',
      preparation: 'Voorbereiding',
      note: 'Voor de begeleider',
      sources: 'Bronnen',
      phases: 'teksten van de fasen',
    },
    phase: {
      id: 'kenmerk',
      minutes: 'Minuten, voor zes mensen',
      speakers: 'Wie mag spreken',
      caseBringer: 'De inbrenger',
      turnPolicy: 'Beurten',
      turnSeconds: 'Seconden per beurt',
      rounds: 'Rondes',
      facilitatorTurn: 'De begeleider in de ronde',
      advice: 'Raad is hier welkom',
      feel: 'Een fase om te voelen: het paneel houdt zich stil',
      camera: 'Camera',
      closing: 'afsluiting',
      guarded: 'Overslaan kan alleen als de groep dat afspreekt',
      pitfalls: 'valkuilen',
      cards: 'vraagkaarten',
    },
    phaseText: {
      name: 'Naam van de fase',
      goal: 'Waarom',
      participant: 'Wat de deelnemers doen',
      caseBringer: 'Wat de inbrenger doet',
      facilitator: 'Wat de begeleider doet',
      notNow: 'Wat nog moet wachten',
    },
  },
  choices: {
    speakers: {
      caseBringer: 'De inbrenger',
      caseBringerOthersOnRequest: 'De inbrenger, anderen op verzoek',
      facilitator: 'De begeleider',
      facilitatorAndCaseBringer: 'De begeleider en de inbrenger',
      groupWithoutCaseBringer: 'De groep, zonder de inbrenger',
      groupAsksCaseBringer: 'De groep vraagt, de inbrenger antwoordt',
      roundOfAll: 'Iedereen in een rondje',
      everyone: 'Iedereen',
      silence: 'Niemand, het is stil',
    },
    caseBringer: {
      tells: 'vertelt',
      answers: 'antwoordt',
      listens: 'luistert, en reageert niet',
      silent: 'luistert in stilte, ook zonder gezicht',
      writes: 'schrijft',
      chooses: 'kiest',
      responds: 'reageert',
      takesPart: 'doet mee als ieder ander',
    },
    turnPolicy: {
      round: 'Een ronde, ieder om de beurt',
      queue: 'Hand omhoog, één tegelijk',
      free: 'Vrij, zonder beurten',
      none: 'Geen beurten',
    },
    facilitatorTurn: {
      none: 'doet niet mee',
      inOrder: 'doet mee in de volgorde',
      last: 'is de laatste',
    },
    camera: {
      on: 'Iedereen in beeld',
      caseBringerOff: 'Inbrenger uit beeld',
      free: 'Wie wil, kijkt weg',
    },
    experience: {
      starting: 'Geen: ook voor een groep die begint',
      advanced: 'Enkele keren samen',
      experienced: 'Vaak samen, met een ervaren begeleider',
    },
  },
  editor: {
    back: 'Alle methoden',
    save: 'Bewaar',
    saved: 'Alles is bewaard.',
    unsaved: 'Nog niet bewaard.',
    notYet: (n) => (n === 1 ? 'Eén ding moet nog anders.' : `${n} dingen moeten nog anders.`),
    showFirst: 'Ga erheen',
    undo: 'Draai terug',
    redo: 'Doe opnieuw',
    discard: 'Verwerp wat niet bewaard is',
    discardAsk: 'De methode wordt weer zoals hij het laatst bewaard is.',
    discardYes: 'Ja, verwerp het',
    draftLost:
      'Er stonden wijzigingen klaar die Kring niet meer kan lezen. Dit is de methode zoals hij bewaard is. Het onleesbare blijft staan tot je iets verandert.',
    draftTooLarge:
      'Dit is zoveel tekst dat Kring het niet tussendoor kan vasthouden. Maak het korter voordat je deze pagina sluit.',
    changed: 'Deze methode is intussen ergens anders bewaard',
    changedText:
      'Wat je hier veranderde is er nog. Bewaar het ernaast, of ga verder met de nieuwste.',
    saveAsCopy: 'Bewaar dit ernaast',
    openNewest: 'Verwerp dit en open de nieuwste',
    gone: 'Deze methode is intussen verwijderd',
    goneText: 'Wat je hier hebt is er nog. Bewaar het als nieuwe methode, of ga terug.',
    about: 'Over de methode',
    details: 'Meer over de methode',
    phases: 'Fasen',
    phasesHint: 'Sleep aan de stippen, of gebruik de pijlen.',
    phase: (n, name) => `${n}. ${name}`,
    nameless: 'Fase zonder naam',
    up: (name) => `${name} eerder`,
    down: (name) => `${name} later`,
    remove: (name) => `Haal ${name} weg`,
    add: 'Voeg een fase toe',
    addAs: 'Begin met',
    rules: 'Verloop',
    lines: 'Teksten',
    moved: (name, to, of) => `${name} staat nu op plaats ${to} van ${of}.`,
    added: (name, at) => `${name} is erbij gekomen, op plaats ${at}.`,
    removed: (name) => `${name} is weg. Terugdraaien kan.`,
    undone: 'Teruggedraaid.',
    redone: 'Opnieuw gedaan.',
    noLimit: '0 betekent: geen grens.',
    cardsStay: (cards, pitfalls) =>
      `Deze fase houdt ${cards === 1 ? '1 vraagkaart' : `${cards} vraagkaarten`} en ${pitfalls === 1 ? '1 valkuil' : `${pitfalls} valkuilen`} van de methode waar hij van komt.`,
  },
  preview: {
    title: 'Zo verloopt het',
    people: 'Met hoeveel mensen',
    outsideGroup: (min, max) => `De methode zegt zelf: ${min} tot ${max} mensen.`,
    total: (time) => `De methode: ${time}`,
    withFrame: (time) => `Met opening en afsluiting: ${time}`,
    before: 'Opening',
    after: 'Afsluiting',
    turns: (people, length) => `${people} × ${length}`,
    rounds: (n) => (n === 1 ? '1 ronde' : `${n} rondes`),
  },
};
