import { describe, expect, it } from 'vitest';
import { noOwnCase, ownCaseFacts } from '@/lib/nudges/ownCaseFacts';
import { saysI } from '@/lib/nudges/saysI';
import { ownNote, type OwnNote, type OwnNoteKind } from '@/lib/session/ownNotes';

const note = (kind: OwnNoteKind, text: string, key = ''): OwnNote => ({
  ...ownNote(kind, 1, key),
  text,
  moment: null,
});

describe('a question that says I', () => {
  it.each([
    ['Hoe blijf ik rustig als hij boos wordt?', 'nl'],
    ['Wat is mijn aandeel hierin?', 'nl'],
    ['Waarom raakt dit me zo?', 'nl'],
    ['Hoe kan ’k dit anders doen?', 'nl'],
    ['Wat doet dit met m’n plezier?', 'nl'],
    ['IK weet het niet meer', 'nl'],
    ['How do I stay calm?', 'nl'],
    ['How do I stay calm?', 'en'],
    ['what can i do', 'en'],
    ['I’m stuck: what now?', 'en'],
    ['What is my part in this?', 'en'],
    ['Hoe ga ik hiermee om?', 'en'],
  ] as const)('%s (%s)', (text, language) => {
    expect(saysI(text, language)).toBe(true);
  });

  it.each([
    ['', 'nl'],
    ['Waarom doet hij zo moeilijk?', 'nl'],
    ['Hoe krijgt het team meer rust, i.v.m. de verhuizing?', 'nl'],
    ['Hoe kan zij dit zo zeggen, i. e. zonder overleg?', 'nl'],
    ['Wie mijdt wie in deze groep?', 'nl'],
    ['Why is the team so tense?', 'en'],
    ['Mechanics, e.g. mice: who maintains them?', 'en'],
  ] as const)('but not: %s (%s)', (text, language) => {
    expect(saysI(text, language)).toBe(false);
  });
});

describe('what own notes say of a case', () => {
  it('is nothing where nothing is written of it, or nobody brings one', () => {
    expect(ownCaseFacts(null, 1, 'nl')).toEqual(noOwnCase);
    expect(ownCaseFacts([note('question', 'Hoe blijf ik rustig?')], 0, 'nl')).toEqual(noOwnCase);
    expect(ownCaseFacts([note('check', 'yes', 'own')], 1, 'nl')).toEqual(noOwnCase);
    const others = [{ ...note('question', 'Hoe blijf ik rustig?'), case: 2 }];
    expect(ownCaseFacts(others, 1, 'nl')).toEqual(noOwnCase);
  });

  it('is how many checks are ticked, whether the own part stands there, and whose question it is', () => {
    const notes = [
      note('question', 'Waarom doet hij zo?'),
      note('check', 'yes', 'own'),
      note('check', 'yes', 'learn'),
      note('check', '', 'urgent'),
      note('ownPart', '  '),
    ];
    expect(ownCaseFacts(notes, 1, 'nl')).toEqual({
      checksTicked: 2,
      ownPartWritten: false,
      questionSaysI: false,
    });
    const more = [...notes, note('ownPart', 'Ik zeg niets.')].filter(({ text }) => text !== '  ');
    expect(ownCaseFacts(more, 1, 'nl').ownPartWritten).toBe(true);
  });

  it('leaves the question alone while it is not written', () => {
    expect(ownCaseFacts([note('facts', 'Vorige week.')], 1, 'nl')).toEqual({
      checksTicked: null,
      ownPartWritten: false,
      questionSaysI: null,
    });
  });
});
