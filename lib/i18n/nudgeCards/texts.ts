/** The words of nudges as they come, and of what a person wants of them, by key. */
import type { Stand } from '@/lib/nudges/stands';

type Text = string;

export interface NudgeCardTexts {
  readonly card: {
    /** What it is; `own`: that nobody else sees it. */
    readonly label: Text;
    readonly own: Text;
    readonly say: Text;
    readonly let: Text;
    readonly later: Text;
    /** The same, told apart from later in a round. */
    readonly laterLong: Text;
    readonly fine: Text;
    readonly more: Text;
    readonly share: Text;
    /** Where there is one screen. */
    readonly shareAlone: Text;
    /** A word of each, where there is little room. */
    readonly shareShort: Text;
    readonly shareAloneShort: Text;
    readonly less: Text;
    /** What can be done at once. */
    readonly stay: Text;
    readonly silence: (seconds: number) => string;
    readonly wait: Text;
    readonly minutes: (count: number) => string;
    readonly goOn: Text;
  };
  readonly own: {
    readonly ask: Text;
    readonly title: Text;
    readonly intro: Text;
    readonly chosen: (name: string) => string;
    readonly fitting: Text;
    readonly all: Text;
    readonly none: Text;
    readonly back: Text;
  };
  readonly settings: {
    readonly title: Text;
    readonly intro: Text;
    readonly stand: Text;
    readonly names: Readonly<Record<Stand | 'session', Text>>;
    readonly lines: Readonly<Record<Stand | 'session', Text>>;
    /** Beside the stand of the session: which one that is. */
    readonly now: (line: string, stand: string) => string;
    readonly silent: (count: number) => string;
    readonly restore: Text;
    readonly restored: Text;
  };
  readonly watch: {
    readonly on: Text;
    readonly off: Text;
    readonly watched: Text;
  };
}
