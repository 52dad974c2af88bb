/** Who was not at a meeting, and how it was: the words for what a group remembers of that. */
import type { PulseKind } from '@/lib/session/pulses';

export interface AttendanceTexts {
  readonly absent: (names: readonly string[]) => string;
  /** Before the means, from 1 to 5. */
  readonly howItWas: string;
  /** `mean` as it is written in this language. */
  readonly means: Readonly<Record<PulseKind, (mean: string) => string>>;
}
