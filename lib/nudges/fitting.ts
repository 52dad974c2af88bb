/** Which pitfalls fit a method best, for who chooses one of their own. */
import type { MethodDefinition } from '@/lib/methods/schema';
import { pitfalls } from './catalogue';
import type { PitfallId } from './ids';

/** More than these is a list again. */
const MOST = 6;

/** Those that its phases name most often, of the first tier before the others; at most six. */
export function fittingPitfalls({
  phases,
}: Pick<MethodDefinition, 'phases'>): readonly PitfallId[] {
  const times = (id: PitfallId) => phases.filter((phase) => phase.pitfalls.includes(id)).length;
  return pitfalls
    .flatMap(({ id, tier }) => (times(id) > 0 ? [{ id, tier, times: times(id) }] : []))
    .toSorted((one, other) => one.tier - other.tier || other.times - one.times)
    .slice(0, MOST)
    .map(({ id }) => id);
}
