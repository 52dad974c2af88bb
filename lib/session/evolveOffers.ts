/** How the offers change. Total: what does not fit any more changes nothing. */
import { caseBringerAt } from './cases';
import { setFactAsker } from './evolvePhases';
import { dropForeignNotes } from './evolveNotes';
import type { EventBody } from './events';
import { letSafetyGo } from './evolveSafety';
import type { Fresh } from './fresh';
import { DOTS, hasBegun, offerOf, readsOffers, type Offer, type Offers } from './offers';
import type { PersonId, Session } from './state';

type Body<Type extends EventBody['type']> = Extract<EventBody, { type: Type }>;

/** Made again, it keeps its place. */
export function putOffer(session: Fresh<Session>, body: Body<'caseOffered'>): void {
  const { offers } = session;
  const { person, urgent, brought } = body;
  const offer: Offer = { person, urgent, ...(brought !== undefined && { brought }) };
  const made = offerOf(offers, person)
    ? offers.made.map((each) => (each.person === person ? offer : each))
    : [...offers.made, offer];
  session.offers = { ...offers, made };
}

/** With its words, its dots, what it was merged with, and the case that it was chosen for and that did not begin. */
export function dropOffer(session: Fresh<Session>, person: PersonId): void {
  const { offers } = session;
  session.offers = {
    made: offers.made.filter((offer) => offer.person !== person),
    opened: offers.opened,
    merged: offers.merged.filter(({ from, into }) => from !== person && into !== person),
    dots: mapValues(offers.dots, (on) => on?.filter((each) => each !== person) ?? null),
    totals: offers.totals && without(offers.totals, person),
  };
  session.notes = session.notes.filter(
    (note) => note.kind !== 'pitch' || note.case !== 0 || note.person !== person,
  );
  session.cases.forEach(({ caseBringer, method, needsTrust }, i) => {
    if (caseBringer !== person || hasBegun(session, i + 1)) return;
    session.cases = session.cases.with(i, { method, needsTrust, caseBringer: null });
    if (session.safety.case === i + 1) letSafetyGo(session);
    dropForeignNotes(session, i + 1, null);
  });
  const now = caseBringerAt(session, session.current);
  if (now !== session.caseBringer) setFactAsker(session, null);
  session.caseBringer = now;
}

export function openOffers(session: Fresh<Session>): void {
  if (!session.offers.opened) session.offers = { ...session.offers, opened: true };
}

/** Whoever lets the round begin, or goes on to the next phase, lets everybody see what was offered. */
export function openByStep(session: Fresh<Session>): void {
  if (readsOffers(session) && session.offers.made.length > 0) openOffers(session);
}

/** Placed again, they lie somewhere else; those on an offer that is gone are free. */
export function putDots(session: Fresh<Session>, { person, on }: Body<'dotsPlaced'>): void {
  const { offers } = session;
  if (offers.totals) return;
  const lying = on.filter((each) => offerOf(offers, each)).slice(0, DOTS);
  session.offers = { ...offers, dots: { ...offers.dots, [person]: lying } };
}

/** From here on it is how many that counts: where each lay is dropped. */
export function countDots(session: Fresh<Session>): void {
  const { offers } = session;
  const all = Object.values(offers.dots).flatMap((on) => on ?? []);
  session.offers = {
    ...offers,
    dots: mapValues(offers.dots, () => null),
    totals: Object.fromEntries(
      offers.made.map(({ person }) => [person, all.filter((each) => each === person).length]),
    ),
  };
}

export function mergeOffers(session: Fresh<Session>, { from, into }: Body<'offersMerged'>): void {
  const { offers } = session;
  const both = offerOf(offers, from) && offerOf(offers, into);
  const taken = offers.merged.some((each) => each.from === from || each.from === into);
  if (!both || taken) return;
  const moved = offers.merged.map((each) =>
    each.into === from ? { from: each.from, into } : each,
  );
  session.offers = { ...offers, merged: [...moved, { from, into }] };
}

export function splitOffers(session: Fresh<Session>, { from }: Body<'offersSplit'>): void {
  const { offers } = session;
  session.offers = { ...offers, merged: offers.merged.filter((each) => each.from !== from) };
}

function mapValues(
  record: Offers['dots'],
  change: (on: readonly PersonId[] | null) => readonly PersonId[] | null,
): Offers['dots'] {
  return Object.fromEntries(Object.entries(record).map(([id, on]) => [id, change(on)]));
}

function without(
  totals: Readonly<Record<PersonId, number>>,
  person: PersonId,
): Readonly<Record<PersonId, number>> {
  return Object.fromEntries(Object.entries(totals).filter(([id]) => id !== person));
}
