/** A phase as its method or the frame defines it, beyond the rules that the session itself keeps. */
import { frame } from '@/lib/methods/frame/definition';
import { findMethod } from '@/lib/methods/library';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import type { PhaseDefinition } from '@/lib/methods/schema';
import type { AgendaPhase } from './agenda';
import { framePhases } from './meetingPlan';

/** Undefined for a method that is not here. `own`: those of the session, by id. */
export function phaseDefinition(
  { source, id }: Pick<AgendaPhase, 'source' | 'id'>,
  own: Readonly<Record<string, OwnMethod>> = {},
): PhaseDefinition | undefined {
  const method = findMethod(source) ?? own[source]?.definition;
  const phases = source === 'frame' ? framePhases(frame) : (method?.phases ?? []);
  return phases.find((phase) => phase.id === id);
}
