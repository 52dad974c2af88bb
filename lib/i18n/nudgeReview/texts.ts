/** The texts of lines for everybody, of what the facilitator sees, and of looking back on it. */
import type { ReviewQuestion } from '@/lib/nudges/review';
import type { SignalKind } from '@/lib/session/signals';

type Text = string;

export interface NudgeReviewTexts {
  readonly line: {
    /** Before the line: on the facilitator's machine, and where that is the only one. */
    readonly onAll: Text;
    readonly forAll: Text;
    readonly takeOff: Text;
  };
  readonly see: {
    readonly title: Text;
    readonly hint: Text;
    readonly search: Text;
    readonly here: Text;
    readonly often: Text;
    readonly found: (count: number) => Text;
    readonly nothing: Text;
    readonly this: Text;
    readonly seen: Text;
    readonly notSeen: Text;
    readonly unseen: Text;
    readonly signs: Text;
    readonly say: Text;
    readonly forAll: Text;
    readonly share: Text;
    readonly shareAlone: Text;
    readonly shared: Text;
    /** While the case-bringer tells. */
    readonly sharedButTeller: Text;
    readonly sharedAlone: Text;
    readonly onlySay: Text;
    readonly paused: Text;
    readonly others: Text;
  };
  readonly review: {
    readonly title: Text;
    readonly hint: Text;
    readonly nothing: Text;
    readonly signals: Text;
    readonly seen: Text;
    readonly shared: Text;
    readonly talk: Text;
    readonly times: (count: number) => Text;
    readonly kinds: Readonly<Record<SignalKind, Text>>;
    readonly questions: Readonly<Record<ReviewQuestion, Text>>;
  };
}
