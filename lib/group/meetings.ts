/** What a group keeps of a meeting: who facilitated, who brought a case, with which method. */
import * as v from 'valibot';
import { IdSchema } from '@/lib/session/events';
import type { SessionState } from '@/lib/session/state';

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
});
export type Meeting = v.InferOutput<typeof MeetingSchema>;

type Held = Pick<
  SessionState,
  'id' | 'startedAt' | 'clockOffsetMs' | 'facilitator' | 'caseBringer' | 'phases'
>;

/**
 * The meeting as far as it has come; null before it starts. A case counts from the moment that the
 * group enters it: one that was only planned was not brought. `inGroup` finds a session's person.
 */
export function meetingOf(
  session: Held,
  group: string,
  inGroup: (person: string) => string | null,
): Meeting | null {
  if (session.startedAt === null) return null;
  return {
    session: session.id,
    group,
    startedAt: session.startedAt - session.clockOffsetMs,
    facilitator: inGroup(session.facilitator),
    cases: casesOf(session).map(({ caseBringer, method }) => ({
      caseBringer: caseBringer === null ? null : inGroup(caseBringer),
      method,
    })),
  };
}

function casesOf({ phases, caseBringer }: Held): { caseBringer: string | null; method: string }[] {
  const entered = phases.find(({ plan, entered: yes }) => plan.part === 'case' && yes);
  return entered ? [{ caseBringer, method: entered.plan.source }] : [];
}

/** Newest first; those of one moment stay as they were. */
export function newestFirst(meetings: readonly Meeting[]): Meeting[] {
  return [...meetings].sort((a, b) => b.startedAt - a.startedAt);
}
