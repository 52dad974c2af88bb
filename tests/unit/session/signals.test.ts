/** Private signals, once they are counted: how many, when they are told, and what undo leaves. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOST_ID } from '@/lib/session/commands';
import { replay } from '@/lib/session/evolve';
import {
  couldSend,
  countedLately,
  fewestTold,
  SIGNAL_WINDOW_MS,
  signalKinds,
  signalsLately,
  type SignalKind,
} from '@/lib/session/signals';
import { play, signalScenario } from './scenario';
import { methodOf, MINUTE, SECOND, Sitting, six } from './spec';

const talk = methodOf({ turnPolicy: 'queue' }, { turnPolicy: 'free' });

function at(people = six): Sitting {
  return Sitting.running(talk, people);
}

function count(sitting: Sitting, kind: SignalKind, many = 1, by = HOST_ID) {
  const phase = sitting.session.current;
  return sitting.try({ type: 'countSignals', kind, count: many, phase }, by);
}

const lately = (sitting: Sitting, kind: SignalKind) =>
  signalsLately(sitting.session, kind, sitting.now);

describe('who could have given a signal', () => {
  it('is everybody who is here but the facilitator, and with an empty seat everybody', () => {
    const sitting = at();
    expect(couldSend(sitting.session)).toBe(5);
    sitting.do({ type: 'leaveSession', person: 'dirk' });
    expect(couldSend(sitting.session)).toBe(4);
    expect(couldSend({ ...sitting.session, seat: 'empty' })).toBe(5);
  });

  it('decides from how many on they are told; that somebody is away always from two on', () => {
    const sitting = at();
    expect(signalKinds.map((kind) => fewestTold(sitting.session, kind))).toEqual([
      1, 1, 1, 1, 1, 2,
    ]);
    sitting.do({ type: 'leaveSession', person: 'dirk' });
    for (const kind of signalKinds) expect(fewestTold(sitting.session, kind)).toBe(2);
  });
});

describe('private signals', () => {
  it('are counted by the host alone, with no person and as no step to take back', () => {
    const sitting = at();
    const step = sitting.session.undo.at(-1);
    expect(count(sitting, 'pace', 1, 'els')).toBe('onlyFacilitator');
    expect(count(sitting, 'pace', 1, 'anna')).toBe('onlyFacilitator');
    expect(count(sitting, 'pace', 3)).toEqual([{ type: 'signalsCounted', kind: 'pace', count: 3 }]);
    expect(sitting.session.undo.at(-1)?.command).toBe(step?.command);
    expect(sitting.log.at(-1)).toMatchObject({ by: HOST_ID });
  });

  it('add up within three minutes, and are gone from then on', () => {
    const sitting = at();
    count(sitting, 'friction', 2);
    count(sitting.after(MINUTE), 'friction');
    expect(lately(sitting, 'friction')).toBe(3);
    expect(lately(sitting, 'pace')).toBe(0);
    sitting.after(SIGNAL_WINDOW_MS - MINUTE - SECOND);
    expect(lately(sitting, 'friction')).toBe(3);
    expect(lately(sitting.after(SECOND), 'friction')).toBe(1);
    expect(lately(sitting.after(MINUTE), 'friction')).toBe(0);
  });

  it('are refused below two where fewer than five could have given them, and told no more once one is left', () => {
    const sitting = at(six.slice(0, 4));
    expect(count(sitting, 'course')).toBe('notReady');
    expect(count(sitting, 'course', 2)).not.toBe('notReady');
    count(sitting.after(2 * MINUTE), 'course');
    expect(lately(sitting, 'course')).toBe(3);
    sitting.after(MINUTE);
    expect([
      countedLately(sitting.session, 'course', sitting.now),
      lately(sitting, 'course'),
    ]).toEqual([1, 0]);
    const large = at();
    expect(count(large, 'away')).toBe('notReady');
    expect(count(large, 'away', 2)).toHaveLength(1);
  });

  it('belong to their phase: what comes after it is refused, and what was told there stays there', () => {
    const sitting = at();
    count(sitting, 'advice', 2);
    const { current } = sitting.session;
    sitting.next();
    expect(lately(sitting, 'advice')).toBe(0);
    expect(
      sitting.try({ type: 'countSignals', kind: 'advice', count: 2, phase: current }, HOST_ID),
    ).toBe('alreadyMoved');
    expect(sitting.session.signals).toMatchObject([{ kind: 'advice', count: 2, phase: current }]);
    sitting.do({ type: 'abandonSession' });
    expect(count(sitting, 'advice', 2)).toBe('notRunning');
  });

  it('stay with the phase in which they were told when the step there is taken back', () => {
    const sitting = at();
    count(sitting, 'advice', 1);
    sitting.next();
    count(sitting, 'pace', 2);
    sitting.undo();
    const { current, signals } = sitting.session;
    expect(signals.map(({ kind, phase }) => [kind, phase])).toEqual([
      ['advice', current],
      ['pace', current + 1],
    ]);
    expect([lately(sitting, 'advice'), lately(sitting, 'pace')]).toEqual([1, 0]);
    expect(replay(sitting.log)).toEqual(sitting.session);
  });

  it('are counted also while the session stands still', () => {
    const sitting = at();
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    expect(count(sitting, 'away', 2)).toHaveLength(1);
  });

  it('are never told below what is enough, and never lost, over any sequence of commands', () => {
    let told = 0;
    let undone = 0;
    fc.assert(
      fc.property(signalScenario, (given) => {
        const { log, session } = play(given, ({ session: now, now: time }) => {
          for (const kind of signalKinds) {
            const shown = signalsLately(now, kind, time);
            if (shown === 0) continue;
            told += 1;
            expect(shown).toBeGreaterThanOrEqual(fewestTold(now, kind));
          }
        });
        const counted = log.flatMap(({ body }) => (body.type === 'signalsCounted' ? [body] : []));
        undone += log.filter(({ body }) => body.type === 'commandUndone').length;
        expect(session.signals.map(({ kind, count: many }) => [kind, many])).toEqual(
          counted.map(({ kind, count: many }) => [kind, many]),
        );
        expect(replay(log)).toEqual(session);
      }),
      { numRuns: 150 },
    );
    expect(told).toBeGreaterThan(100);
    expect(undone).toBeGreaterThan(10);
  });
});
