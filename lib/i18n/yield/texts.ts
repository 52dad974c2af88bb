/** The texts about the yield, the harvest and the steps of last time, by key. */
import type { LearningKind } from '@/lib/session/harvest';
import type { StepPart } from '@/lib/session/stepWords';
import type { StepKind, YieldWay } from '@/lib/session/yield';

type Text = string;
type WithName = (name: string) => string;

export interface YieldTexts {
  readonly yield: {
    readonly mine: Text;
    readonly of: WithName;
    readonly settledMark: Text;
    readonly takes: WithName;
    readonly writes: WithName;
    readonly hasSettled: WithName;
    readonly intro: Text;
    readonly forOther: WithName;
    readonly questionThen: Text;
    readonly questionNow: Text;
    readonly noQuestion: Text;
    readonly insight: Text;
    readonly insightHint: Text;
    readonly choice: Text;
    readonly how: Text;
    readonly ways: Readonly<Record<YieldWay, Text>>;
    readonly wayHints: Readonly<Record<YieldWay, Text>>;
    readonly parts: Readonly<Record<StepPart, Text>>;
    readonly whatHint: Text;
    readonly soak: Text;
    readonly onlyThought: Text;
    readonly help: Text;
    readonly helpLines: readonly Text[];
    readonly kind: Text;
    readonly noKind: Text;
    readonly kinds: Readonly<Record<StepKind, Text>>;
    readonly lookAgainOn: Text;
    readonly lookAgain: (day: string) => string;
    readonly chooseHow: Text;
    readonly settle: Text;
    readonly settleOther: WithName;
    readonly again: Text;
    readonly settled: Readonly<Record<YieldWay, Text>>;
    /** Where only that it is settled is known. */
    readonly isSettled: Text;
    readonly mayChange: Text;
    readonly share: Text;
    readonly shareText: Text;
    readonly shareNothing: Text;
    readonly shares: Readonly<Record<'insight' | 'choice' | 'step', Text>>;
    readonly shareIt: Text;
    readonly shareAgain: Text;
    readonly takeBack: Text;
    readonly states: Readonly<Record<'own' | 'shared' | 'changed', Text>>;
    readonly groupKeeps: Text;
    readonly tooLong: Text;
    readonly close: Text;
  };
  readonly gate: {
    readonly title: WithName;
    readonly text: WithName;
    readonly onOwnScreen: WithName;
    readonly toYield: Text;
    readonly wait: WithName;
    readonly without: Text;
    readonly goOn: Text;
  };
  readonly carried: {
    readonly title: Text;
    readonly whatCame: Text;
    readonly whatCameUp: Text;
    readonly forget: WithName;
    readonly forgetTitle: Text;
    readonly forgetText: Text;
    readonly forgetYes: Text;
  };
  readonly harvest: {
    readonly title: Text;
    readonly write: Text;
    readonly change: Text;
    readonly writeFor: Text;
    readonly of: WithName;
    readonly sentence: Text;
    readonly hint: Text;
    readonly kind: Text;
    readonly kindHint: Text;
    readonly noKind: Text;
    readonly kinds: Readonly<Record<LearningKind, { readonly name: Text; readonly text: Text }>>;
    readonly save: Text;
    readonly takeBack: Text;
    readonly who: Text;
    readonly back: Text;
    readonly learnt: (n: number) => string;
  };
}
