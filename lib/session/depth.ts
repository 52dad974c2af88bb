/** How deep a group goes: the level where it is, the kind of question that is asked for, the sides that were looked at. */
import * as v from 'valibot';
import type { AskKind } from '@/lib/methods/cards/ask';
import type { Level } from '@/lib/methods/schema';

/** The ten sides from which a case is looked back on: who, and what. In the order of the cards kort-1 to kort-10. */
export const toldSides = [
  'meWanted',
  'meSaid',
  'meDid',
  'meThought',
  'meFelt',
  'otherWanted',
  'otherSaid',
  'otherDid',
  'otherThought',
  'otherFelt',
] as const;

/** What the other could have wanted, thought and felt as well: for the analysis. */
export const possibleSides = ['otherCouldWant', 'otherCouldThink', 'otherCouldFeel'] as const;

export const SideSchema = v.picklist([...toldSides, ...possibleSides]);
export type Side = v.InferOutput<typeof SideSchema>;

/** A kind of question, and how deep it goes. */
export interface Asked {
  readonly kind: AskKind;
  readonly level: Level;
}

export interface SideOfCase {
  readonly case: number;
  readonly side: Side;
}

export interface Depth {
  /** Where the facilitator says that the group is in this case; null where that was not said. */
  readonly level: Level | null;
  /** What everybody is asked to ask about, until the phase ends. */
  readonly asked: Asked | null;
  /** Which sides of which cases were looked at, in the order in which that was said. */
  readonly sides: readonly SideOfCase[];
}

export const noDepth: Depth = { level: null, asked: null, sides: [] };

/** The sides of one case that were looked at. */
export function sidesOfCase({ sides }: Depth, number: number): ReadonlySet<Side> {
  return new Set(sides.flatMap((one) => (one.case === number ? [one.side] : [])));
}
