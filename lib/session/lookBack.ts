/** Where a case is looked back on from ten sides, and where what else could be is thought of. */
import type { OwnMethod } from '@/lib/methods/ownMethod';
import { possibleSides, sidesOfCase, toldSides, type Side } from './depth';
import { placesOfCase } from './cases';
import { phaseCards } from './phaseCards';
import type { Session } from './state';
import { isSilence } from './turnList';

/** What happened, or what could have been as well. */
export type LookBack = 'told' | 'possible';

type OwnMethods = Readonly<Record<string, OwnMethod>>;

const sideCard = /^kort-([1-9]|10)$/;
/** One such card alone does not make a phase one for looking back. */
const enough = 2;

/**
 * What the phase is for, as its cards say; null for neither. What could have been has its place in an
 * analysis that comes after a look back. `own`: methods of the session, by id.
 */
export function lookBackAt(session: Session, index: number, own: OwnMethods = {}): LookBack | null {
  const plan = session.phases[index]?.plan;
  if (!plan || plan.case === 0 || isSilence(plan)) return null;
  if (looksBack(session, index, own)) return 'told';
  const analyses = phaseCards(plan, false, own).some((card) => card.startsWith('hyp-'));
  const before = placesOfCase(session, plan.case).filter((place) => place < index);
  return analyses && before.some((place) => looksBack(session, place, own)) ? 'possible' : null;
}

function looksBack({ phases }: Session, index: number, own: OwnMethods): boolean {
  const plan = phases[index]?.plan;
  if (!plan) return false;
  return phaseCards(plan, false, own).filter((card) => sideCard.test(card)).length >= enough;
}

/** How many of the sides that are asked for here were looked at in this case. */
export function countSides(session: Session, at: LookBack): { seen: number; of: number } {
  const sides: readonly Side[] = at === 'told' ? toldSides : possibleSides;
  const number = session.phases[session.current]?.plan.case ?? 0;
  const seen = sidesOfCase(session.depth, number);
  return { seen: sides.filter((side) => seen.has(side)).length, of: sides.length };
}
