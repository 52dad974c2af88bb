/** How often each had the word in a phase, as a screen sees it go by: nobody tells it the tally. */
import type { PersonId, Session } from '@/lib/session/state';

/** Of one session; lives in memory, and begins anew with each start of the panel. */
export interface TurnsSeen {
  readonly session: string | null;
  /** By the phase's index: how often each was seen at turn. */
  readonly phases: Readonly<Record<number, Readonly<Record<PersonId, number>>>>;
  /** Who was at turn when the screen last looked, and where. */
  readonly last: { readonly phase: number; readonly person: PersonId } | null;
}

export const noTurnsSeen: TurnsSeen = { session: null, phases: {}, last: null };

type Shown = Pick<Session, 'id' | 'current' | 'phases'>;

/**
 * After one more look at the session. Turns between two looks are missed; a speaker who is given
 * the word again at once counts once. The same object where nothing is new.
 */
export function turnsSeen(seen: TurnsSeen, session: Shown): TurnsSeen {
  const before = seen.session === session.id ? seen : { ...noTurnsSeen, session: session.id };
  const person = session.phases[session.current]?.turns.speaker ?? null;
  const phase = session.current;
  if (person === null) return before.last === null ? before : { ...before, last: null };
  if (before.last?.phase === phase && before.last.person === person) return before;
  const here = before.phases[phase] ?? {};
  return {
    ...before,
    phases: { ...before.phases, [phase]: { ...here, [person]: (here[person] ?? 0) + 1 } },
    last: { phase, person },
  };
}
