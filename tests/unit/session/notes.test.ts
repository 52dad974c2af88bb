/** What is shared in words: who may write what, what takes the place of what, what is kept. */
import { describe, expect, it } from 'vitest';
import { MAX_NOTES, NoteTextSchema, MAX_NOTE_BYTES, notesOf } from '@/lib/session/notes';
import * as v from 'valibot';
import { Sitting, six } from './spec';

function meeting(): Sitting {
  const sitting = new Sitting();
  sitting.create(six);
  sitting.do({ type: 'startSession' });
  // Where a case is at hand, and advice is welcome in it.
  const to = sitting.session.phases.findIndex(({ plan }) => plan.advice);
  sitting.do({ type: 'jumpToPhase', to, agreed: true });
  return sitting;
}

const of = (
  kind: 'reading' | 'question' | 'insight' | 'learning' | 'alternative',
  note = kind,
) => ({
  type: 'writeNote' as const,
  note: String(note),
  case: 1,
  kind,
  text: 'Woorden',
});

describe('a note', () => {
  it('stands in the log without its words', () => {
    const sitting = meeting();
    expect(sitting.try({ ...of('reading'), person: 'anna' }, 'anna')).toEqual([
      { type: 'noteWritten', note: 'reading', case: 1, kind: 'reading', person: 'anna' },
    ]);
    expect(JSON.stringify(sitting.log)).not.toContain('Woorden');
  });

  it('is written for oneself, or by the facilitator for somebody', () => {
    const sitting = meeting();
    expect(sitting.try({ ...of('reading'), person: 'bram' }, 'anna')).toBe('onlyFacilitator');
    sitting.do({ ...of('reading'), person: 'bram' });
    expect(sitting.session.notes).toHaveLength(1);
  });

  it('about the case itself is its bringer’s alone', () => {
    const sitting = meeting();
    expect(sitting.try({ ...of('insight'), person: 'anna' }, 'anna')).toBe('onlyCaseBringer');
    expect(sitting.try({ ...of('insight'), person: 'anna' })).toBe('onlyCaseBringer');
    sitting.do({ ...of('insight'), person: 'carla' });
    sitting.devices.add('carla');
    expect(sitting.try({ ...of('question'), person: 'carla' })).toBe('ownerWrites');
    expect(sitting.try({ type: 'withdrawNote', note: 'insight', person: 'carla' })).toBe(
      'ownerWrites',
    );
    expect(sitting.try({ ...of('question'), person: 'carla' }, 'carla')).toHaveLength(1);
  });

  it('of which there is one takes the place of the one before, in a list it comes after', () => {
    const sitting = meeting();
    sitting.do({ ...of('question'), note: 'q1', person: 'carla' });
    sitting.do({ ...of('reading'), note: 'r1', person: 'anna' });
    sitting.do({ ...of('question'), note: 'q2', person: 'carla' });
    sitting.do({ ...of('reading'), note: 'r2', person: 'anna' });
    sitting.do({ ...of('learning'), note: 'l1', person: 'anna' });
    sitting.do({ ...of('learning'), note: 'l2', person: 'bram' });
    sitting.do({ ...of('learning'), note: 'l3', person: 'anna' });
    const ids = (kind: 'question' | 'reading' | 'learning') =>
      notesOf(sitting.session, kind, 1).map(({ id }) => id);
    expect(ids('question')).toEqual(['q2']);
    expect(ids('reading')).toEqual(['r1', 'r2']);
    expect(ids('learning')).toEqual(['l3', 'l2']);
  });

  it('is written anew under its own id, and under nobody else’s', () => {
    const sitting = meeting();
    sitting.do({ ...of('reading'), note: 'r1', person: 'anna' });
    sitting.do({ ...of('reading'), note: 'r1', person: 'anna' });
    expect(sitting.session.notes).toHaveLength(1);
    expect(sitting.try({ ...of('reading'), note: 'r1', person: 'bram' }, 'bram')).toBe('notYours');
    expect(sitting.try({ ...of('alternative'), note: 'r1', person: 'anna' }, 'anna')).toBe(
      'notYours',
    );
    expect(sitting.try({ type: 'withdrawNote', note: 'r1', person: 'bram' }, 'bram')).toBe(
      'notYours',
    );
    sitting.do({ type: 'withdrawNote', note: 'r1', person: 'anna' });
    expect(sitting.session.notes).toEqual([]);
  });

  it('of a case that is not there is refused, and so is one too many', () => {
    const sitting = meeting();
    expect(sitting.try({ ...of('reading'), case: 2, person: 'anna' })).toBe('noSuchCase');
    expect(sitting.try({ ...of('reading'), case: 0, person: 'anna' })).toBe('noSuchCase');
    for (let i = 0; i < MAX_NOTES; i++) {
      sitting.do({ ...of('reading'), note: `r${i}`, person: 'anna' });
    }
    expect(sitting.try({ ...of('reading'), note: 'more', person: 'anna' })).toBe('tooManyNotes');
    sitting.do({ ...of('reading'), note: 'r1', person: 'anna' });
  });

  it('stays when the facilitator takes a step back, and goes when the case is somebody else’s', () => {
    const sitting = meeting();
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    const command = sitting.session.undo.at(-1)?.command ?? '';
    sitting.do({ ...of('question'), person: 'carla' });
    sitting.do({ ...of('reading'), person: 'anna' });
    sitting.do({ type: 'undoCommand', command });
    expect(sitting.session.pause).toBeNull();
    expect(sitting.session.notes).toHaveLength(2);
    sitting.do({ type: 'assignCaseBringer', case: 1, person: 'bram' });
    expect(sitting.session.notes.map(({ kind }) => kind)).toEqual(['reading']);
  });
});

describe('its words', () => {
  const fits = (text: string) => v.is(NoteTextSchema, text);

  it('are some, and no more than a frame of a wish holds, however they are written', () => {
    expect(fits('  ')).toBe(false);
    expect(fits('x'.repeat(MAX_NOTE_BYTES - 2))).toBe(true);
    expect(fits('x'.repeat(MAX_NOTE_BYTES - 1))).toBe(false);
    expect(fits('é'.repeat(MAX_NOTE_BYTES - 2))).toBe(false);
    expect(fits('\n'.repeat(MAX_NOTE_BYTES / 2) + 'x')).toBe(false);
  });
});
