import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhaseDefinition } from '@/lib/methods/schema';
import { dominates, unheard } from '@/lib/nudges/balance';
import { budgetMs } from '@/lib/session/time';
import { viewForRoom } from '@/lib/session/view';
import { methodOf, Sitting } from '../session/spec';

/** Els facilitates, Carla brings the case. */
const sittingIn = (phase: Partial<PhaseDefinition>) => Sitting.running(methodOf(phase));
const talk = {
  turnPolicy: 'free',
  speakers: 'groupWithoutCaseBringer',
  caseBringer: 'silent',
} as const;
const questions = {
  turnPolicy: 'queue',
  speakers: 'groupAsksCaseBringer',
  caseBringer: 'answers',
} as const;
const atShare = (sitting: Sitting, share: number) => sitting.after(share * budgetMs(sitting.phase));
const who = ({ session, now }: Sitting) => unheard(session, now);

describe('who is not heard', () => {
  it('are those without a turn when sixty percent of a talk is over', () => {
    const sitting = sittingIn(talk);
    sitting.do({ type: 'markSpeaking', person: 'anna' });
    sitting.do({ type: 'markSpeaking', person: 'dirk' });
    expect(who(atShare(sitting, 0.59))).toEqual([]);
    expect(who(atShare(sitting, 0.01))).toEqual(['bram', 'fatma']);
    sitting.do({ type: 'markSpeaking', person: 'bram' });
    expect(who(sitting)).toEqual(['fatma']);
    sitting.do({ type: 'stepBack', person: 'fatma' }, 'fatma');
    expect(who(sitting)).toEqual([]);
  });

  it('are neither who speaks now, nor the facilitator and the case-bringer beside the list', () => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.finish();
    sitting.do({ type: 'takeTurn', person: 'bram' });
    expect(who(atShare(sitting, 0.7))).toEqual(['dirk', 'fatma']);
  });

  it('are nobody where no turn was counted, or where everybody gets one', () => {
    expect(who(atShare(sittingIn(talk), 0.9))).toEqual([]);
    const round = sittingIn({ turnPolicy: 'round' });
    round.finish();
    expect(who(atShare(round, 0.9))).toEqual([]);
  });

  it('are nobody on a screen of the room', () => {
    const sitting = sittingIn(talk);
    sitting.do({ type: 'markSpeaking', person: 'anna' });
    atShare(sitting, 0.9);
    expect(who(sitting)).toEqual(['bram', 'dirk', 'fatma']);
    expect(unheard(viewForRoom(sitting.session), sitting.now)).toEqual([]);
  });
});

describe('who speaks much more than the others', () => {
  const among = ['anna', 'bram', 'dirk', 'fatma'];

  it('has more than twice the mean, and at least three turns', () => {
    expect(dominates({ anna: 4, bram: 1, dirk: 1, fatma: 1 }, among, 'anna')).toBe(true);
    expect(dominates({ anna: 3, bram: 1, dirk: 1, fatma: 1 }, among, 'anna')).toBe(false);
    expect(dominates({ anna: 2 }, among, 'anna')).toBe(false);
    expect(dominates({ anna: 4, bram: 1 }, among, 'bram')).toBe(false);
  });

  it('is nobody of two, and nobody outside the list', () => {
    expect(dominates({ anna: 9 }, ['anna', 'bram'], 'anna')).toBe(false);
    expect(dominates({ els: 9 }, among, 'els')).toBe(false);
  });

  it('is at most one in a group of four', () => {
    const tally = fc.record({
      anna: fc.nat(20),
      bram: fc.nat(20),
      dirk: fc.nat(20),
      fatma: fc.nat(20),
    });
    fc.assert(
      fc.property(tally, (turns) => {
        expect(among.filter((id) => dominates(turns, among, id)).length).toBeLessThan(2);
      }),
    );
  });
});
