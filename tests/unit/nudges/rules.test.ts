import { beforeAll, describe, expect, it } from 'vitest';
import { judge, noFindings, ruleNames, type RuleName } from './oracle';
import { hold } from './simulation';

const SESSIONS = Number(process.env.KRING_N ?? 1_000);

/** How often at least each rule has to have had something to say, so that its silence means something. */
const fewest: Readonly<Record<RuleName, number>> = {
  'one at a time': 2_000,
  'before rather than after': 300,
  'never while it is tender': 5_000,
  'private first': 3_000,
  'the facilitator decides': 100,
  'personal pitfall': 100,
  'advice phases are different': 50,
  'level-dependent': 3_000,
};

describe(`over ${SESSIONS} simulated sessions`, () => {
  const findings = noFindings();
  const shownBy = new Map<string, number>();

  beforeAll(() => {
    for (let seed = 1; seed <= SESSIONS; seed++) {
      const held = hold(seed, ({ nudge, fresh }) => {
        if (nudge && fresh) shownBy.set(nudge.card.on, (shownBy.get(nudge.card.on) ?? 0) + 1);
      });
      judge(held, findings);
    }
    if (process.env.KRING_N)
      console.log(
        shownBy,
        Object.entries(findings).map(([k, v]) => [
          k,
          v.cases,
          v.breaches.length,
          v.breaches.slice(0, 6),
        ]),
      );
  }, 120_000);

  for (const [i, name] of ruleNames.entries()) {
    it(`rule ${i + 1} holds: ${name}`, () => {
      const { breaches, cases } = findings[name];
      expect(breaches.slice(0, 5)).toEqual([]);
      expect(cases).toBeGreaterThan(fewest[name]);
    });
  }
});
