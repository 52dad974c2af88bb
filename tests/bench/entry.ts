/** What the bench measures: figures, each against something measured in the same run. */

export interface Figure {
  /** Such as `page/quiet`. */
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'frames';
  /** What stands below the line of the ratio, in the same unit. */
  readonly baseline: number;
  /** The baseline in words, for the table. */
  readonly against: string;
  readonly ratio: number;
  /** The ratio that is still good enough; null for what is only told. */
  readonly bar: number | null;
}

export interface Entry {
  /** The names of the figures that it gives. */
  readonly names: readonly string[];
  /** Measures those that are wanted. Throws when the measurement itself cannot be trusted. */
  run(wanted: readonly string[]): Promise<Figure[]>;
}

export function figureOf(figure: Omit<Figure, 'ratio'>): Figure {
  return { ...figure, ratio: figure.value / figure.baseline };
}
