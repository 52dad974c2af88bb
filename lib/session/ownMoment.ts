/** When it is somebody's own moment in a session, and when their machine says so out loud: once. */
import { isApart } from './say';
import type { PersonId, Phase, Session } from './state';
import { isSilence, turnsGiven } from './turnList';

/** The word is theirs; or they are the first who gets it after this. */
export type OwnMoment = 'now' | 'next';

/**
 * Null for everybody else, in every silence and every pause, and for who is away or takes distance:
 * nothing calls them back. The group's questions to the case-bringer are one moment less: only one
 * of fact comes to somebody who has stopped watching.
 */
export function ownMoment(session: Session, person: PersonId): OwnMoment | null {
  const phase = runningPhase(session);
  if (!phase || session.pause !== null || !takesPart(session, person)) return null;
  if (isSilence(phase.plan) || phase.plan.part === 'between') return null;
  if (hasTheWord(session, phase, person)) return 'now';
  return turnsGiven(phase.plan) && phase.turns.upcoming[0] === person ? 'next' : null;
}

/**
 * The same on a machine. That of the facilitator (`me` is null) acts for everybody and moves the
 * phases itself: it tells of the facilitator's own turns, and not of phases that they lead.
 */
export function momentHere(session: Session, me: PersonId | null): OwnMoment | null {
  const moment = ownMoment(session, me ?? session.facilitator);
  return moment === 'now' && me === null && leads(session) ? null : moment;
}

/** What was already said on this machine, or was under way when it was first seen. */
export interface Announced {
  readonly session: string;
  /** Of each turn and question that still stands, also while the session stands still. */
  readonly moments: readonly string[];
}

/**
 * `due` names the moment that begins with this state, null for none. A turn that goes on after a
 * pause, a question of fact or a reload is the same moment; of a session that is seen for the first
 * time nothing is new.
 */
export function announce(
  before: Announced | null,
  session: Session,
  me: PersonId | null,
): { readonly after: Announced; readonly due: string | null } {
  const standing = standingMoments(session, me ?? session.facilitator);
  if (before?.session !== session.id) {
    return { after: { session: session.id, moments: standing }, due: null };
  }
  const known = before.moments.filter((moment) => standing.includes(moment));
  const fresh = standing.filter((moment) => !known.includes(moment));
  const due = momentHere(session, me) === 'now' ? (fresh.at(-1) ?? null) : null;
  const same = due === null && known.length === before.moments.length;
  const moments = due === null ? known : [...known, due];
  return { after: same ? before : { session: session.id, moments }, due };
}

/** In the order in which they came: a question of fact comes into a turn that is there. */
function standingMoments(session: Session, person: PersonId): string[] {
  const phase = runningPhase(session);
  if (!phase) return [];
  const { speaker, round } = phase.turns;
  return [
    ...(speaker === person ? [`${session.current}/turn/${round}`] : []),
    ...(isAskedFact(session, phase, person) ? [`${session.current}/fact`] : []),
  ];
}

function runningPhase({ status, phases, current }: Session): Phase | undefined {
  return status === 'running' ? phases[current] : undefined;
}

/** While a question of fact is with the case-bringer, nobody else has the word. */
function hasTheWord(session: Session, phase: Phase, person: PersonId): boolean {
  if (phase.factAsker !== null) return isAskedFact(session, phase, person);
  return phase.turns.speaker === person;
}

function isAskedFact({ caseBringer }: Session, { factAsker }: Phase, person: PersonId): boolean {
  return factAsker !== null && caseBringer === person;
}

/** The phase itself gives the word, and nobody asks a question of fact. */
function leads(session: Session): boolean {
  const phase = runningPhase(session);
  return phase?.plan.turnPolicy === 'none' && phase.factAsker === null;
}

function takesPart(session: Session, person: PersonId): boolean {
  const present = session.people.some((one) => one.id === person && one.present);
  return present && !isApart(session, person);
}
