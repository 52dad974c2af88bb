/** In which phases the ten sides, the signals of feeling and a sting have their place. */
import { describe, expect, it } from 'vitest';
import { methods } from '@/lib/methods/library';
import { feelingSignals } from '@/lib/session/feelingSignals';
import { mayHaveSting } from '@/lib/session/intervening';
import { countSides, lookBackAt } from '@/lib/session/lookBack';
import type { Phase, Session } from '@/lib/session/state';
import { Sitting } from './spec';

function running(method: string): Sitting {
  const sitting = new Sitting();
  sitting.create(undefined, { method });
  sitting.do({ type: 'startSession' });
  return sitting;
}

/** `source/id` of the phases that hold. */
function phasesWhere(
  method: string,
  holds: (session: Session, index: number) => boolean,
): string[] {
  const { session } = running(method);
  return session.phases.flatMap(({ plan }, i) =>
    holds({ ...session, current: i }, i) ? [`${plan.source}/${plan.id}`] : [],
  );
}

const signals = (session: Session, i: number) => {
  const phase: Phase | undefined = session.phases[i];
  return phase !== undefined && feelingSignals(phase.plan).length > 0;
};

describe('looking back', () => {
  it('is where the cards are, and what else could be in the analysis after it', () => {
    expect(phasesWhere('korthagen', (s, i) => lookBackAt(s, i) === 'told')).toEqual([
      'korthagen/terugblik',
      'korthagen/concreet',
    ]);
    expect(phasesWhere('korthagen', (s, i) => lookBackAt(s, i) === 'possible')).toEqual([
      'korthagen/analyse',
    ]);
    expect(phasesWhere('tietze', (s, i) => lookBackAt(s, i) !== null)).toEqual([]);
  });

  it('is never in a phase for feeling that asks what else could be', () => {
    for (const { id } of methods) {
      const { session } = running(id);
      session.phases.forEach(({ plan }, i) => {
        if (plan.feel) expect([id, plan.id, lookBackAt(session, i)]).not.toContain('possible');
      });
    }
  });

  it('counts the ten sides of what happened, and the three of what could be', () => {
    const sitting = running('korthagen');
    const to = sitting.session.phases.findIndex(({ plan }) => plan.id === 'concreet');
    sitting.do({ type: 'jumpToPhase', to, agreed: true });
    sitting.do({ type: 'markSide', person: 'anna', side: 'meFelt', seen: true }, 'anna');
    sitting.do({ type: 'markSide', person: 'anna', side: 'otherCouldFeel', seen: true }, 'anna');
    sitting.do({ type: 'markSide', person: 'bram', side: 'otherDid', seen: true }, 'bram');
    expect(countSides(sitting.session, 'told')).toEqual({ seen: 2, of: 10 });
    expect(countSides(sitting.session, 'possible')).toEqual({ seen: 1, of: 3 });
  });
});

describe('the signals of feeling', () => {
  it('are at hand where a case is told and where people check in, the glad ones first', () => {
    expect(phasesWhere('korthagen', signals)).toEqual(['frame/incheck', 'korthagen/terugblik']);
    expect(phasesWhere('split-moment', signals)).toEqual([
      'frame/incheck',
      'split-moment/situatie',
      'split-moment/strategie',
    ]);
    const { session } = running('korthagen');
    const told = session.phases.findLast(({ plan }) => plan.id === 'terugblik');
    expect(told && feelingSignals(told.plan)).toEqual([
      'sein-1',
      'sein-9',
      ...[2, 3, 4, 5, 6, 7, 8].map((n) => `sein-${n}`),
    ]);
  });
});

describe('a sting', () => {
  it('has its place from the analysis on, and never in a phase for feeling', () => {
    expect(phasesWhere('korthagen', mayHaveSting)).toEqual([
      'korthagen/analyse',
      'korthagen/betekenis',
      'korthagen/alternatieven',
      'korthagen/kiezen',
      'korthagen/ieder-voor-zich',
    ]);
    for (const { id } of methods) {
      const felt = phasesWhere(
        id,
        (session, i) => mayHaveSting(session) && session.phases[i]?.plan.feel === true,
      );
      expect([id, felt]).toEqual([id, []]);
    }
  });
});
