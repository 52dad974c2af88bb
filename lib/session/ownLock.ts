/** When a case-bringer's own explanation and own way out come out: in their phase, and not before. */
import { placesOfCase } from './cases';
import type { LockedKind } from './ownNotes';
import type { Session } from './state';

type Course = Pick<Session, 'cases' | 'phases' | 'current'>;

/**
 * The place in the agenda from which on it is open; -1 where the case has no phases of a method. One's own
 * explanation comes when one answers the group after having listened, one's own way out when one
 * chooses after that; where a method has no such phase, with the last one of the case.
 */
export function opensAt(session: Course, number: number, kind: LockedKind): number {
  const places = placesOfCase(session, number).filter(
    (place) => session.phases[place]?.plan.source !== 'frame',
  );
  const modes = places.map((place) => session.phases[place]?.plan.caseBringer);
  const listened = modes.findIndex((mode) => mode === 'listens' || mode === 'silent');
  const answered = modes.indexOf('answers');
  const heard = listened >= 0 ? listened : answered;
  const after = (wanted: readonly string[]) =>
    modes.findIndex((mode, i) => i > heard && mode !== undefined && wanted.includes(mode));
  const at = after(kind === 'solution' ? ['chooses'] : ['responds', 'chooses']);
  return (at >= 0 ? places[at] : places.at(-1)) ?? -1;
}

/** Before the case began it waits too. */
export function isLocked(session: Course, number: number, kind: LockedKind): boolean {
  return session.current < opensAt(session, number, kind);
}
