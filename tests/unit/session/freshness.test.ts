/** Where who brings a case is asked how fresh it is, and where parked thoughts come back. */
import { describe, expect, it } from 'vitest';
import { freshnessOf } from '@/lib/session/freshness';
import { keptNotes, ownNote, type OwnNote } from '@/lib/session/ownNotes';
import { mayPark, parkedHere, parkedThoughts } from '@/lib/session/parked';
import { Sitting, six, type Creation } from './spec';

function at(source: string, id: string, creation: Creation = {}): Sitting {
  const sitting = new Sitting();
  sitting.create(six, creation);
  sitting.do({ type: 'startSession' });
  return to(sitting, source, id);
}

function to(sitting: Sitting, source: string, id: string): Sitting {
  const place = sitting.session.phases.findIndex(({ plan }) => {
    return plan.source === source && plan.id === id;
  });
  if (place !== sitting.session.current) {
    sitting.do({ type: 'jumpToPhase', to: place, agreed: true });
  }
  return sitting;
}

describe('how fresh a case is', () => {
  it('is asked of who brings it, in what stands before the case', () => {
    expect(freshnessOf(at('frame', 'keuze').session)).toBeNull();
    expect(freshnessOf(at('frame', 'vraag-en-vorm').session)).toBe('carla');
    expect(freshnessOf(at('korthagen', 'titels').session)).toBe('carla');
    const away = at('frame', 'vraag-en-vorm');
    away.do({ type: 'leaveSession', person: 'carla' });
    expect(freshnessOf(away.session)).toBeNull();
  });

  it('is asked as they tell where nothing stands before it, and not once that was gone through', () => {
    const leaveOut = ['frame/vraag-en-vorm'];
    const short = at('korthagen', 'titels', { leaveOut });
    expect(freshnessOf(short.session)).toBe('carla');
    expect(freshnessOf(to(short, 'korthagen', 'terugblik').session)).toBeNull();
    const whole = to(at('frame', 'vraag-en-vorm'), 'korthagen', 'titels');
    expect(freshnessOf(whole.session)).toBeNull();
    expect(freshnessOf(to(whole, 'frame', 'vraag-en-vorm').session)).toBeNull();
  });

  it('is not asked while they are away for a moment, and again when they are back', () => {
    const sitting = at('frame', 'vraag-en-vorm');
    sitting.do({ type: 'stepBack', person: 'carla' }, 'carla');
    expect(sitting.session.pause).toMatchObject({ reason: 'distance', person: 'carla' });
    expect(freshnessOf(sitting.session)).toBeNull();
    sitting.do({ type: 'comeBack', person: 'carla' }, 'carla');
    sitting.do({ type: 'resumeSession' });
    expect(freshnessOf(sitting.session)).toBe('carla');
  });
});

function parked(key: string, number: number, time: number): OwnNote {
  const moment = { phase: 8, person: null, asked: null, at: time };
  return { ...ownNote('parked', number, key), text: `Gedachte ${key}.`, moment };
}

const notes = [parked('b', 1, 2), parked('c', 2, 3), parked('a', 1, 1)];
const keys = (thoughts: readonly OwnNote[]) => thoughts.map(({ key }) => key);

describe('a parked thought', () => {
  it('is parked in a case, by everybody but who brings it', () => {
    const { session } = at('korthagen', 'concreet');
    expect(mayPark(session, 'anna')).toBe(true);
    expect(mayPark(session, 'els')).toBe(true);
    expect(mayPark(session, 'carla')).toBe(false);
    expect(mayPark(at('frame', 'incheck').session, 'anna')).toBe(false);
  });

  it('comes back with the alternatives of its case, and at the harvest', () => {
    const concrete = at('korthagen', 'concreet');
    expect(parkedHere(concrete.session, notes, 'anna')).toEqual({ thoughts: [], list: false });
    const advising = to(concrete, 'korthagen', 'alternatieven').session;
    expect(keys(parkedHere(advising, notes, 'anna').thoughts)).toEqual(['a', 'b']);
    expect(parkedHere(advising, notes, null).list).toBe(true);
    // The case-bringer listens here, and adds nothing.
    expect(parkedHere(advising, notes, 'carla').thoughts).toEqual([]);
    const harvest = parkedHere(to(concrete, 'frame', 'oogst').session, notes, 'anna');
    expect([keys(harvest.thoughts), harvest.list]).toEqual([['a', 'b', 'c'], false]);
  });

  it('goes with the session, also where notes are kept', () => {
    const pad: OwnNote = { ...ownNote('notepad', 0), text: 'Onthoud dit.', moment: null };
    const keeps: OwnNote = { ...ownNote('kept', 0), text: '1', moment: null };
    expect(keptNotes([...notes, pad, keeps])).toEqual([[pad]]);
    expect(keys(parkedThoughts([...notes, pad]))).toEqual(['a', 'b', 'c']);
  });
});
