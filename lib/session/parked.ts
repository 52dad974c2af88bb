/** Thoughts that somebody parks for later, for themselves: who does, and where they come back. */
import { harvestAt } from './harvest';
import { listAt, mayAdd } from './lists';
import type { OwnNote, OwnNotes } from './ownNotes';
import type { PersonId, Session } from './state';

/** Whoever takes part in somebody else's case, while it is at hand. */
export function mayPark(session: Session, person: PersonId): boolean {
  const plan = session.phases[session.current]?.plan;
  const here = session.people.some(({ id, present }) => id === person && present);
  const works = session.status === 'running' && plan !== undefined && plan.case > 0;
  return works && here && session.caseBringer !== person;
}

/** In the order in which they were parked. */
export function parkedThoughts(notes: OwnNotes): OwnNote[] {
  return notes
    .filter(({ kind }) => kind === 'parked')
    .toSorted((a, b) => (a.moment?.at ?? 0) - (b.moment?.at ?? 0));
}

export interface ParkedHere {
  readonly thoughts: readonly OwnNote[];
  /** The group's list takes them here; at the harvest they are said, or let go. */
  readonly list: boolean;
}

/**
 * What of it has its place where the session stands: with the alternatives of that case, and at the
 * harvest. `me` is null on the facilitator's machine.
 */
export function parkedHere(session: Session, notes: OwnNotes, me: PersonId | null): ParkedHere {
  const plan = session.phases[session.current]?.plan;
  const parked = session.status === 'running' && plan ? parkedThoughts(notes) : [];
  const list = listAt(session, session.current);
  if (list?.kind === 'alternative' && mayAdd(session, list, me)) {
    return { thoughts: parked.filter((note) => note.case === list.case), list: true };
  }
  const number = harvestAt(session);
  if (number === 0) return { thoughts: [], list: false };
  const ofAll = plan?.source === 'frame';
  return { thoughts: parked.filter((note) => ofAll || note.case === number), list: false };
}
