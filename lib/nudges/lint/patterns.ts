/** What the checks of typed text know of a language. */
import type { Phrase } from './phrase';

export type Words = ReadonlySet<string>;

export interface LintPatterns {
  /** Words before the one with which a sentence begins in earnest: "and", "but". */
  readonly joins: Words;
  /** By the pitfall of which each is a sign. */
  readonly advice: readonly Phrase[];
  readonly otherwise: readonly Phrase[];
  readonly reasons: readonly Phrase[];
  readonly knowing: readonly Phrase[];
  readonly labels: readonly Phrase[];
  readonly general: readonly Phrase[];
  readonly leading: readonly Phrase[];
  readonly why: readonly Phrase[];
  readonly closed: {
    /** These begin a question that can be answered with yes or no. */
    readonly verbs: Words;
    /** And these, where it ends with a question mark. */
    readonly moreVerbs: Words;
    readonly subjects: Words;
    /** Closed in form alone: "can you tell me what …". */
    readonly open: readonly Phrase[];
  };
  readonly double: {
    readonly asking: Words;
    readonly and: Words;
    /** After "and what does" these speak of the answer to the first. */
    readonly back: Words;
    /** After "and what" these go on with the same question: "and what you did". */
    readonly subjects: Words;
  };
  readonly months: Words;
  /** Written with a capital, and traced to nobody. */
  readonly capitals: Words;
}

export const words = (line: string): Words => new Set(line.split(' '));
