import { describe, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { loadCatalogue } from '@/lib/i18n/load';
import { lists as listsEn } from '@/lib/i18n/lists/en';
import { loadListTexts } from '@/lib/i18n/lists/load';
import { lists as listsNl } from '@/lib/i18n/lists/nl';
import { offers as offersEn } from '@/lib/i18n/offers/en';
import { offers as offersNl } from '@/lib/i18n/offers/nl';
import { ownMethods as ownEn } from '@/lib/i18n/ownMethods/en';
import { loadOwnMethodTexts } from '@/lib/i18n/ownMethods/load';
import { ownNotes as notesEn } from '@/lib/i18n/ownNotes/en';
import { loadOwnNoteTexts } from '@/lib/i18n/ownNotes/load';
import { ownNotes as notesNl } from '@/lib/i18n/ownNotes/nl';
import { ownMethods as ownNl } from '@/lib/i18n/ownMethods/nl';
import { moment as momentEn } from '@/lib/i18n/moment/en';
import { loadMomentTexts } from '@/lib/i18n/moment/load';
import { moment as momentNl } from '@/lib/i18n/moment/nl';
import { pulses as pulsesEn } from '@/lib/i18n/pulses/en';
import { loadPulseTexts } from '@/lib/i18n/pulses/load';
import { pulses as pulsesNl } from '@/lib/i18n/pulses/nl';
import type { FaultKind } from '@/lib/methods/fault';
import type { Language } from '@/lib/wire/preferences';

type Speak = (...args: readonly unknown[]) => unknown;

interface Entry {
  place: string;
  text: string | Speak;
}

/** Every text with its place, such as `setUp.problems.tooFew`, in the order of the file. */
function entriesOf(node: object, path = ''): Entry[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const place = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [{ place, text: value }];
    if (typeof value === 'function') return [{ place, text: value as Speak }];
    if (typeof value === 'object' && value !== null) return entriesOf(value, place);
    throw new TypeError(`${place} is neither a text nor a group of texts`);
  });
}

/** With the texts that are loaded where they are shown. */
const entries = {
  nl: entriesOf({
    ...nl,
    ownMethods: ownNl,
    inLists: listsNl,
    choosing: offersNl,
    ownNotes: notesNl,
    howItWas: pulsesNl,
    ownMoment: momentNl,
  }),
  en: entriesOf({
    ...en,
    ownMethods: ownEn,
    inLists: listsEn,
    choosing: offersEn,
    ownNotes: notesEn,
    howItWas: pulsesEn,
    ownMoment: momentEn,
  }),
};
const languages = ['nl', 'en'] as const;

const counts: readonly (readonly unknown[])[] = [[0], [1], [2], [25]];
/** One for each kind of fault. */
const faults: Readonly<Record<FaultKind, readonly object[]>> = {
  notJson: [{ line: 3, column: 7 }],
  notText: [{}],
  notAMethod: [{}],
  newerFormat: [{ found: 2, known: 1 }],
  fileTooLarge: [{ bytes: 64_001, max: 64_000 }],
  methodTooLarge: [{ bytes: 30_000, max: 24_000 }],
  unknownKey: [{ key: 'Anna' }],
  keyTwice: [{ key: 'Anna', line: 4 }],
  missing: [{ key: 'Anna' }],
  wrongType: (['text', 'number', 'yesNo', 'list', 'group', 'nothing'] as const).map((found) => ({
    expected: found,
    found,
  })),
  notWhole: [{ found: 2.5 }],
  outOfRange: [{ found: -Infinity, min: 1, max: 240 }],
  unknownChoice: [{ found: 'Anna', choices: ['round', 'none'] }],
  badId: [{ found: 'Anna' }],
  notOwnId: [{ found: 'Anna' }],
  empty: [{}],
  tooLong: [{ length: 201, max: 200 }],
  badCharacters: [{}],
  tooFew: [
    { count: 0, min: 1 },
    { count: 1, min: 2 },
  ],
  tooMany: [{ count: 31, max: 30 }],
  twice: [{ found: 'Anna', at: [0, 2] }],
  minutesDoNotAddUp: [{ minutes: 40, sum: 45 }],
  smallestAboveLargest: [{ min: 9, max: 3 }],
  closingIsOfFrame: [{}],
  textMissing: [{ phase: 'Anna' }],
  textForNoPhase: [{ phase: 'Anna' }],
  turnsDoNotFit: [{ seconds: 600, minutes: 5, people: 6 }],
};

const pairs: readonly (readonly unknown[])[] = [0, 1, 2].flatMap((a) =>
  [0, 1, 2].map((b) => [a, b]),
);

/** Arguments of the functions that take other things than names and times. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'app.minutes': counts,
  'app.people': counts,
  'setUp.count': counts,
  'setUp.groupHint': counts,
  'setUp.methodMinutes': counts,
  'setUp.problems.tooFew': counts,
  'setUp.problems.tooMany': [
    [21, 20],
    [22, 20],
  ],
  'setUp.problems.tooLong': [
    [1, 41, 40],
    [2, 80, 40],
  ],
  'setUp.problems.twice': [
    ['Anna', [1, 2]],
    ['Bram', [1, 2, 5]],
  ],
  'group.count': counts,
  'group.unreadableMeetings': counts,
  'group.personName': counts,
  'group.agreementText': counts,
  'group.meaningOf': counts,
  'group.removeAgreement': counts,
  'group.problems.look': counts,
  'group.problems.nameTooLong': pairs,
  'group.problems.tooLong': pairs,
  'group.problems.tooMany': [
    [13, 12],
    [14, 12],
  ],
  'group.memory.ago': counts,
  'group.memory.older': counts,
  'group.removeText': counts,
  'phase.step': pairs,
  'phase.of': counts,
  'phase.spoken.left': pairs,
  'phase.spoken.over': pairs,
  'phase.round': pairs,
  'phase.camera.theirsOff': [[null], ['Anna']],
  'phase.ofCase': [
    [1, 2, null],
    [2, 2, 'Anna'],
  ],
  'phase.nextCase': [
    [null, 'Tietze', '50 minuten'],
    ['Anna', 'Tietze', '50 minuten'],
  ],
  'seat.hand': counts,
  'seat.spoke': counts,
  'landing.count': pairs,
  'agreements.count': pairs,
  'checkOut.count': pairs,
  'checkOut.countWants': counts,
  'step.caseBringerOfCase': [['Anna', 2]],
  'step.noCaseBringerOfCase': counts,
  'step.methodChosen': [['Tietze', 2]],
  'step.caseAdded': [['Tietze', 2]],
  'time.minutes': counts,
  'choose.becomesShorter': [['Incheck', '2 min', '7 min']],
  'choose.facts.group': pairs,
  'choose.reasons.size': counts,
  'choose.objections.tooFew': counts,
  'choose.objections.tooMany': counts,
  'choose.objections.repeated': counts,
  'choose.session.ofCase': [[2, 'Anna']],
  'library.cards': counts,
  'fault.unreadableEvent': counts,
  'live.connected': counts,
  'live.ready': pairs,
  'live.knock.more': counts,
  'live.notice.missing': pairs,
  'pause.states.break': [[null], ['Anna']],
  'pause.states.silence': [[null], ['Anna']],
  'pause.states.distance': [[null], ['Anna']],
  'pause.states.lostConnection': [[null], ['Anna']],
  'pause.states.stop': [[null], ['Anna']],
  'pause.states.stay': [[null], ['Anna']],
  'say.notNowCount': counts,
  'ownMethods.list.minutes': counts,
  'ownMethods.list.phases': counts,
  'ownMethods.list.group': pairs,
  'ownMethods.import.more': counts,
  'ownMethods.places.phase': counts,
  'ownMethods.places.item': counts,
  'ownMethods.places.join': [[['Anna', '10:42']]],
  'ownMethods.editor.notYet': counts,
  'ownMethods.editor.phase': [[1, 'Anna']],
  'ownMethods.editor.moved': [['Anna', 2, 5]],
  'ownMethods.editor.added': [['Anna', 2]],
  'ownMethods.editor.cardsStay': pairs,
  'ownMethods.preview.outsideGroup': pairs,
  'ownMethods.preview.turns': [[4, '10:42']],
  'ownMethods.preview.rounds': counts,
  'ownNotes.sheet.filled': pairs,
  'ownNotes.state.tooLong': pairs,
  'ownNotes.kept.count': counts,
  'howItWas.ask': pairs,
  'howItWas.soFar': pairs,
  'howItWas.isIn': pairs,
  'howItWas.times': pairs,
  ...Object.fromEntries(
    Object.entries(faults).map(([kind, given]) => [
      `ownMethods.faults.${kind}`,
      given.map((params) => [params]),
    ]),
  ),
};

/** Texts that are rightly the same in both languages. */
const alike = [
  'app.name',
  'menu.open',
  'setUp.methodMinutes',
  'programme.at',
  'time.minutes',
  'me.actions.postponeTurn',
  'say.kinds.stop',
  'ownMethods.list.minutes',
  'ownMethods.places.join',
  'ownMethods.labels.phase.camera',
  'ownMethods.editor.phase',
  'ownMethods.editor.down',
  'ownMethods.preview.before',
  'inLists.warmth.warm',
];

/** Two names or times that occur in no text themselves. */
const words = ['Anna', '10:42'];

/** A text as it is, or what a function says to each of its samples. */
function linesOf({ place, text }: Entry): unknown[] {
  if (typeof text === 'string') return [text];
  return (samples[place] ?? [words.slice(0, text.length)]).map((args) => text(...args));
}

function textsAt(language: Language): Map<string, unknown[]> {
  return new Map(entries[language].map((entry) => [entry.place, linesOf(entry)]));
}

function kindsOf(language: Language): string[] {
  return entries[language].map(({ place, text }) => `${place}: ${typeof text}`);
}

/** Which of the sample words each line mentions, by place. */
function namedIn(language: Language) {
  return [...textsAt(language)].map(([place, lines]) => ({
    place,
    named: lines.map((line) => words.filter((word) => String(line).includes(word))),
  }));
}

describe.each(languages)('the catalogue in %s', (language) => {
  const lines = entries[language].flatMap((entry) =>
    linesOf(entry).map((line) => ({ place: entry.place, line })),
  );

  it('is what the panel loads', async () => {
    expect(await loadCatalogue(language)).toBe({ nl, en }[language]);
    expect(await loadOwnMethodTexts(language)).toBe({ nl: ownNl, en: ownEn }[language]);
    expect(await loadListTexts(language)).toBe({ nl: listsNl, en: listsEn }[language]);
    expect(await loadPulseTexts(language)).toBe({ nl: pulsesNl, en: pulsesEn }[language]);
    expect(await loadMomentTexts(language)).toBe({ nl: momentNl, en: momentEn }[language]);
    expect(await loadOwnNoteTexts(language)).toBe({ nl: notesNl, en: notesEn }[language]);
  });

  it('has no empty text', () => {
    expect(lines.filter(({ line }) => typeof line !== 'string' || line.trim() === '')).toEqual([]);
  });

  it('fills in every argument', () => {
    expect(lines.filter(({ line }) => /undefined|null|NaN|\[object|=>/.test(String(line)))).toEqual(
      [],
    );
  });

  it('raises its voice nowhere', () => {
    expect(lines.filter(({ line }) => String(line).includes('!'))).toEqual([]);
  });
});

describe('both catalogues', () => {
  it('have the same places in the same order', () => {
    expect(entries.en.map(({ place }) => place)).toEqual(entries.nl.map(({ place }) => place));
  });

  it('have a text or a function at the same places', () => {
    expect(kindsOf('en')).toEqual(kindsOf('nl'));
  });

  it('name the same people and times', () => {
    expect(namedIn('en')).toEqual(namedIn('nl'));
  });

  it('differ in every text that can differ', () => {
    const dutch = textsAt('nl');
    const same = [...textsAt('en')].filter(
      ([place, lines]) => JSON.stringify(lines) === JSON.stringify(dutch.get(place)),
    );
    expect(same.map(([place]) => place)).toEqual(alike);
  });

  it('have samples only for places that exist', () => {
    const places = new Set(entries.nl.map(({ place }) => place));
    expect(Object.keys(samples).filter((place) => !places.has(place))).toEqual([]);
  });
});

describe('English plurals and lists', () => {
  it.each([
    [en.app.people(0), '0 people'],
    [en.app.people(1), '1 person'],
    [en.app.people(2), '2 people'],
    [en.app.minutes(1), '1 minute'],
    [en.app.minutes(2), '2 minutes'],
    [en.phase.of(1), 'of 1 minute'],
    [en.phase.spoken.left(0, 1), '1 second left in this phase'],
    [en.phase.spoken.left(1, 0), '1 minute and 0 seconds left in this phase'],
    [en.phase.spoken.over(2, 1), '2 minutes and 1 second over time'],
    [
      en.setUp.problems.twice('Anna', [1, 2, 5]),
      '‘Anna’ is there more than once (lines 1, 2 and 5). Add a letter to tell them apart.',
    ],
    [en.seat.spoke(0), 'spoke 0 times'],
    [en.seat.spoke(1), 'spoke once'],
    [en.seat.spoke(2), 'spoke twice'],
    [en.seat.spoke(3), 'spoke 3 times'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
