/** The question cards of a phase, as its definition in the library names them. */
import { facilitatorDecks, findCard } from '@/lib/methods/cards/decks';
import { frame } from '@/lib/methods/frame/definition';
import { findMethod } from '@/lib/methods/library';
import { LevelSchema, type Level } from '@/lib/methods/schema';
import type { AgendaPhase } from './agenda';
import { framePhases } from './meetingPlan';

/** Ids, in their order; empty for a method that the library does not have. */
export function phaseCards(
  { source, id, feel }: Pick<AgendaPhase, 'source' | 'id' | 'feel'>,
  facilitates: boolean,
): string[] {
  const phases = source === 'frame' ? framePhases(frame) : (findMethod(source)?.phases ?? []);
  const cards = phases.find((phase) => phase.id === id)?.cards ?? [];
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
