/** Where the nine signals of feeling are at hand: where a case is told or looked back on, and where people check in. */
import { decks } from '@/lib/methods/cards/decks';
import type { Speakers } from '@/lib/methods/schema';
import type { AgendaPhase } from './agenda';
import { isSilence } from './turnList';

/** What gladdened and what one has mastered come first: feelings are no fault. */
const first = ['sein-1', 'sein-9'];

/** Phases of the frame in which each says how they are. */
const checkIns = ['incheck'];

const tellers: readonly Speakers[] = ['caseBringer', 'caseBringerOthersOnRequest'];

/** Card ids; empty elsewhere. */
export function feelingSignals(plan: AgendaPhase): readonly string[] {
  if (isSilence(plan)) return [];
  const checksIn = plan.source === 'frame' && checkIns.includes(plan.id);
  const tells = plan.case > 0 && plan.caseBringer === 'tells' && tellers.includes(plan.speakers);
  if (!checksIn && !tells) return [];
  const ids = decks.sein.map(({ id }) => id);
  return [...first, ...ids.filter((id) => !first.includes(id))];
}
