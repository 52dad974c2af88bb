/** The texts of what a facilitator has at hand during a phase, and of looking back from ten sides. */
import type { Level } from '@/lib/methods/schema';
import type { Strength } from '@/lib/methods/facilitation/situations';

type Text = string;
type WithName = (name: string) => string;

export interface CockpitTexts {
  readonly next: {
    readonly title: Text;
    readonly last: Text;
    readonly toGroup: Text;
    readonly toPerson: WithName;
  };
  readonly level: {
    readonly title: Text;
    readonly hint: Text;
    readonly steps: Readonly<Record<Level, { readonly name: Text; readonly learns: Text }>>;
  };
  readonly ask: {
    readonly title: Text;
    readonly hint: Text;
    readonly level: Text;
    readonly show: Text;
    readonly shown: WithName;
    readonly takeAway: Text;
    readonly notHere: Text;
  };
  /** The way to what the facilitator sees happen. */
  readonly see: Text;
  readonly say: {
    readonly title: Text;
    readonly hint: Text;
    readonly strengths: Readonly<Record<Strength, Text>>;
    readonly others: Text;
    readonly back: Text;
    readonly instead: Text;
    readonly silence: Text;
    readonly hold: Text;
  };
  readonly sides: {
    readonly title: Text;
    readonly titlePossible: Text;
    readonly hint: Text;
    readonly hintPossible: Text;
    readonly what: Text;
    readonly nobody: Text;
    readonly other: Text;
    readonly alsoPossible: Text;
    readonly rows: Readonly<Record<'wanted' | 'said' | 'did' | 'thought' | 'felt', Text>>;
    readonly seen: Text;
    readonly notSeen: Text;
    readonly cell: (column: string, row: string, state: string) => string;
    readonly mark: Text;
    readonly unmark: Text;
  };
}
