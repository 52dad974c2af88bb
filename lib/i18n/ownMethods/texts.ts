/** The texts about methods of one's own: their list, their editor, and what can be wrong with a file. */
import type { FaultKind, FaultParams, JsonType } from '@/lib/methods/fault';
import type {
  Camera,
  CaseBringerMode,
  Experience,
  MethodText,
  PhaseDefinition,
  PhaseText,
  Speakers,
  TurnPolicy,
} from '@/lib/methods/schema';

type Text = string;
type WithName = (name: string) => string;
type WithCount = (n: number) => string;

type Labels<K extends PropertyKey> = Readonly<Record<K, Text>>;

export interface OwnMethodTexts {
  readonly list: {
    readonly title: Text;
    readonly own: Text;
    readonly none: Text;
    readonly library: Text;
    readonly minutes: WithCount;
    readonly phases: WithCount;
    readonly group: (min: number, max: number) => string;
    readonly duplicate: Text;
    readonly duplicateOf: WithName;
    readonly copyOf: WithName;
    readonly edit: Text;
    readonly editOf: WithName;
    readonly save: Text;
    readonly saveOf: WithName;
    readonly remove: Text;
    readonly removeOf: WithName;
    readonly removeAsk: WithName;
    readonly removeYes: Text;
    readonly unsaved: Text;
    readonly unreadable: Text;
    readonly unreadableText: Text;
    readonly unreadableAsk: Text;
    readonly detail: Text;
    readonly languages: Labels<'nl' | 'en'>;
  };
  readonly import: {
    readonly title: Text;
    readonly hint: Text;
    readonly choose: Text;
    readonly drop: Text;
    readonly done: WithName;
    readonly doneWith: Text;
    readonly refused: WithName;
    readonly refusedText: Text;
    readonly more: WithCount;
    readonly oneFile: Text;
    readonly notReadable: Text;
    readonly taken: WithName;
    readonly takenText: Text;
    readonly replace: Text;
    readonly keepBoth: Text;
  };
  readonly faults: { readonly [K in FaultKind]: (params: FaultParams[K]) => string };
  readonly types: Labels<JsonType>;
  readonly places: {
    readonly file: Text;
    readonly rules: Text;
    readonly texts: Text;
    readonly phase: WithCount;
    readonly phaseTexts: WithName;
    /** A key or a value as it stands in the file. */
    readonly quoted: WithName;
    readonly item: WithCount;
    readonly join: (parts: readonly string[]) => string;
  };
  /** What each value of a file and each field of the editor is called. */
  readonly labels: {
    readonly file: Labels<'format' | 'formatVersion' | 'language'>;
    readonly method: Labels<
      | 'id'
      | 'version'
      | 'group'
      | 'min'
      | 'max'
      | 'minutes'
      | 'levels'
      | 'experience'
      | 'needsTrust'
      | 'questions'
      | 'variant'
      | 'phases'
    >;
    readonly text: Labels<keyof MethodText>;
    readonly phase: Labels<keyof PhaseDefinition>;
    readonly phaseText: Labels<keyof PhaseText>;
  };
  /** Levels and questions are called as where a method is chosen. */
  readonly choices: {
    readonly speakers: Labels<Speakers>;
    readonly caseBringer: Labels<CaseBringerMode>;
    readonly turnPolicy: Labels<TurnPolicy>;
    readonly facilitatorTurn: Labels<PhaseDefinition['facilitatorTurn']>;
    readonly camera: Labels<Camera>;
    readonly experience: Labels<Experience>;
  };
  readonly editor: {
    readonly back: Text;
    readonly save: Text;
    readonly saved: Text;
    readonly unsaved: Text;
    readonly notYet: WithCount;
    readonly showFirst: Text;
    readonly undo: Text;
    readonly redo: Text;
    readonly discard: Text;
    readonly discardAsk: Text;
    readonly discardYes: Text;
    readonly draftLost: Text;
    readonly draftTooLarge: Text;
    readonly changed: Text;
    readonly changedText: Text;
    readonly saveAsCopy: Text;
    readonly openNewest: Text;
    readonly gone: Text;
    readonly goneText: Text;
    readonly about: Text;
    readonly details: Text;
    readonly phases: Text;
    readonly phasesHint: Text;
    readonly phase: (n: number, name: string) => string;
    readonly nameless: Text;
    readonly up: WithName;
    readonly down: WithName;
    readonly remove: WithName;
    readonly add: Text;
    readonly addAs: Text;
    readonly rules: Text;
    readonly lines: Text;
    readonly moved: (name: string, to: number, of: number) => string;
    readonly added: (name: string, at: number) => string;
    readonly removed: WithName;
    readonly undone: Text;
    readonly redone: Text;
    readonly noLimit: Text;
    readonly cardsStay: (cards: number, pitfalls: number) => string;
  };
  readonly preview: {
    readonly title: Text;
    readonly people: Text;
    readonly outsideGroup: (min: number, max: number) => string;
    readonly total: (time: string) => string;
    readonly withFrame: (time: string) => string;
    readonly before: Text;
    readonly after: Text;
    readonly turns: (people: number, length: string) => string;
    readonly rounds: WithCount;
  };
}
