/** The texts of the group's lists, beside what a running session shows of itself. */
import type { ListKind, Warmth } from '@/lib/session/lists';
import type { Reason } from '@/lib/session/ownNotes';

type Text = string;
type WithCount = (n: number) => string;

export interface ListTexts {
  readonly hints: Readonly<
    Record<
      | 'reading'
      | 'alternative'
      | 'asked'
      | 'apart'
      | 'weigh'
      | 'weighed'
      | 'answer'
      | 'choose'
      | 'chosen'
      | 'try',
      Text
    >
  >;
  readonly apart: WithCount;
  readonly empty: Text;
  readonly oneMore: Text;
  readonly field: Readonly<Record<ListKind, Text>>;
  /** Under the field for a reading: how a sentence begins that stays with what was heard. */
  readonly readingStart: Text;
  readonly put: Text;
  readonly change: (text: string) => string;
  readonly save: Text;
  readonly remove: Text;
  readonly removed: Text;
  readonly putBack: Text;
  readonly warmth: Readonly<Record<Warmth, Text>>;
  readonly warmthOf: (text: string) => string;
  readonly take: Text;
  readonly taken: Text;
  readonly fits: Text;
  readonly fitsOf: (text: string) => string;
  readonly why: Text;
  readonly reasons: Readonly<Record<Reason, Text>>;
  readonly oneText: Text;
  readonly oneFirst: Text;
  readonly oneYes: Text;
}
