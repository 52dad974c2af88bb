/** The three pitfalls that a group most easily steps into with a method: known before it begins. */
import { methods } from '@/lib/methods/library';
import type { MethodDefinition } from '@/lib/methods/schema';
import { knownPitfalls } from '@/lib/session/phasePitfalls';
import { pitfallOf } from './catalogue';
import { pitfallIds, type PitfallId } from './ids';

/**
 * Those that most of its phases name; among equals the weightier, then those that fewer methods
 * name, so that they fit this one. Fewer than three where its phases name fewer.
 */
export function pitfallsOfMethod({ phases }: Pick<MethodDefinition, 'phases'>): PitfallId[] {
  const named = knownPitfalls(phases.flatMap(({ pitfalls }) => pitfalls));
  const times = (id: PitfallId) => named.filter((each) => each === id).length;
  return [...new Set(named)]
    .toSorted(
      (a, b) =>
        times(b) - times(a) ||
        pitfallOf(a).tier - pitfallOf(b).tier ||
        methodsThatName(a) - methodsThatName(b) ||
        pitfallIds.indexOf(a) - pitfallIds.indexOf(b),
    )
    .slice(0, 3);
}

function methodsThatName(id: PitfallId): number {
  return methods.filter(({ phases }) => phases.some(({ pitfalls }) => pitfalls.includes(id)))
    .length;
}
