import { describe, expect, it } from 'vitest';
import { findMethod, methods } from '@/lib/methods/library';
import { pitfallOf } from '@/lib/nudges/catalogue';
import { pitfallsOfMethod } from '@/lib/nudges/methodPitfalls';
import { methodAhead } from '@/lib/session/methodAhead';
import { Sitting } from '../session/spec';

function ofMethod(id: string) {
  const method = findMethod(id);
  if (!method) throw new Error(`no method ${id}`);
  return pitfallsOfMethod(method);
}

describe('the pitfalls before a method', () => {
  it('are three that its own phases name, for every method', () => {
    for (const method of methods) {
      const named = method.phases.flatMap(({ pitfalls }) => pitfalls);
      const three = pitfallsOfMethod(method);
      expect([method.id, three.length, new Set(three).size]).toEqual([method.id, 3, 3]);
      for (const id of three)
        expect([method.id, id, named.includes(id)]).toEqual([method.id, id, true]);
    }
  });

  it('are those that most phases name, the weightier first', () => {
    expect(ofMethod('heilsbronn').slice(0, 2)).toEqual(['advies', 'discussie']);
    expect(ofMethod('roddel')).toContain('roddel-slaat-door');
    for (const method of methods) {
      const named = method.phases.flatMap(({ pitfalls }) => pitfalls);
      const times = (id: string) => named.filter((each) => each === id).length;
      const order = pitfallsOfMethod(method).map((id) => [-times(id), pitfallOf(id).tier]);
      const sorted = order.toSorted(([a = 0, c = 0], [b = 0, d = 0]) => a - b || c - d);
      expect([method.id, order]).toEqual([method.id, sorted]);
    }
  });

  it('fit the method: no three are the same for more than a few', () => {
    const all = methods.map((method) => pitfallsOfMethod(method).toSorted().join(' '));
    expect(new Set(all).size).toBeGreaterThan(methods.length - 3);
  });

  it('are fewer where a method names fewer, without what Kring does not know', () => {
    const phases = (findMethod('korthagen')?.phases ?? []).slice(0, 1);
    const given = phases.map((phase) => ({ ...phase, pitfalls: ['redden', 'from-elsewhere'] }));
    expect(pitfallsOfMethod({ phases: given })).toEqual(['redden']);
    expect(pitfallsOfMethod({ phases: [] })).toEqual([]);
  });
});

describe('the method ahead', () => {
  it('is known in the phase before it, and nowhere else', () => {
    const sitting = new Sitting();
    sitting.create();
    expect(methodAhead(sitting.session)).toBeNull();
    sitting.do({ type: 'startSession' });
    const { phases } = sitting.session;
    const first = phases.findIndex(({ plan }) => plan.source !== 'frame');
    const seen: (string | null)[] = [];
    for (let to = 0; to < phases.length; to += 1) {
      if (to > 0) sitting.do({ type: 'jumpToPhase', to, agreed: true, withoutYield: true });
      seen.push(methodAhead(sitting.session));
    }
    const expected = phases.map((_, i) =>
      i === first - 1 ? (phases[first]?.plan.source ?? '') : null,
    );
    expect(seen).toEqual(expected);
  });
});
