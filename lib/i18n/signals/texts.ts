/** The texts about private signals, by key. */
import type { SignalKind } from '@/lib/session/signals';

type Text = string;

export interface SignalTexts {
  readonly title: Text;
  /** Who sees what. */
  readonly intro: Text;
  readonly kinds: Readonly<Record<SignalKind, Text>>;
  /** What each does, in one short line. */
  readonly hints: Readonly<Record<SignalKind, Text>>;
  readonly said: Text;
  readonly rests: Text;
  readonly failed: Text;
  /** The way there on a machine that everybody uses. */
  readonly here: Text;
  readonly passIntro: Text;
  readonly passBack: Text;
  readonly another: Text;
  readonly done: Text;
  /** What the facilitator's counts are. */
  readonly noticed: Text;
  /** What answers a signal at once. */
  readonly answers: Partial<Readonly<Record<SignalKind, Text>>>;
}
