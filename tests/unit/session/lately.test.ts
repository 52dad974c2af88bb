import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '@/lib/session/evolve';
import { viewForRoom } from '@/lib/session/view';
import { play, scenario } from './scenario';
import { methodOf, MINUTE, SECOND, Sitting } from './spec';

/** Els facilitates; no case-bringer stands outside this queue. */
const queue = () => Sitting.running(methodOf({ turnPolicy: 'queue', turnSeconds: 60 }));
const lately = ({ phase }: Sitting) => phase.turns.lately.map(({ person, ms }) => [person, ms]);

function speaks(sitting: Sitting, person: string, ms: number): void {
  sitting.do({ type: 'takeTurn', person });
  sitting.after(ms).finish();
}

describe('the turns of lately', () => {
  it('are the last four that were finished, with what they took and what they had', () => {
    const sitting = queue();
    ['anna', 'bram', 'dirk', 'anna', 'carla'].forEach((person, i) => {
      speaks(sitting, person, (i + 1) * 10 * SECOND);
    });
    expect(sitting.phase.turns.lately).toEqual([
      { person: 'bram', ms: 20 * SECOND, limitMs: MINUTE },
      { person: 'dirk', ms: 30 * SECOND, limitMs: MINUTE },
      { person: 'anna', ms: 40 * SECOND, limitMs: MINUTE },
      { person: 'carla', ms: 50 * SECOND, limitMs: MINUTE },
    ]);
    expect(viewForRoom(sitting.session).phases[0]?.turns.lately).toEqual([]);
  });

  it('count neither who passes, nor who is broken off or goes later', () => {
    const sitting = queue();
    for (const person of ['anna', 'bram', 'carla']) sitting.do({ type: 'raiseHand', person });
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.after(SECOND).do({ type: 'passTurn', person: 'anna' });
    sitting.after(SECOND).do({ type: 'postponeTurn', person: 'bram' });
    sitting.after(SECOND).do({ type: 'stepBack', person: 'carla' });
    expect(lately(sitting)).toEqual([]);
  });

  it('have a turn that is given back once, with all of its time', () => {
    const sitting = queue();
    speaks(sitting, 'dirk', 5 * SECOND);
    speaks(sitting, 'anna', 20 * SECOND);
    sitting.do({ type: 'takeTurn', person: 'bram' });
    sitting.after(5 * SECOND).do({ type: 'giveBackTurn', person: 'bram' });
    expect([sitting.speaker, lately(sitting)]).toEqual(['anna', [['dirk', 5 * SECOND]]]);
    sitting.after(10 * SECOND).finish();
    expect(lately(sitting)).toEqual([
      ['dirk', 5 * SECOND],
      ['anna', 30 * SECOND],
    ]);
  });

  it('have a turn that was broken off when it is used', () => {
    const sitting = queue();
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.after(20 * SECOND).do({ type: 'stepBack', person: 'anna' });
    expect(lately(sitting)).toEqual([]);
  });

  it('have two for who asks on: each question is one', () => {
    const asks = { turnPolicy: 'queue', speakers: 'groupAsksCaseBringer' } as const;
    const sitting = Sitting.running(methodOf({ ...asks, caseBringer: 'answers', turnSeconds: 60 }));
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.after(10 * SECOND).do({ type: 'askOn', person: 'anna' });
    sitting.after(15 * SECOND).finish();
    expect(lately(sitting)).toEqual([
      ['anna', 10 * SECOND],
      ['anna', 15 * SECOND],
    ]);
  });

  it('are as before when the end of a turn is taken back', () => {
    const sitting = queue();
    speaks(sitting, 'anna', 20 * SECOND);
    sitting.do({ type: 'takeTurn', person: 'bram' });
    sitting.after(10 * SECOND).finish();
    sitting.after(SECOND).undo();
    expect([sitting.speaker, lately(sitting)]).toEqual(['bram', [['anna', 20 * SECOND]]]);
    sitting.after(SECOND).finish();
    expect(lately(sitting).at(-1)).toEqual(['bram', 12 * SECOND]);
    expect(replay(sitting.log)).toEqual(sitting.session);
  });

  it('stand still in a pause', () => {
    const sitting = queue();
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.after(10 * SECOND).do({ type: 'pauseSession', reason: 'break', person: null });
    sitting.after(5 * MINUTE).do({ type: 'resumeSession' });
    sitting.after(10 * SECOND).finish();
    expect(lately(sitting)).toEqual([['anna', 20 * SECOND]]);
  });

  it('are on no other screen, in any session', () => {
    let some = 0;
    fc.assert(
      fc.property(scenario, (given) => {
        play(given, ({ session }) => {
          some += session.phases.filter(({ turns }) => turns.lately.length > 0).length;
          for (const { turns } of viewForRoom(session).phases) expect(turns.lately).toEqual([]);
        });
      }),
      { numRuns: 50 },
    );
    expect(some).toBeGreaterThan(0);
  });
});
