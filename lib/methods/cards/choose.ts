/** Which of a phase's question cards are shown: three at a time, the wanted level first. */
import { findCard } from '@/lib/methods/cards/decks';
import type { Level } from '@/lib/methods/schema';

const shown = 3;

/**
 * Three of these card ids, or all when there are no more. Cards of the wanted level come first,
 * else in the order given; level null keeps that order. Each next `round` (0, 1, 2 …) gives the
 * next three, and after the last card the first follows again.
 */
export function threeCards(
  ids: readonly string[],
  { level, round }: { readonly level: Level | null; readonly round: number },
): readonly string[] {
  const wanted = (id: string) => level !== null && findCard(id)?.level === level;
  const order = [...ids.filter(wanted), ...ids.filter((id) => !wanted(id))];
  if (order.length <= shown) return order;
  const start = (round * shown) % order.length;
  return [...order, ...order].slice(start, start + shown);
}
