/** The running order of one session: frame, method, closing, with each phase's rules. */
import * as v from 'valibot';
import {
  PhaseDefinitionSchema,
  type FrameDefinition,
  type MethodDefinition,
  type PhaseDefinition,
} from '@/lib/methods/schema';

/**
 * One phase as the log keeps it: rules and ids only. `source` is 'frame' or the method's id and
 * leads, with `id`, to the texts.
 */
export const AgendaPhaseSchema = v.strictObject({
  source: PhaseDefinitionSchema.entries.id,
  part: v.picklist(['opening', 'case', 'closing']),
  ...v.omit(PhaseDefinitionSchema, ['pitfalls', 'cards', 'camera']).entries,
  /** Sessions that began before there were hints for cameras have none. */
  camera: v.optional(PhaseDefinitionSchema.entries.camera, 'on'),
});

export type AgendaPhase = v.InferOutput<typeof AgendaPhaseSchema>;

function asAgendaPhase(
  phase: PhaseDefinition,
  source: string,
  part: AgendaPhase['part'],
): AgendaPhase {
  const { pitfalls: _pitfalls, cards: _cards, ...rules } = phase;
  return { source, part, ...rules };
}

/** Frame around method. `leaveOut` names opening and method phases to drop; guarded and closing phases stay. */
export function composeAgenda(
  frame: FrameDefinition,
  method: MethodDefinition,
  leaveOut: readonly string[] = [],
): AgendaPhase[] {
  return [
    ...frame.opening.map((phase) => asAgendaPhase(phase, 'frame', 'opening')),
    ...method.phases.map((phase) => asAgendaPhase(phase, method.id, 'case')),
    ...frame.closing.map((phase) => asAgendaPhase(phase, 'frame', 'closing')),
  ].filter((phase) => phase.guarded || phase.closing || !leaveOut.includes(phaseKey(phase)));
}

/** Tells phases of frame and method apart that share an id, such as `terugblik`. */
export function phaseKey(phase: Pick<AgendaPhase, 'source' | 'id'>): string {
  return `${phase.source}/${phase.id}`;
}

/** The group size that the minutes of the methods are written for: one facilitator, one case-bringer, four others. */
const WRITTEN_FOR = 6;

const MINUTE_MS = 60_000;

export function facilitatorInList(plan: AgendaPhase): boolean {
  return plan.facilitatorTurn !== 'none';
}

/** Whether the case-bringer takes turns in this phase's list, or stands outside it. */
export function caseBringerInList(plan: AgendaPhase): boolean {
  if (plan.speakers === 'groupWithoutCaseBringer' || plan.speakers === 'groupAsksCaseBringer') {
    return false;
  }
  return plan.caseBringer !== 'listens' && plan.caseBringer !== 'silent';
}

/** How many people take turns in this phase, in a group of `people` with both roles filled. */
export function turnTakers(plan: AgendaPhase, people: number): number {
  const outside = Number(!facilitatorInList(plan)) + Number(!caseBringerInList(plan));
  return Math.max(0, people - outside);
}

/**
 * Milliseconds for this phase in a group of `people`: a round grows or shrinks by its turns
 * (whole minutes, at least one), every other phase keeps its minutes.
 */
export function plannedMs(plan: AgendaPhase, people: number): number {
  if (plan.turnPolicy !== 'round') return plan.minutes * MINUTE_MS;
  const turnMinutes = (takers: number) => Math.ceil((takers * plan.turnSeconds * plan.rounds) / 60);
  const difference =
    turnMinutes(turnTakers(plan, people)) - turnMinutes(turnTakers(plan, WRITTEN_FOR));
  return Math.max(1, plan.minutes + difference) * MINUTE_MS;
}
