import { beforeAll, describe, expect, it } from 'vitest';
import { cardKinds } from './codes';
import { judge, noFindings, ruleNames, type RuleName } from './oracle';
import { hold } from './simulation';

const SESSIONS = 1_000;

/** How often at least each rule has to have had something to say, so that its silence means something. */
const fewest: Readonly<Record<RuleName, number>> = {
  'one at a time': 10_000,
  'before rather than after': 5_000,
  'never while it is tender': 50_000,
  'private first': 10_000,
  'the facilitator decides': 500,
  'personal pitfall': 1_000,
  'advice phases are different': 200,
  'level-dependent': 10_000,
};

describe('over a thousand simulated sessions', () => {
  const findings = noFindings();
  const shown = new Map<string, number>();

  beforeAll(() => {
    for (let seed = 1; seed <= SESSIONS; seed++) {
      const held = hold(seed, ({ nudge, fresh }) => {
        if (nudge && fresh) shown.set(nudge.card.on, (shown.get(nudge.card.on) ?? 0) + 1);
      });
      judge(held, findings);
    }
  }, 300_000);

  it('each kind of card was shown', () => {
    expect(cardKinds.filter((kind) => (shown.get(kind) ?? 0) === 0)).toEqual([]);
  });

  for (const [i, name] of ruleNames.entries()) {
    it(`rule ${i + 1} holds: ${name}`, () => {
      const { breaches, cases } = findings[name];
      expect(breaches.slice(0, 5)).toEqual([]);
      expect(cases).toBeGreaterThan(fewest[name]);
    });
  }
});
