import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { phaseTime } from '@/lib/session/time';
import { Chance } from '../../faults/chance';
import { timeLeft } from '../../faults/timeLeft';
import { nextQuestion } from '../../faults/walk';
import { Sitting } from '../session/spec';

/** A session that walks as those of `npm run faults` do, for so many steps. */
function walked(seed: number, steps: number, check: (sitting: Sitting) => void): void {
  const chance = new Chance(seed, 'walk');
  const sitting = new Sitting();
  const people = Array.from({ length: chance.int(2, 12) }, (_, i) => `p${i}`);
  sitting.create(people, { method: chance.pick(['korthagen', 'tietze']) });
  for (let i = 0; i < steps; i++) {
    sitting.after(chance.int(0, 600_000));
    const standing = { state: sitting.session, gap: false, now: sitting.now };
    const question = nextQuestion(standing, chance);
    if (question.type === 'joinSession') sitting.do({ type: 'joinSession', person: `new${i}` });
    if (question.type === 'command') sitting.do(question.body);
    if (chance.happens(0.1)) sitting.try({ type: 'discountGap', ms: chance.int(0, 300_000) });
    sitting.after(chance.int(0, 600_000));
    check(sitting);
  }
}

it('folds what is left of the active phase as the engine does', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      walked(seed, 60, ({ session, log, now }) => {
        const phase = session.status === 'running' ? session.phases[session.current] : undefined;
        const expected = phase ? phaseTime(phase, now).leftMs : null;
        expect(timeLeft(log, now)).toBe(expected);
        if (expected !== null) compared++;
      });
    }),
    { numRuns: 50 },
  );
  expect(compared).toBeGreaterThan(1000);
});
