/** Finds pitfalls by words of their name, their signs or their lines. */
import { pitfallIds, type PitfallId } from './ids';
import type { PitfallTexts } from './pitfallTexts';

/** Those that have every word of the query, also as a part of a word; by name first. */
export function findPitfalls(texts: PitfallTexts, query: string): PitfallId[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const has = (text: string) => words.every((word) => text.includes(word));
  const found = pitfallIds.filter((id) => has(plain(allOf(texts, id))));
  const byName = new Set(found.filter((id) => has(plain(texts[id].name))));
  return [...byName, ...found.filter((id) => !byName.has(id))];
}

function allOf(texts: PitfallTexts, id: PitfallId): string {
  const { name, signs, lines } = texts[id];
  return [name, signs, ...Object.values(lines)].join(' ');
}

/** Who types "cliente" or "why-question" finds what is written with an accent or another sign. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
