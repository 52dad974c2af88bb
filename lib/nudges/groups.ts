/** The groups of the catalogue, so that a pitfall is found by what it is about. */
import { pitfallIds, type PitfallId } from './ids';

/** In the catalogue's order, each with the first of its pitfalls. */
const firsts = {
  staying: 'advies',
  control: 'werkoverleg',
  question: 'klagen',
  steps: 'interpreteren',
  asking: 'suggestieve-vraag',
  safety: 'dominant',
} as const satisfies Readonly<Record<string, PitfallId>>;

export type PitfallGroupId = keyof typeof firsts;

export interface PitfallGroup {
  readonly id: PitfallGroupId;
  readonly pitfalls: readonly PitfallId[];
}

/** Each pitfall is in one group. */
export const pitfallGroups: readonly PitfallGroup[] = groups();

function groups(): PitfallGroup[] {
  const all = Object.entries(firsts) as [PitfallGroupId, PitfallId][];
  return all.map(([id, first], index) => {
    const next = all[index + 1];
    const end = next ? pitfallIds.indexOf(next[1]) : pitfallIds.length;
    return { id, pitfalls: pitfallIds.slice(pitfallIds.indexOf(first), end) };
  });
}
