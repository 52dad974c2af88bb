/** Offering a case, placing dots, and bringing two offers together. */
import type { CommandBody } from './commands';
import type { Draft } from './draft';
import { beginRound, settleTurns } from './decideTurns';
import { activePhase, isOver, isPresent } from './guards';
import {
  caseOf,
  caseToChoose,
  choosable,
  countPlaced,
  hasBegun,
  hasPlaced,
  offerOf,
  offersStage,
} from './offers';
import { refuse, type Refusal } from './refusal';

type Body<Type extends CommandBody['type']> = Extract<CommandBody, { type: Type }>;

/**
 * Each for themselves, until the dots are counted; made again, it changes what was said. `brought`
 * gives the day on which somebody brought a case before, as far as a group remembers.
 */
export function offerCase(
  draft: Draft,
  { person, urgent }: Body<'offerCase'>,
  brought: (person: string) => string | null | undefined,
): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { session } = draft;
  const stage = offersStage(session);
  if (stage === null || phase.plan.part !== 'opening') return refuse('noOffersNow');
  if (!isPresent(session, person)) return refuse('notHere');
  const offer = offerOf(session.offers, person);
  if (offer?.urgent === urgent) return refuse('alreadyMoved');
  if (session.offers.totals) return refuse('dotsAreCounted');
  if (!offer && caseToChoose(session) === 0) return refuse('casesTaken');
  const day = brought(person);
  draft.emit({
    type: 'caseOffered',
    person,
    urgent,
    ...(day !== undefined && { brought: day }),
  });
  return undefined;
}

/** Without a reason, also by who was chosen, until that case begins. */
export function withdrawOffer(
  draft: Draft,
  { person }: Body<'withdrawOffer'>,
  chance: number,
): Refusal | undefined {
  const { session } = draft;
  if (isOver(session)) return refuse('alreadyOver');
  if (!offerOf(session.offers, person)) return refuse('alreadyMoved');
  if (hasBegun(session, caseOf(session, person))) return refuse('caseBegan');
  draft.emit({ type: 'caseWithdrawn', person });
  settleTurns(draft, chance);
  return undefined;
}

/** Everybody sees them from now on; where they are read out, the round begins. */
export function openOffers(draft: Draft, chance: number): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (draft.session.offers.opened) return refuse('alreadyMoved');
  if (offersStage(draft.session) !== 'writing') return refuse('noOffersNow');
  if (draft.session.offers.made.length === 0) return refuse('noSuchOffer');
  draft.emit({ type: 'offersOpened' });
  if (phase.plan.turnPolicy === 'round') beginRound(draft, chance);
  return undefined;
}

/** Placed again, they lie somewhere else. With the last one's they are counted. */
export function placeDots(draft: Draft, { person, on }: Body<'placeDots'>): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { session } = draft;
  if (offersStage(session) !== 'choosing') return refuse('noOffersNow');
  if (session.offers.totals) return refuse('dotsAreCounted');
  if (!isPresent(session, person)) return refuse('notHere');
  const places = choosable(session.offers);
  if (on.some((each) => !places.some(({ offer }) => offer.person === each))) {
    return refuse('noSuchOffer');
  }
  draft.emit({ type: 'dotsPlaced', person, on: [...on] });
  const { placed, of } = countPlaced(draft.session);
  if (placed === of) draft.emit({ type: 'dotsCounted' });
  return undefined;
}

/** Before all have placed theirs, too: whoever has none gave none. */
export function countDots(draft: Draft): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { session } = draft;
  if (session.offers.totals) return refuse('alreadyMoved');
  if (offersStage(session) !== 'choosing') return refuse('noOffersNow');
  const somebody = session.people.some(({ id }) => hasPlaced(session.offers, id));
  if (!somebody) return refuse('noDots');
  draft.emit({ type: 'dotsCounted' });
  return undefined;
}

/** Where both agree: one case, brought by `into`. */
export function mergeOffers(
  draft: Draft,
  { from, into, agreed }: Body<'mergeOffers'>,
): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { session } = draft;
  const { offers } = session;
  if (!offers.opened || offersStage(session) === null) return refuse('noOffersNow');
  const places = choosable(offers).map(({ offer }) => offer.person);
  if (from === into || !places.includes(from) || !places.includes(into)) {
    return refuse('noSuchOffer');
  }
  if (caseOf(session, from) > 0) return refuse('alreadyMoved');
  if (!agreed) return refuse('needsAgreement');
  draft.emit({ type: 'offersMerged', from, into });
  return undefined;
}

/** By one of the two, as long as the case has not begun: each has their own offer again. */
export function splitOffers(draft: Draft, { person }: Body<'splitOffers'>): Refusal | undefined {
  const { session } = draft;
  if (isOver(session)) return refuse('alreadyOver');
  const own = session.offers.merged.filter(({ from, into }) => from === person || into === person);
  const [first] = own;
  if (!first) return refuse('alreadyMoved');
  if (hasBegun(session, caseOf(session, first.into))) return refuse('caseBegan');
  for (const { from } of own) draft.emit({ type: 'offersSplit', from });
  return undefined;
}
