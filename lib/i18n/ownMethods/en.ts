/** Methods of one's own, in English. */
import { brief, kilobytes, shown } from './amounts';
import type { OwnMethodTexts } from './texts';

const list = (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items);
const numbers = (at: readonly number[]) => list(at.map((i) => String(i + 1)));
const phases = (n: number) => (n === 1 ? '1 phase' : `${n} phases`);
const kb = (bytes: number) => kilobytes(bytes, 'en');

const quoted = (text: string) => `‘${brief(text)}’`;

const types: OwnMethodTexts['types'] = {
  text: 'a text',
  number: 'a number',
  yesNo: 'true or false',
  list: 'a list',
  group: 'an object',
  nothing: 'nothing',
};

export const ownMethods: OwnMethodTexts = {
  list: {
    title: 'Methods',
    own: 'Your own methods',
    none: 'You have no method of your own yet. Duplicate one of Kring’s and change it, or import a file.',
    library: 'From Kring',
    minutes: (n) => `${n} min`,
    phases,
    group: (min, max) => (min === max ? `${min} people` : `${min} to ${max} people`),
    duplicate: 'Duplicate',
    duplicateOf: (name) => `Duplicate ${name}`,
    copyOf: (name) => `${name} (own)`,
    edit: 'Edit',
    editOf: (name) => `Edit ${name}`,
    save: 'Save as a file',
    saveOf: (name) => `Save as a file: ${name}`,
    remove: 'Remove',
    removeOf: (name) => `Remove ${name}`,
    removeAsk: (name) =>
      `‘${name}’ goes from this device, with what was not saved yet. A file that you made of it stays. It cannot be brought back.`,
    removeYes: 'Yes, remove the method',
    unsaved: 'There are changes that are not saved yet.',
    unreadable: 'A method that Kring cannot read',
    unreadableText: 'It stays as it is. It may come from a newer Kring.',
    unreadableAsk: 'This unreadable method goes from this device.',
    detail: 'Message',
    languages: { nl: 'in Dutch', en: 'in English' },
  },
  import: {
    title: 'Import a file',
    hint: 'A method that somebody saved from Kring, as a JSON file.',
    choose: 'Choose a file',
    drop: 'or drag it here',
    done: (name) => `‘${name}’ was imported.`,
    doneWith: 'Something to look at:',
    refused: (file) => `‘${file}’ was not imported`,
    refusedText: 'Nothing was saved. This is wrong with it:',
    more: (n) => `And ${n} more ${n === 1 ? 'fault' : 'faults'}.`,
    oneFile: 'Import the files one by one.',
    notReadable: 'The browser cannot read this file.',
    taken: (name) => `You have this method already: ‘${name}’`,
    takenText:
      'If you replace it the old one goes, with what was not saved of it. Or keep them both.',
    replace: 'Replace the old one',
    keepBoth: 'Keep both',
  },
  faults: {
    notJson: ({ line, column }) =>
      `This is not JSON: line ${line}, character ${column}. A comma, a quotation mark or the end of the file may be missing there.`,
    notText: () => 'This file is no text (UTF-8). It may be another file.',
    notAMethod: () => 'This is not a method of Kring.',
    newerFormat: ({ found, known }) =>
      `This file comes from a newer Kring (format ${shown(found)}, known is ${known}). Update Kring.`,
    fileTooLarge: ({ bytes, max }) => `The file is ${kb(bytes)}; ${kb(max)} is the most.`,
    methodTooLarge: ({ bytes, max }) =>
      `The method is ${kb(bytes)}; ${kb(max)} is the most. Shorten texts or take phases away.`,
    unknownKey: ({ key }) => `Kring does not know ${quoted(key)} here.`,
    keyTwice: ({ key, line }) => `${quoted(key)} is there twice, the second time on line ${line}.`,
    missing: ({ key }) => `${quoted(key)} is missing.`,
    wrongType: ({ expected, found }) =>
      `This should be ${types[expected]}, and is ${types[found]}.`,
    notWhole: ({ found }) => `This should be a whole number, and is ${shown(found)}.`,
    outOfRange: ({ found, min, max }) =>
      `This must be between ${shown(min)} and ${shown(max)}, and is ${shown(found)}.`,
    unknownChoice: ({ found, choices }) =>
      `${quoted(found)} cannot stand here. Possible: ${list(choices)}.`,
    badId: ({ found }) =>
      `${quoted(found)} cannot be an id: small letters, digits and hyphens, at most 40.`,
    notOwnId: ({ found }) =>
      `The id of an own method begins with ‘own-’ and has at most 40 characters; here it is ${quoted(found)}.`,
    empty: () => 'Something has to stand here.',
    tooLong: ({ length, max }) => `This is ${length} characters long; ${max} is the most.`,
    badCharacters: () => 'There are invisible characters in this. Type the text again.',
    tooFew: ({ count, min }) =>
      count === 0
        ? `There must be at least ${min} here.`
        : `There are ${count} here, at least ${min} needed.`,
    tooMany: ({ count, max }) => `There are ${count} here; ${max} is the most.`,
    twice: ({ found, at }) => `${quoted(found)} is there more than once, at places ${numbers(at)}.`,
    minutesDoNotAddUp: ({ minutes, sum }) =>
      `The method says ${shown(minutes)} minutes, and its phases add up to ${shown(sum)}.`,
    smallestAboveLargest: ({ min, max }) =>
      `The smallest group (${shown(min)}) is larger than the largest (${shown(max)}).`,
    closingIsOfFrame: () =>
      'Closing belongs to the frame around the method, not to a phase of its own.',
    textMissing: ({ phase }) => `The phase ${quoted(phase)} has no texts.`,
    textForNoPhase: ({ phase }) =>
      `There are texts for ${quoted(phase)}, but there is no such phase.`,
    turnsDoNotFit: ({ seconds, minutes, people }) =>
      `With ${people} people the turns take ${Math.ceil(seconds / 60)} minutes together, and the phase takes ${minutes}. That is allowed, but it will be tight.`,
  },
  types,
  places: {
    file: 'File',
    rules: 'structure',
    texts: 'texts',
    phase: (n) => `phase ${n}`,
    phaseTexts: (id) => `texts of phase ${quoted(id)}`,
    quoted,
    item: (n) => `number ${n}`,
    join: (parts) => parts.join(', '),
  },
  labels: {
    file: { format: 'kind of file', formatVersion: 'format of the file', language: 'language' },
    method: {
      id: 'id',
      version: 'version',
      group: 'Size of the group',
      min: 'Smallest group',
      max: 'Largest group',
      minutes: 'minutes together',
      levels: 'What it is about',
      experience: 'Experience that is needed',
      needsTrust: 'Only for a group that knows and trusts each other',
      questions: 'Suits these questions',
      variant: 'short form',
      phases: 'Phases',
    },
    text: {
      name: 'Name of the method',
      suits: 'What it suits',
      preparation: 'Preparation',
      note: 'For the facilitator',
      sources: 'Sources',
      phases: 'texts of the phases',
    },
    phase: {
      id: 'id',
      minutes: 'Minutes, for six people',
      speakers: 'Who may speak',
      caseBringer: 'The case-bringer',
      turnPolicy: 'Turns',
      turnSeconds: 'Seconds a turn',
      rounds: 'Rounds',
      facilitatorTurn: 'The facilitator in the round',
      advice: 'Advice is welcome here',
      feel: 'A phase for feeling: the panel keeps quiet',
      camera: 'Camera',
      closing: 'closing',
      guarded: 'Can only be skipped if the group agrees on it',
      pitfalls: 'pitfalls',
      cards: 'question cards',
    },
    phaseText: {
      name: 'Name of the phase',
      goal: 'Why',
      participant: 'What participants do',
      caseBringer: 'What the case-bringer does',
      facilitator: 'What the facilitator does',
      notNow: 'What has to wait',
    },
  },
  choices: {
    speakers: {
      caseBringer: 'The case-bringer',
      caseBringerOthersOnRequest: 'The case-bringer, others on request',
      facilitator: 'The facilitator',
      facilitatorAndCaseBringer: 'The facilitator and the case-bringer',
      groupWithoutCaseBringer: 'The group, without the case-bringer',
      groupAsksCaseBringer: 'The group asks, the case-bringer answers',
      roundOfAll: 'Everybody in a round',
      everyone: 'Everybody',
      silence: 'Nobody, it is quiet',
    },
    caseBringer: {
      tells: 'tells',
      answers: 'answers',
      listens: 'listens, and does not respond',
      silent: 'listens in silence, without a face too',
      writes: 'writes',
      chooses: 'chooses',
      responds: 'responds',
      takesPart: 'takes part like everybody else',
    },
    turnPolicy: {
      round: 'A round, each in turn',
      queue: 'A raised hand, one at a time',
      free: 'Free, without turns',
      none: 'No turns',
    },
    facilitatorTurn: {
      none: 'takes no turn',
      inOrder: 'takes a turn in the order',
      last: 'is the last',
    },
    camera: {
      on: 'Everybody in view',
      caseBringerOff: 'Case-bringer out of view',
      free: 'Whoever wants to looks away',
    },
    experience: {
      starting: 'None: also for a group that begins',
      advanced: 'Some meetings together',
      experienced: 'Many meetings, with a skilled facilitator',
    },
  },
  editor: {
    back: 'All methods',
    save: 'Save',
    saved: 'Everything is saved.',
    unsaved: 'Not saved yet.',
    notYet: (n) =>
      n === 1 ? 'One thing still has to change.' : `${n} things still have to change.`,
    showFirst: 'Go there',
    undo: 'Undo',
    redo: 'Redo',
    discard: 'Discard what is not saved',
    discardAsk: 'The method becomes what it was when it was last saved.',
    discardYes: 'Yes, discard it',
    draftLost:
      'There were changes here that Kring can no longer read. This is the method as it was saved. What cannot be read stays until you change something.',
    draftTooLarge:
      'This is so much text that Kring cannot hold on to it meanwhile. Shorten it before you close this page.',
    changed: 'This method was saved elsewhere in the meantime',
    changedText: 'What you changed here is still there. Save it beside, or go on with the newest.',
    saveAsCopy: 'Save this beside it',
    openNewest: 'Discard this and open the newest',
    gone: 'This method was removed in the meantime',
    goneText: 'What you have here is still there. Save it as a new method, or go back.',
    about: 'About the method',
    details: 'More about the method',
    phases: 'Phases',
    phasesHint: 'Drag by the dots, or use the arrows.',
    phase: (n, name) => `${n}. ${name}`,
    nameless: 'Phase without a name',
    up: (name) => `${name} earlier`,
    down: (name) => `${name} later`,
    remove: (name) => `Take ${name} away`,
    add: 'Add a phase',
    addAs: 'Start with',
    rules: 'Course',
    lines: 'Texts',
    moved: (name, to, of) => `${name} is at place ${to} of ${of} now.`,
    added: (name, at) => `${name} was added, at place ${at}.`,
    removed: (name) => `${name} is gone. You can undo that.`,
    undone: 'Undone.',
    redone: 'Redone.',
    noLimit: '0 means: no limit.',
    cardsStay: (cards, pitfalls) =>
      `This phase keeps ${cards === 1 ? '1 question card' : `${cards} question cards`} and ${pitfalls === 1 ? '1 pitfall' : `${pitfalls} pitfalls`} of the method that it comes from.`,
  },
  preview: {
    title: 'How it goes',
    people: 'With how many people',
    outsideGroup: (min, max) => `The method itself says: ${min} to ${max} people.`,
    total: (time) => `The method: ${time}`,
    withFrame: (time) => `With opening and closing: ${time}`,
    before: 'Opening',
    after: 'Closing',
    turns: (people, length) => `${people} × ${length} each`,
    rounds: (n) => (n === 1 ? '1 round' : `${n} rounds`),
  },
};
