/** The question cards of a phase, as its definition names them: of the frame, the library, or the group's own. */
import { facilitatorDecks, findCard } from '@/lib/methods/cards/decks';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import { LevelSchema, type Level } from '@/lib/methods/schema';
import type { AgendaPhase } from './agenda';
import { phaseDefinition } from './phaseDefinition';

/** Ids, in their order; empty for a method that is not here. `own`: those of the session, by id. */
export function phaseCards(
  { source, id, feel }: Pick<AgendaPhase, 'source' | 'id' | 'feel'>,
  facilitates: boolean,
  own: Readonly<Record<string, OwnMethod>> = {},
): string[] {
  const cards = phaseDefinition({ source, id }, own)?.cards ?? [];
  return fittingCards(cards, { feel, facilitates });
}

/** Where a phase is for feeling nothing is analysed; cards with a sting are for who facilitates. */
export function fittingCards(
  cards: readonly string[],
  { feel, facilitates }: { readonly feel: boolean; readonly facilitates: boolean },
): string[] {
  return cards.filter((card) => {
    const withSting = facilitatorDecks.some((deck) => card.startsWith(`${deck}-`));
    return (facilitates || !withSting) && !(feel && findCard(card)?.level === 'analysis');
  });
}

/** The levels that these cards have, from the case to reflection. */
export function levelsOf(cards: readonly string[]): Level[] {
  return LevelSchema.options.filter((level) => cards.some((id) => findCard(id)?.level === level));
}
