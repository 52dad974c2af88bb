/** Chance that can be repeated: the same seed gives the same choices. */
export interface Random {
  chance(part: number): boolean;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  of<T>(choices: readonly [T, ...T[]]): T;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  return {
    chance: (part) => next() < part,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    of: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  };
}
