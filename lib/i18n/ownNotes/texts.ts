/** The texts about what somebody writes for oneself: the case sheet, the notes, and the cases that are kept. */
import type {
  LockedKind,
  OpeningKind,
  QuestionCheck,
  SharedSheetKind,
  ViewKind,
} from '@/lib/session/ownNotes';

type Text = string;
type WithName = (name: string) => string;
type WithCount = (n: number) => string;
type Labels<K extends PropertyKey> = Readonly<Record<K, Text>>;
interface Explained {
  readonly label: Text;
  readonly hint: Text;
}

export interface OwnNoteTexts {
  readonly sheet: {
    readonly here: Text;
    readonly onPage: Text;
    readonly forOther: WithName;
    readonly reading: Text;
    readonly sections: Labels<
      | 'theCase'
      | 'opening'
      | 'check'
      | 'views'
      | 'locked'
      | 'touched'
      | 'notepad'
      | 'share'
      | 'keep'
    >;
    readonly filled: (n: number, of: number) => string;
    readonly lines: Readonly<Record<SharedSheetKind, Explained>>;
    readonly opening: Labels<OpeningKind>;
    readonly checkText: Text;
    readonly noQuestion: Text;
    readonly checks: Readonly<Record<QuestionCheck, Explained>>;
    readonly patterns: Text;
    readonly patternLines: Labels<'notice' | 'context'>;
    readonly viewsText: Text;
    readonly oneself: Text;
    readonly other: Text;
    readonly views: Readonly<Record<ViewKind, Text>>;
    readonly keep: Text;
    readonly rather: Text;
  };
  readonly locked: {
    readonly text: Text;
    readonly kinds: Readonly<Record<LockedKind, Explained>>;
    readonly opensIn: WithName;
    readonly written: Text;
    readonly look: Text;
    readonly close: Text;
    readonly open: Text;
    readonly beside: Text;
    readonly besideYes: Text;
    readonly isBeside: Text;
    readonly takeBack: Text;
  };
  readonly touched: {
    readonly none: Text;
    readonly text: Text;
    readonly moment: (phase: string, name: string) => string;
    readonly add: Text;
    readonly remove: WithName;
  };
  readonly question: {
    readonly before: Text;
    readonly now: Text;
    readonly hint: Text;
    readonly share: Text;
    readonly shared: Text;
  };
  /** As the group reads them. */
  readonly group: {
    readonly lines: Labels<SharedSheetKind>;
    readonly questionBefore: Text;
    readonly questionNow: Text;
  };
  readonly notepad: Explained;
  readonly share: {
    readonly text: Text;
    readonly nothing: Text;
    readonly tooLong: Text;
    readonly states: Labels<'not' | 'shared' | 'changed'>;
    readonly yes: Text;
    readonly done: Text;
    readonly withdraw: WithName;
    readonly takeBack: Text;
    readonly noOwnPart: Text;
    readonly writeIt: Text;
    readonly anyway: Text;
    readonly notNow: Text;
  };
  readonly keep: {
    readonly text: Text;
    readonly theCase: Text;
    readonly notepad: Text;
    readonly onPage: Text;
    readonly copy: Text;
    readonly copied: Text;
    readonly notCopied: Text;
    readonly endTitle: Text;
    readonly endText: Text;
    readonly look: Text;
  };
  readonly state: {
    readonly notSaved: Text;
    readonly again: Text;
    readonly elsewhere: Text;
    readonly theirs: Text;
    readonly mine: Text;
    readonly tooLong: (n: number, max: number) => string;
  };
  readonly kept: {
    readonly title: Text;
    readonly intro: Text;
    readonly none: Text;
    readonly new: Text;
    readonly untitled: Text;
    readonly keptOn: (day: string) => string;
    readonly back: Text;
    readonly notFound: Text;
    readonly erase: Text;
    readonly eraseAsk: Text;
    readonly eraseYes: Text;
    readonly use: Text;
    readonly useText: Text;
    readonly nothingKept: Text;
    readonly useThis: WithName;
    readonly count: WithCount;
  };
}
