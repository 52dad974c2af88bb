/** What a group chose for one meeting: how long each part of the frame is, and which cases it holds. */
import * as v from 'valibot';
import { PhaseDefinitionSchema, type FrameDefinition, type FramePhase } from '@/lib/methods/schema';
import { framePlaces } from '@/lib/methods/schema';

export const MAX_CASES = 4;

/** `out`: it does not take place. */
export const PartSizeSchema = v.picklist(['whole', 'short', 'long', 'out']);
export type PartSize = v.InferOutput<typeof PartSizeSchema>;

const Id = PhaseDefinitionSchema.entries.id;

/** Sizes by the id of a frame phase; what is not named is `out`, unless it always takes place. */
export const FrameSizesSchema = v.pipe(v.record(Id, PartSizeSchema), v.maxEntries(40));
export type FrameSizes = v.InferOutput<typeof FrameSizesSchema>;

/** `leaveOut` names phases of the method. */
const leaveOut = v.pipe(v.array(Id), v.maxLength(30));

/** A case before anybody knows who brings it. */
export const CasePlanSchema = v.strictObject({ method: Id, leaveOut });
export type CasePlan = v.InferOutput<typeof CasePlanSchema>;

export const MeetingPlanSchema = v.strictObject({
  frame: FrameSizesSchema,
  cases: v.pipe(v.array(CasePlanSchema), v.minLength(1), v.maxLength(MAX_CASES)),
});
export type MeetingPlan = v.InferOutput<typeof MeetingPlanSchema>;

/** How firmly a session keeps to its order; see decidePhases. */
export const StructureSchema = v.picklist(['strict', 'guided', 'free']);
export type Structure = v.InferOutput<typeof StructureSchema>;

/**
 * The facilitator's seat. `empty`: the group guards itself, and whoever works the panel takes turns
 * like everybody; `rotating` differs from `fixed` between meetings only.
 */
export const SeatSchema = v.picklist(['fixed', 'rotating', 'empty']);
export type Seat = v.InferOutput<typeof SeatSchema>;

export function framePhases(frame: FrameDefinition): FramePhase[] {
  return framePlaces.flatMap((place) => frame[place]);
}

/** The size that a phase has in this meeting: one that always takes place is never out. */
export function sizeOf(sizes: FrameSizes, { id, short, long, optional }: FramePhase): PartSize {
  const size = sizes[id] ?? 'out';
  if (size === 'out') return optional ? 'out' : 'whole';
  if ((size === 'short' && !short) || (size === 'long' && !long)) return 'whole';
  return size;
}
