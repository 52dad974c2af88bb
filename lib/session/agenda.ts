/** The running order of one session: frame, cases, closing, with each phase's rules. */
import * as v from 'valibot';
import {
  PhaseDefinitionSchema,
  type FrameDefinition,
  type FramePhase,
  type MethodDefinition,
  type PhaseDefinition,
} from '@/lib/methods/schema';
import {
  MAX_CASES,
  sizeOf,
  type CasePlan,
  type FrameSizes,
  type MeetingPlan,
  type Seat,
} from './meetingPlan';

/**
 * One phase as the log keeps it: rules and ids only. `source` is 'frame' or the method's id and
 * leads, with `id`, to the texts.
 */
export const AgendaPhaseSchema = v.strictObject({
  source: PhaseDefinitionSchema.entries.id,
  part: v.picklist(['opening', 'case', 'between', 'theme', 'closing']),
  /** The case that it belongs to, 1 and up; 0 for none. */
  case: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_CASES)),
  ...v.omit(PhaseDefinitionSchema, ['pitfalls', 'cards']).entries,
});

export type AgendaPhase = v.InferOutput<typeof AgendaPhaseSchema>;

function asAgendaPhase(
  phase: PhaseDefinition,
  where: Pick<AgendaPhase, 'source' | 'part' | 'case'>,
): AgendaPhase {
  const { pitfalls: _pitfalls, cards: _cards, ...rules } = phase;
  return { ...where, ...rules };
}

function ofFrame(
  phases: readonly FramePhase[],
  sizes: FrameSizes,
  where: Pick<AgendaPhase, 'part' | 'case'>,
): AgendaPhase[] {
  return phases.flatMap((phase) => {
    const size = sizeOf(sizes, phase);
    const { short, long, optional: _optional, ...rules } = phase;
    if (size === 'out') return [];
    const length = { whole: null, short, long }[size];
    return [asAgendaPhase({ ...rules, ...length }, { source: 'frame', ...where })];
  });
}

/** One case: what the frame puts before it, and the phases of its method. */
export function composeCase(
  frame: FrameDefinition,
  sizes: FrameSizes,
  method: MethodDefinition,
  { leaveOut, number }: Pick<CasePlan, 'leaveOut'> & { readonly number: number },
): AgendaPhase[] {
  return [
    ...ofFrame(frame.beforeCase, sizes, { part: 'case', case: number }),
    ...methodPhases(method, leaveOut, number),
  ];
}

/** The method's own phases, without those that are left out; all of them if nothing would remain. */
export function methodPhases(
  method: MethodDefinition,
  leaveOut: readonly string[],
  number: number,
): AgendaPhase[] {
  const held = method.phases.filter(({ id }) => !leaveOut.includes(id));
  return (held.length > 0 ? held : method.phases).map((phase) =>
    asAgendaPhase(phase, { source: method.id, part: 'case', case: number }),
  );
}

/** The whole meeting. `methods` are those of the plan's cases, in their order; the break is in the middle. */
export function composeAgenda(
  frame: FrameDefinition,
  { frame: sizes, cases }: MeetingPlan,
  methods: readonly MethodDefinition[],
): AgendaPhase[] {
  const outside = (part: 'opening' | 'between' | 'theme' | 'closing') =>
    ofFrame(frame[part], sizes, { part, case: 0 });
  const breakAfter = cases.length > 1 ? Math.ceil(cases.length / 2) : 0;
  return [
    ...outside('opening'),
    ...methods.flatMap((method, i) => [
      ...composeCase(frame, sizes, method, { leaveOut: cases[i]?.leaveOut ?? [], number: i + 1 }),
      ...(i + 1 === breakAfter ? outside('between') : []),
    ]),
    ...outside('theme'),
    ...outside('closing'),
  ];
}

/** The group size that the minutes of the methods are written for: one facilitator, one case-bringer, four others. */
export const WRITTEN_FOR = 6;

const MINUTE_MS = 60_000;

/** With an empty seat nobody stands outside: whoever works the panel takes turns like everybody. */
export function facilitatorInList(plan: AgendaPhase, seat: Seat): boolean {
  return seat === 'empty' || plan.facilitatorTurn !== 'none';
}

/** Whether the case-bringer takes turns in this phase's list, or stands outside it. */
export function caseBringerInList(plan: AgendaPhase): boolean {
  if (plan.speakers === 'groupWithoutCaseBringer' || plan.speakers === 'groupAsksCaseBringer') {
    return false;
  }
  return plan.caseBringer !== 'listens' && plan.caseBringer !== 'silent';
}

/** How many people take turns in this phase, in a group of `people` with both roles filled. */
export function turnTakers(plan: AgendaPhase, people: number, seat: Seat = 'fixed'): number {
  const outside = Number(!facilitatorInList(plan, seat)) + Number(!caseBringerInList(plan));
  return Math.max(0, people - outside);
}

/**
 * Milliseconds for this phase in a group of `people`: a round grows or shrinks by its turns
 * (whole minutes, at least one), every other phase keeps its minutes.
 */
export function plannedMs(plan: AgendaPhase, people: number, seat: Seat = 'fixed'): number {
  if (plan.turnPolicy !== 'round') return plan.minutes * MINUTE_MS;
  const turnMinutes = (takers: number) => Math.ceil((takers * plan.turnSeconds * plan.rounds) / 60);
  const difference =
    turnMinutes(turnTakers(plan, people, seat)) - turnMinutes(turnTakers(plan, WRITTEN_FOR));
  return Math.max(1, plan.minutes + difference) * MINUTE_MS;
}
