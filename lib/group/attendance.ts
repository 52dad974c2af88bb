/** Who of the group was at a meeting, and who was expected and was not. */
import type { PersonId, Session } from '@/lib/session/state';

type Present = Pick<
  Session,
  'people' | 'landings' | 'agreements' | 'checkOuts' | 'phases' | 'notes'
>;

/** Ids in the group. */
export interface Attendance {
  readonly there: readonly string[];
  readonly absent: readonly string[];
}

/**
 * Who left early was there: something is known of them. `inGroup` finds a session's person; a guest
 * is neither. `left` are those whom the group expected and who were not even on the session's list.
 */
export function attendanceOf(
  session: Present,
  inGroup: (person: string) => string | null,
  left: readonly string[],
): Attendance {
  const known = session.people.flatMap(({ id, present }) => {
    const member = inGroup(id);
    return member === null ? [] : [{ member, was: present || leftTrace(session, id) }];
  });
  const onList = new Set(known.map(({ member }) => member));
  return {
    there: known.filter(({ was }) => was).map(({ member }) => member),
    absent: [
      ...known.filter(({ was }) => !was).map(({ member }) => member),
      ...left.filter((member) => !onList.has(member)),
    ],
  };
}

function leftTrace(session: Present, person: PersonId): boolean {
  const { landings, checkOuts, agreements, notes, phases } = session;
  return (
    Object.hasOwn(landings, person) ||
    Object.hasOwn(checkOuts, person) ||
    agreements.accepted.includes(person) ||
    notes.some((note) => note.person === person) ||
    phases.some(({ turns }) => turns.had.includes(person) || (turns.spoke[person] ?? 0) > 0)
  );
}
