/** Who takes turns in a phase, in which order, and who speaks where nobody takes turns. */
import { caseBringerInList, facilitatorInList, type AgendaPhase } from './agenda';
import type { PersonId, Phase, Session } from './state';

type Group = Pick<Session, 'people' | 'facilitator' | 'seat' | 'caseBringer'>;

/**
 * The people of this phase's list, by seat. Outside it: whoever is away or takes distance, the facilitator in method
 * phases (who does not take part sees more: "Intervisie, de kracht van een collegiale blik"), the
 * case-bringer where they answer or listen.
 */
export function turnList(group: Group, plan: AgendaPhase): PersonId[] {
  return group.people
    .filter((person) => person.present && !person.apart)
    .map((person) => person.id)
    .filter((id) => id !== group.facilitator || facilitatorInList(plan, group.seat))
    .filter((id) => id !== group.caseBringer || caseBringerInList(plan));
}

/** The list as a round that begins at `starter`, or else at the seat after `lastStarter`. */
export function roundOrder(
  session: Group & Pick<Session, 'lastStarter'>,
  plan: AgendaPhase,
  chance: number,
): PersonId[] {
  const list = turnList(session, plan);
  const last =
    plan.facilitatorTurn === 'last' ? list.filter((id) => id === session.facilitator) : [];
  const ring = list.filter((id) => !last.includes(id));
  if (ring.length === 0) return last;
  const start = startOfRound(session, ring, chance);
  return [...ring.slice(start), ...ring.slice(0, start), ...last];
}

function startOfRound(
  session: Group & Pick<Session, 'lastStarter'>,
  ring: readonly PersonId[],
  chance: number,
): number {
  const seats = session.people.map((person) => person.id);
  const lastSeat = session.lastStarter === null ? -1 : seats.indexOf(session.lastStarter);
  if (lastSeat < 0) return Math.min(ring.length - 1, Math.floor(chance * ring.length));
  const next = ring.findIndex((id) => seats.indexOf(id) > lastSeat);
  return Math.max(0, next);
}

/** Who speaks in a phase without turns, or null for silence or while nobody has that role. */
export function namedSpeaker(group: Group, plan: AgendaPhase): PersonId | null {
  if (plan.turnPolicy !== 'none') return null;
  const present = (id: PersonId | null) =>
    id !== null && group.people.some((person) => person.id === id && person.present) ? id : null;
  switch (plan.speakers) {
    case 'facilitator':
      return present(group.facilitator);
    case 'caseBringer':
    case 'caseBringerOthersOnRequest':
    case 'facilitatorAndCaseBringer':
      return present(group.caseBringer);
    default:
      return null;
  }
}

/** Phases that cannot be understood without a case-bringer. */
export function needsCaseBringer(plan: AgendaPhase): boolean {
  return (
    plan.speakers === 'caseBringer' ||
    plan.speakers === 'caseBringerOthersOnRequest' ||
    plan.speakers === 'facilitatorAndCaseBringer' ||
    plan.speakers === 'groupWithoutCaseBringer' ||
    plan.speakers === 'groupAsksCaseBringer'
  );
}

/** Whether hands can be raised: where they are called up in order, or are a sign for the facilitator. */
export function handsAllowed(plan: AgendaPhase): boolean {
  return (
    plan.turnPolicy === 'queue' ||
    plan.turnPolicy === 'free' ||
    plan.speakers === 'caseBringerOthersOnRequest'
  );
}

/** Whether this person can raise a hand in this phase; where one person tells, anybody else can. */
export function mayRaiseHand(group: Group, plan: AgendaPhase, person: PersonId): boolean {
  if (!handsAllowed(plan)) return false;
  if (plan.turnPolicy !== 'none') return turnList(group, plan).includes(person);
  const outside = person === group.facilitator && group.seat !== 'empty';
  return !outside && group.people.some((p) => p.id === person && p.present && !p.apart);
}

/** Nobody speaks and no nudges show: everyone for themselves. */
export function isSilence(plan: AgendaPhase): boolean {
  return plan.speakers === 'silence';
}

/** Whether somebody can be given the turn: not in a talk without a pointer, in silence or in a break. */
export function turnsGiven(plan: AgendaPhase): boolean {
  return plan.turnPolicy !== 'free' && !isSilence(plan) && plan.part !== 'between';
}

/** A round in which everybody of the list had their turn, for the last time that the phase asks. */
export function roundsDone(phase: Phase): boolean {
  const { turns, plan } = phase;
  return (
    plan.turnPolicy === 'round' &&
    turns.round >= plan.rounds &&
    turns.speaker === null &&
    turns.upcoming.length === 0
  );
}

/** The same, or all but the turn that runs now: going on ends it. */
export function roundsDoneAfterThisTurn(phase: Phase): boolean {
  const { turns, plan } = phase;
  return plan.turnPolicy !== 'round' || (turns.round >= plan.rounds && turns.upcoming.length === 0);
}
