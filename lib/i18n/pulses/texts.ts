/** The texts about how it was, by key. */
import type { PulseKind } from '@/lib/session/pulses';

type Text = string;

export interface PulseTexts {
  /** The way to one's own answer. */
  readonly own: Text;
  /** The way there on the facilitator's machine. */
  readonly ask: (given: number, of: number) => string;
  readonly soFar: (given: number, of: number) => string;
  readonly isIn: (given: number, of: number) => string;
  readonly title: Text;
  readonly intro: Text;
  readonly final: Text;
  readonly questions: Readonly<
    Record<PulseKind, { readonly ask: Text; readonly low: Text; readonly high: Text }>
  >;
  readonly skip: Text;
  readonly send: Text;
  readonly answerOne: Text;
  readonly lead: Text;
  readonly leadOwn: Text;
  readonly pass: Text;
  readonly passOn: Text;
  readonly passTitle: Text;
  readonly passText: Text;
  readonly next: Text;
  readonly done: Text;
  readonly allIn: Text;
  readonly howItWas: Text;
  readonly countsText: Text;
  readonly tooFew: Text;
  readonly times: (step: number, count: number) => string;
}
