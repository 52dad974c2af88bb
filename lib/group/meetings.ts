/** What a group keeps of a meeting: who facilitated, who brought a case, with which method, and the steps that were shared. */
import * as v from 'valibot';
import { IdSchema } from '@/lib/session/events';
import type { SessionState } from '@/lib/session/state';
import { RememberedStepsSchema, stepsToRemember } from './steps';

const MAX_CASES = 12;

/** People by their ids in the group; null for a guest, or for nobody. */
export const MeetingSchema = v.strictObject({
  session: IdSchema,
  group: IdSchema,
  /** Wall-clock milliseconds. */
  startedAt: v.pipe(v.number(), v.finite()),
  facilitator: v.nullable(IdSchema),
  cases: v.pipe(
    v.array(v.strictObject({ caseBringer: v.nullable(IdSchema), method: IdSchema })),
    v.maxLength(MAX_CASES),
  ),
  /** What their owners shared of their steps; left out where nobody did. */
  steps: v.optional(RememberedStepsSchema),
});
export type Meeting = v.InferOutput<typeof MeetingSchema>;

type Held = Pick<
  SessionState,
  | 'id'
  | 'startedAt'
  | 'clockOffsetMs'
  | 'facilitator'
  | 'seat'
  | 'cases'
  | 'phases'
  | 'notes'
  | 'yields'
>;

/**
 * The meeting as far as it has come; null before it starts. A case counts from the moment that the
 * group enters its method: one that was only planned was not brought. `inGroup` finds a session's
 * person, `wordsOf` a note's words. Nobody facilitated where the seat was empty.
 */
export function meetingOf(
  session: Held,
  group: string,
  inGroup: (person: string) => string | null,
  wordsOf: (note: string) => string | null = () => null,
): Meeting | null {
  const { id, startedAt, clockOffsetMs, seat, facilitator } = session;
  if (startedAt === null) return null;
  const steps = stepsToRemember(session, inGroup, wordsOf);
  return {
    session: id,
    group,
    startedAt: startedAt - clockOffsetMs,
    facilitator: seat === 'empty' ? null : inGroup(facilitator),
    cases: heldCases(session).map(({ caseBringer, method }) => ({
      caseBringer: caseBringer === null ? null : inGroup(caseBringer),
      method,
    })),
    ...(steps.length > 0 && { steps }),
  };
}

function heldCases({ cases, phases }: Held): Held['cases'] {
  const held = new Set(
    phases.flatMap(({ plan, entered }) => (entered && plan.source !== 'frame' ? [plan.case] : [])),
  );
  return cases.filter((_, i) => held.has(i + 1));
}

/** Newest first; those of one moment stay as they were. */
export function newestFirst(meetings: readonly Meeting[]): Meeting[] {
  return [...meetings].sort((a, b) => b.startedAt - a.startedAt);
}
