/** The pitfalls of a phase, as its definition names them: of the frame, the library, or the group's own. */
import type { OwnMethod } from '@/lib/methods/ownMethod';
import { pitfallIds, type PitfallId } from '@/lib/nudges/ids';
import type { AgendaPhase } from './agenda';
import { phaseDefinition } from './phaseDefinition';

const known: ReadonlySet<string> = new Set(pitfallIds);

/** In their order, without ids that Kring does not know; empty for a method that is not here. */
export function phasePitfalls(
  plan: Pick<AgendaPhase, 'source' | 'id'>,
  own: Readonly<Record<string, OwnMethod>> = {},
): PitfallId[] {
  return knownPitfalls(phaseDefinition(plan, own)?.pitfalls ?? []);
}

/** A method of one's own may come from a newer Kring, and name what is not here. */
export function knownPitfalls(ids: readonly string[]): PitfallId[] {
  return ids.filter((id): id is PitfallId => known.has(id));
}
