/** Which cases people offer before one is chosen, and what the group advises with its dots. */
import * as v from 'valibot';
import { facilitatorInList } from './agenda';
import { placesOfCase } from './cases';
import type { PersonId, Session } from './state';

/** One person's offer. What it is about is a note of kind `pitch`, which may be missing. */
export interface Offer {
  readonly person: PersonId;
  readonly urgent: boolean;
  /** The day on which this person brought a case before, null for never, undefined where no group remembers. */
  readonly brought?: string | null | undefined;
}

/** Two offers that are brought as one case: by `into`, with the question of `from` added. */
export interface Merge {
  readonly from: PersonId;
  readonly into: PersonId;
}

export interface Offers {
  /** In the order in which they were made. */
  readonly made: readonly Offer[];
  /** Whether everybody sees them; until then each writes for themselves. */
  readonly opened: boolean;
  readonly merged: readonly Merge[];
  /** Whoever placed dots, and on whose offers, one entry a dot; null where that is withheld. */
  readonly dots: Readonly<Record<PersonId, readonly PersonId[] | null>>;
  /** How many dots each offer had when they were counted; null before that. */
  readonly totals: Readonly<Record<PersonId, number>> | null;
}

export const noOffers: Offers = { made: [], opened: false, merged: [], dots: {}, totals: null };

/** Of each person. */
export const DOTS = 2;

/** As in 2026-03-12. */
export const DaySchema = v.pipe(v.string(), v.isoDate());

/** Phases of the frame. */
const ROUND = 'casusronde';
const CHOICE = 'keuze';

/**
 * What is done with offers where the session stands: nothing, as all cases have their bringer;
 * written in silence; read out; or weighed with dots and chosen. Null where it is about something else.
 */
export type OffersStage = 'taken' | 'writing' | 'reading' | 'choosing';

type Course = Pick<Session, 'status' | 'phases' | 'current' | 'cases' | 'offers'>;

export function offersStage(session: Course): OffersStage | null {
  const { offers, phases, current } = session;
  const phase = phases[current];
  if (session.status !== 'running' || phase?.plan.source !== 'frame') return null;
  const { id, part } = phase.plan;
  if (part === 'between') {
    return offers.opened && offers.made.length > 0 && caseToChoose(session) > 0 ? 'choosing' : null;
  }
  if (part !== 'opening' || (id !== ROUND && id !== CHOICE)) return null;
  if (offers.made.length === 0 && caseToChoose(session) === 0) return 'taken';
  if (id === CHOICE) return offers.opened ? 'choosing' : 'writing';
  const { speaker, upcoming, round } = phase.turns;
  if (speaker !== null || upcoming.length > 0) return 'reading';
  if (!offers.opened && round === 0) return 'writing';
  const choiceComes = phases.some(
    ({ plan, skipped }, i) =>
      i > current && plan.id === CHOICE && plan.source === 'frame' && !skipped,
  );
  return choiceComes ? 'reading' : 'choosing';
}

/** Whether the round of this phase waits until everybody has written. */
export function writesFirst(session: Course): boolean {
  const plan = session.phases[session.current]?.plan;
  return plan?.id === ROUND && offersStage(session) === 'writing';
}

/** Whether the round that begins here reads offers out. */
export function readsOffers({ phases, current }: Pick<Session, 'phases' | 'current'>): boolean {
  const plan = phases[current]?.plan;
  return plan?.source === 'frame' && plan.part === 'opening' && plan.id === ROUND;
}

export function offerOf({ made }: Offers, person: PersonId): Offer | undefined {
  return made.find((offer) => offer.person === person);
}

/** The number of the first case that nobody brings yet and that has not begun; 0 where there is none. */
export function caseToChoose(session: Pick<Session, 'cases' | 'phases'>): number {
  const open = session.cases.findIndex(
    ({ caseBringer }, i) => caseBringer === null && !hasBegun(session, i + 1),
  );
  return open + 1;
}

export function hasBegun(session: Pick<Session, 'cases' | 'phases'>, number: number): boolean {
  return (
    number > 0 && placesOfCase(session, number).some((place) => session.phases[place]?.entered)
  );
}

/** The number of the case that this person brings today; 0 for none. */
export function caseOf({ cases }: Pick<Session, 'cases'>, person: PersonId): number {
  return cases.findIndex(({ caseBringer }) => caseBringer === person) + 1;
}

/** An offer that can be chosen, with those whose question is added to it. */
export interface Choosable {
  readonly offer: Offer;
  readonly added: readonly Offer[];
  readonly urgent: boolean;
  /** Null before dots are counted. */
  readonly dots: number | null;
}

/**
 * As they were made; once the dots are counted, urgent ones before others and then by dots. The
 * dots of what was merged are added up.
 */
export function choosable({ made, merged, totals }: Offers): Choosable[] {
  const all = made
    .filter(({ person }) => !merged.some(({ from }) => from === person))
    .map((offer) => {
      const added = made.filter(({ person }) =>
        merged.some(({ from, into }) => from === person && into === offer.person),
      );
      const own = [offer, ...added];
      return {
        offer,
        added,
        urgent: own.some(({ urgent }) => urgent),
        dots: totals && own.reduce((sum, { person }) => sum + (totals[person] ?? 0), 0),
      };
    });
  if (!totals) return all;
  return all.toSorted(
    (a, b) => Number(b.urgent) - Number(a.urgent) || (b.dots ?? 0) - (a.dots ?? 0),
  );
}

/** Those that urgency and dots put first side by side; empty where one stands out or nothing is counted. */
export function tied(list: readonly Choosable[]): readonly Choosable[] {
  const [first] = list;
  if (!first || first.dots === null) return [];
  const same = list.filter(({ urgent, dots }) => urgent === first.urgent && dots === first.dots);
  return same.length > 1 ? same : [];
}

type Group = Pick<Session, 'people' | 'facilitator' | 'seat' | 'phases' | 'current' | 'offers'>;

/** Who is waited for: all who are there and did not step back; a facilitator who only facilitates may, and need not. */
export function placers({ people, facilitator, seat, phases, current }: Group): PersonId[] {
  const plan = phases[current]?.plan;
  const facilitates = (id: PersonId) =>
    id === facilitator && plan !== undefined && !facilitatorInList(plan, seat);
  return people
    .filter(({ id, present, apart }) => present && !apart && !facilitates(id))
    .map(({ id }) => id);
}

export function hasPlaced({ dots }: Offers, person: PersonId): boolean {
  return Object.hasOwn(dots, person);
}

export function countPlaced(session: Group): { readonly placed: number; readonly of: number } {
  const all = placers(session);
  return { placed: all.filter((id) => hasPlaced(session.offers, id)).length, of: all.length };
}

/** Nobody is shown who placed dots where, the facilitator neither. */
export interface OffersView extends Offers {
  readonly dots: Readonly<Record<PersonId, null>>;
}

/** What every screen gets. */
export function withoutPlaces({
  people,
  offers: { made, opened, merged, dots, totals },
}: Pick<Session, 'people' | 'offers'>): OffersView {
  return {
    made: made.map(({ person, urgent, brought }) => ({
      person,
      urgent,
      ...(brought !== undefined && { brought }),
    })),
    opened,
    merged: merged.map(({ from, into }) => ({ from, into })),
    dots: ofPeople(people, dots, () => null),
    totals: totals && ofPeople(people, totals, (count) => count),
  };
}

function ofPeople<T, R>(
  people: Session['people'],
  record: Readonly<Record<PersonId, T>>,
  show: (value: T) => R,
): Record<PersonId, R> {
  return Object.fromEntries(
    people.flatMap(({ id }) => {
      const value = Object.hasOwn(record, id) ? record[id] : undefined;
      return value === undefined ? [] : [[id, show(value)]];
    }),
  );
}
