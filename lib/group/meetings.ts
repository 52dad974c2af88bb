/** What a group keeps of a meeting: who was there, who facilitated, who brought a case, with which method, how safe it was, and the steps that were shared. */
import * as v from 'valibot';
import { IdSchema, MAX_PEOPLE } from '@/lib/session/events';
import type { SessionState } from '@/lib/session/state';
import { attendanceOf } from './attendance';
import { SafetyMeanSchema, safetyMeanOf } from './safetyMean';
import { RememberedStepsSchema, stepsToRemember } from './steps';

const MAX_CASES = 12;
const Members = v.pipe(v.array(IdSchema), v.maxLength(MAX_PEOPLE));

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
  /** Who was there, and who was expected and was not; left out in what an older Kring wrote. */
  there: v.optional(Members),
  absent: v.optional(Members),
  /** Left out where it was not asked how safe it was, or too few answered. */
  safety: v.optional(SafetyMeanSchema),
});
export type Meeting = v.InferOutput<typeof MeetingSchema>;

type Held = Pick<
  SessionState,
  | 'id'
  | 'people'
  | 'landings'
  | 'agreements'
  | 'checkOuts'
  | 'pulses'
  | 'startedAt'
  | 'clockOffsetMs'
  | 'facilitator'
  | 'seat'
  | 'cases'
  | 'phases'
  | 'notes'
  | 'yields'
>;

/** Where a session is tied to its group. */
export interface GroupTie {
  readonly group: string;
  /** A session's person as the group knows them; null for a guest. */
  inGroup(person: string): string | null;
  /** Whom the group expected when the session was made, and did not put on its list. */
  readonly left: readonly string[];
}

/**
 * The meeting as far as it has come; null before it starts. A case counts from the moment that the
 * group enters its method: one that was only planned was not brought. `wordsOf` finds a note's
 * words. Nobody facilitated where the seat was empty.
 */
export function meetingOf(
  session: Held,
  { group, inGroup, left }: GroupTie,
  wordsOf: (note: string) => string | null = () => null,
): Meeting | null {
  const { id, startedAt, clockOffsetMs, seat, facilitator } = session;
  if (startedAt === null) return null;
  const steps = stepsToRemember(session, inGroup, wordsOf);
  const { there, absent } = attendanceOf(session, inGroup, left);
  const safety = safetyMeanOf(session.pulses.counts);
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
    there: [...there],
    absent: [...absent],
    ...(safety !== null && { safety }),
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
