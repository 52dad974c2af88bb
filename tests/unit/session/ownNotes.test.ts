/** Notes of one's own: what may stand there, what is kept of it, and when what is locked comes out. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods } from '@/lib/methods/library';
import { isLocked, opensAt } from '@/lib/session/ownLock';
import {
  changedOwnNote,
  findOwnNote,
  hasCaseText,
  keptNotes,
  MAX_OWN_CHARS,
  MAX_OWN_NOTE_CHARS,
  MAX_OWN_NOTES,
  ownNote,
  ownNoteId,
  ownNoteKinds,
  ownText,
  takenUp,
  touchedMoments,
  withOwnNote,
  type Moment,
  type OwnNote,
  type OwnNoteChange,
  type OwnNoteKind,
  type OwnNotes,
} from '@/lib/session/ownNotes';
import {
  beginsWithoutOwnPart,
  caseOf,
  isResponding,
  mayTouch,
  momentNow,
  sharedCase,
} from '@/lib/session/ownSeat';
import { methodOf, Sitting, six, T0 } from './spec';

const at = (phase: number, person: string | null = 'bram'): Moment => ({
  phase,
  person,
  asked: null,
  at: T0 + phase,
});

function note(kind: OwnNoteKind, text: string, number = 1, key = ''): OwnNote {
  return { ...ownNote(kind, number, key), text, moment: null };
}

function change(text: string, from: string, more: Partial<OwnNoteChange> = {}): OwnNoteChange {
  return { ...ownNote('notepad', 0), text, from, moment: null, ...more };
}

/** As the host takes it. */
function put(notes: OwnNotes, wanted: OwnNoteChange): OwnNotes | string {
  const next = changedOwnNote(notes, wanted);
  return next !== null && 'no' in next ? next.no : withOwnNote(notes, wanted, next);
}

describe('a note of one’s own', () => {
  it('is written, changed, and taken away by an empty text', () => {
    const one = put([], change('Vraag Dirk.', '')) as OwnNotes;
    const two = put(one, change('Vraag Dirk straks.', 'Vraag Dirk.')) as OwnNotes;
    expect(two).toEqual([note('notepad', 'Vraag Dirk straks.', 0)]);
    expect(put(two, change('', 'Vraag Dirk straks.'))).toEqual([]);
  });

  it('gives way to nothing that was written elsewhere meanwhile, and takes the same twice', () => {
    const stored = [note('notepad', 'Van hiernaast.', 0)];
    expect(put(stored, change('Van hier.', ''))).toBe('ownNoteChanged');
    expect(put(stored, change('Van hiernaast.', ''))).toEqual(stored);
  });

  it('leaves a moment where it is, also with nothing added to it', () => {
    const moment = { ...ownNote('touched', 1, 'm1'), text: '', moment: at(3) };
    const notes = put([], { ...moment, from: '' }) as OwnNotes;
    expect(touchedMoments(notes, 1)).toEqual([moment]);
    const told = put(notes, { ...moment, text: 'Stil.', from: '' }) as OwnNotes;
    expect(touchedMoments(told, 1)).toEqual([{ ...moment, text: 'Stil.' }]);
    expect(put(told, { ...moment, text: '', from: 'Stil.', moment: null })).toEqual([]);
  });

  it('shows moments in the order in which they were', () => {
    const moments = [5, 2, 4].map((phase) => ({
      ...note('touched', '', 1, `m${phase}`),
      moment: at(phase),
    }));
    expect(touchedMoments(moments, 1).map(({ moment }) => moment?.phase)).toEqual([2, 4, 5]);
    expect(touchedMoments(moments, 2)).toEqual([]);
  });

  it('is refused where there is no room, but may always become shorter', () => {
    const full = Array.from({ length: MAX_OWN_CHARS / MAX_OWN_NOTE_CHARS }, (_, i) =>
      note('touched', 'x'.repeat(MAX_OWN_NOTE_CHARS), 1, `m${i}`),
    );
    expect(put(full, change('x', ''))).toBe('ownNotesFull');
    const shorter = { ...full[0], text: 'kort', from: full[0]?.text ?? '' } as OwnNoteChange;
    expect(put(full, shorter)).toHaveLength(full.length);
    const many = Array.from({ length: MAX_OWN_NOTES }, (_, i) => note('check', '1', 1, `k${i}`));
    expect(put(many, change('x', ''))).toBe('ownNotesFull');
    expect(put(many, { ...change('2', '1'), ...ownNote('check', 1, 'k0') })).toHaveLength(
      MAX_OWN_NOTES,
    );
  });

  it('never changes another, whatever is written in any order', () => {
    const ref = fc.record({
      kind: fc.constantFrom(...ownNoteKinds),
      case: fc.nat(2),
      key: fc.constantFrom('', 'a', 'b'),
    });
    const step = fc.record({
      ref,
      text: fc.constantFrom('', 'een', 'twee'),
      from: fc.constantFrom('', 'een'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let notes: OwnNotes = [];
        for (const { ref: wanted, text, from } of steps) {
          const before = notes;
          const after = put(notes, { ...wanted, text, from, moment: null });
          if (typeof after === 'string') {
            expect(ownText(before, wanted)).not.toBe(from);
            continue;
          }
          notes = after;
          expect(ownText(notes, wanted)).toBe(text);
          const others = (all: OwnNotes) =>
            all.filter((each) => ownNoteId(each) !== ownNoteId(wanted));
          expect(others(notes)).toEqual(others(before));
        }
        expect(new Set(notes.map(ownNoteId)).size).toBe(notes.length);
      }),
    );
  });
});

describe('what is kept', () => {
  const written = [
    note('title', 'De deur'),
    note('analysis', 'Mijn haast'),
    note('check', '1', 1, 'own'),
    { ...note('touched', 'Stil', 1, 'm'), moment: at(3) },
    note('picked', '1', 1, 'n4'),
    note('title', 'De trap', 2),
    note('notepad', 'Bel Dirk', 0),
  ];

  it('is nothing, unless its owner says so', () => {
    expect(keptNotes(written)).toEqual([]);
  });

  it('is the case that was chosen, without its moments, which name others', () => {
    expect(keptNotes([...written, note('kept', '1', 1)])).toEqual([
      [note('title', 'De deur'), note('analysis', 'Mijn haast'), note('check', '1', 1, 'own')],
    ]);
  });

  it('is each chosen case as a first case, with the free notes where those are chosen', () => {
    const chosen = [note('kept', '1', 0), note('kept', '1', 2)];
    expect(keptNotes([...written, ...chosen])).toEqual([
      [note('title', 'De trap'), note('notepad', 'Bel Dirk', 0)],
    ]);
    expect(keptNotes([note('notepad', 'Bel Dirk', 0), note('kept', '1', 0)])).toEqual([
      [note('notepad', 'Bel Dirk', 0)],
    ]);
    expect(keptNotes([note('kept', '1', 0), note('kept', '1', 1)])).toEqual([]);
  });

  it('is taken up in a later session, and covers nothing that stands there', () => {
    const kept = [note('title', 'De deur'), note('facts', 'Dicht.'), note('insight', 'Ja')];
    const here = [note('title', 'Een andere', 3)];
    expect(takenUp(kept, here, 3)).toEqual([note('facts', 'Dicht.', 3)]);
    expect(hasCaseText(takenUp(kept, [], 3), 3)).toBe(true);
    expect(hasCaseText([note('check', '1', 1, 'own')], 1)).toBe(false);
  });
});

/** In a method by these modes of the case-bringer, with nothing around it. */
function course(...modes: NonNullable<Parameters<typeof methodOf>[0]['caseBringer']>[]): Sitting {
  return Sitting.running(methodOf(...modes.map((caseBringer) => ({ caseBringer }))));
}

describe('the case-bringer’s own explanation and way out', () => {
  it('wait until one answers what was heard, and until one chooses after that', () => {
    const { session } = course(
      'chooses',
      'tells',
      'answers',
      'silent',
      'responds',
      'listens',
      'chooses',
    );
    expect(opensAt(session, 1, 'analysis')).toBe(4);
    expect(opensAt(session, 1, 'solution')).toBe(6);
    const shut = (current: number) => isLocked({ ...session, current }, 1, 'analysis');
    expect([-1, 0, 3, 4, 6].map(shut)).toEqual([true, true, true, false, false]);
  });

  it('come out with the last phase where a method has no such phase', () => {
    const { session } = course('tells', 'listens', 'takesPart');
    expect(opensAt(session, 1, 'analysis')).toBe(2);
    expect(opensAt(session, 1, 'solution')).toBe(2);
  });

  it.each(methods.map(({ id }) => id))(
    'are closed at first in %s, and open before its end',
    (id) => {
      const sitting = new Sitting();
      sitting.create(six, { method: id });
      const places = sitting.session.phases.flatMap(({ plan }, i) =>
        plan.source === id ? [i] : [],
      );
      for (const kind of ['analysis', 'solution'] as const) {
        const open = opensAt(sitting.session, 1, kind);
        expect(open).toBeGreaterThan(places[0] ?? -1);
        expect(open).toBeLessThanOrEqual(
          sitting.session.phases.findLastIndex(({ plan }) => plan.case === 1),
        );
      }
      expect(opensAt(sitting.session, 1, 'solution')).toBeGreaterThanOrEqual(
        opensAt(sitting.session, 1, 'analysis'),
      );
    },
  );

  it('wait in korthagen for their own phases', () => {
    const sitting = new Sitting();
    sitting.create(six);
    const names = (['analysis', 'solution'] as const).map(
      (kind) => sitting.session.phases[opensAt(sitting.session, 1, kind)]?.plan.id,
    );
    expect(names).toEqual(['betekenis', 'kiezen']);
  });
});

describe('a moment that touches', () => {
  const questions = methodOf(
    { caseBringer: 'tells', turnPolicy: 'none', speakers: 'caseBringer' },
    { caseBringer: 'answers', turnPolicy: 'queue', speakers: 'groupAsksCaseBringer' },
    { caseBringer: 'chooses', turnPolicy: 'none', speakers: 'caseBringer' },
  );

  it('can be marked by the case-bringer alone, while others speak to them', () => {
    const sitting = Sitting.running(questions);
    const carla = () => mayTouch(sitting.session, 'carla');
    expect(carla()).toBe(false);
    sitting.next();
    expect(carla()).toBe(true);
    expect(mayTouch(sitting.session, 'bram')).toBe(false);
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    expect(carla()).toBe(false);
    sitting.do({ type: 'resumeSession' });
    sitting.next();
    expect(carla()).toBe(false);
    expect(isResponding(sitting.session)).toBe(true);
  });

  it('remembers the phase, who asked, and the question where it was written down', () => {
    const sitting = Sitting.running(questions);
    sitting.next();
    sitting.do({ type: 'raiseHand', person: 'bram' });
    if (sitting.speaker !== 'bram') sitting.do({ type: 'takeTurn', person: 'bram' });
    expect(momentNow(sitting.session, 7)).toEqual({ phase: 1, person: 'bram', asked: null, at: 7 });
    const asked = { type: 'writeNote', case: 1, kind: 'asked', text: 'Wat wil je?' } as const;
    sitting.do({ ...asked, note: 'q1', person: 'dirk' });
    sitting.do({ ...asked, note: 'q2', person: 'bram' });
    expect(momentNow(sitting.session, 8).asked).toBe('q2');
  });

  it('makes no event', () => {
    const sitting = Sitting.running(questions);
    sitting.next();
    const before = JSON.stringify(sitting.session);
    momentNow(sitting.session, 7);
    expect(JSON.stringify(sitting.session)).toBe(before);
  });
});

describe('whose case it is on a machine', () => {
  it('is the one that they bring, and none for others', () => {
    const sitting = Sitting.running(methodOf({ caseBringer: 'tells' }));
    expect(caseOf(sitting.session, 'carla')).toBe(1);
    expect(caseOf(sitting.session, 'bram')).toBe(0);
    expect(caseOf(sitting.session, null)).toBe(0);
  });
});

describe('what is shared of a case', () => {
  const write = (kind: 'question' | 'ownPart' | 'title') =>
    ({ type: 'writeNote', note: kind, case: 1, kind, person: 'carla', text: 'Woorden' }) as const;

  it('stands in the order of the sheet', () => {
    const sitting = new Sitting();
    sitting.create(six);
    sitting.do({ type: 'startSession' });
    expect(sharedCase(sitting.session, 1)).toBeNull();
    sitting.do(write('question'));
    sitting.do(write('title'));
    expect(sharedCase(sitting.session, 1)?.notes.map(({ kind }) => kind)).toEqual([
      'title',
      'question',
    ]);
  });

  it('asks for the own part before the method begins, where a question is there without it', () => {
    const sitting = new Sitting();
    sitting.create(six);
    sitting.do({ type: 'startSession' });
    const before = sitting.session.phases.findIndex(({ plan }) => plan.source === 'korthagen') - 1;
    sitting.do({ type: 'jumpToPhase', to: before, agreed: true });
    expect(beginsWithoutOwnPart(sitting.session)).toBe(false);
    sitting.do(write('question'));
    expect(beginsWithoutOwnPart(sitting.session)).toBe(true);
    sitting.do(write('ownPart'));
    expect(beginsWithoutOwnPart(sitting.session)).toBe(false);
    sitting.do({ type: 'withdrawNote', note: 'ownPart', person: 'carla' });
    sitting.next();
    expect(beginsWithoutOwnPart(sitting.session)).toBe(false);
  });
});

it('finds a note by all three of what tells it apart', () => {
  const notes = [note('check', '1', 1, 'own'), note('check', '2', 2, 'own')];
  expect(findOwnNote(notes, ownNote('check', 2, 'own'))?.text).toBe('2');
  expect(findOwnNote(notes, ownNote('check', 2, 'learn'))).toBeUndefined();
});
