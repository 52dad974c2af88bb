/** What there is to look back on after a session. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyReview, questionsOf, reviewOf, reviewQuestions } from '@/lib/nudges/review';
import { signalKinds } from '@/lib/session/signals';
import { viewForRoom } from '@/lib/session/view';
import { play, scenario } from '../session/scenario';
import { methodOf, Sitting } from '../session/spec';

const method = methodOf({ turnPolicy: 'queue' }, { turnPolicy: 'free' });

describe('the review of a session', () => {
  it('has nothing where nothing was signalled, seen or shared', () => {
    const review = reviewOf(Sitting.running(method).session);
    expect(review).toEqual({ signals: [], seen: [], shared: [] });
    expect(isEmptyReview(review)).toBe(true);
  });

  it('counts over all phases, in the order of the catalogue, and knows no time and no phase', () => {
    const sitting = Sitting.running(method);
    sitting.do({ type: 'markPitfall', pitfall: 'weten', seen: true });
    sitting.do({ type: 'markPitfall', pitfall: 'advies', seen: true });
    sitting.do({ type: 'shareLine', pitfall: 'advies' });
    sitting.do({ type: 'countSignals', kind: 'pace', count: 2, phase: 0 }, 'kring');
    sitting.next();
    sitting.do({ type: 'markPitfall', pitfall: 'weten', seen: true });
    sitting.do({ type: 'countSignals', kind: 'pace', count: 1, phase: 1 }, 'kring');
    sitting.do({ type: 'countSignals', kind: 'advice', count: 3, phase: 1 }, 'kring');
    const review = reviewOf(sitting.session);
    expect(review).toEqual({
      signals: [
        { kind: 'advice', count: 3 },
        { kind: 'pace', count: 3 },
      ],
      seen: [
        { pitfall: 'advies', count: 1 },
        { pitfall: 'weten', count: 2 },
      ],
      shared: [{ pitfall: 'advies', count: 1 }],
    });
    expect(isEmptyReview(review)).toBe(false);
    expect(isEmptyReview(reviewOf(viewForRoom(sitting.session)))).toBe(true);
  });

  it('has as many as there were, in any session', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const { session } = play(given, () => undefined);
        const { signals, seen, shared } = reviewOf(session);
        const sum = (rows: readonly { readonly count: number }[]) =>
          rows.reduce((all, { count }) => all + count, 0);
        expect(sum(seen)).toBe(session.nudging.seen.length);
        expect(sum(shared)).toBe(session.nudging.shared.length);
        expect(sum(signals)).toBe(sum(session.signals));
        expect(signals.map(({ kind }) => kind)).toEqual(
          signalKinds.filter((kind) => session.signals.some((one) => one.kind === kind)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('asks what only the group can know, and whether people were heard where they did not feel so', () => {
    const heard = (counts: readonly number[] | null) => ({
      pulses: {
        answered: [],
        unnamed: 3,
        counts: { safety: null, depth: null, heard: counts, energy: null },
      },
    });
    expect(questionsOf(Sitting.running(method).session)).toEqual(reviewQuestions);
    expect(questionsOf(heard(null))).toEqual(reviewQuestions);
    expect(questionsOf(heard([0, 0, 3, 0, 0]))).toEqual(reviewQuestions);
    expect(questionsOf(heard([0, 1, 2, 0, 0]))).toEqual([...reviewQuestions, 'ongehoord']);
  });
});
