/** The words around the pitfalls, by key. */
import type { PitfallGroupId } from '@/lib/nudges/groups';
import type { PitfallText } from '@/lib/nudges/pitfallTexts';
import type { PitfallSource } from '@/lib/nudges/sources';

type Text = string;

export interface NudgeTexts {
  /** Looking up a pitfall. */
  readonly help: {
    readonly intro: Text;
    readonly search: Text;
    readonly found: (count: number) => string;
    readonly nothing: Text;
    readonly here: Text;
    readonly groups: Readonly<Record<PitfallGroupId, Text>>;
    readonly back: Text;
    readonly signs: Text;
    /** Above one's own line. */
    readonly yours: Text;
    /** Above a line, where all three are shown. */
    readonly lines: Readonly<Record<keyof PitfallText['lines'], Text>>;
    readonly from: (sources: string) => string;
    readonly sources: Readonly<Record<PitfallSource, Text>>;
    /** Before a method: what a group easily steps into with it. */
    readonly ofMethod: Text;
    readonly acute: {
      readonly aloud: Text;
      readonly pause: Text;
      readonly pauseHint: Text;
      readonly paused: Text;
      readonly stop: Text;
      readonly danger: Text;
      readonly protocol: Text;
      readonly noProtocol: Text;
    };
  };
}
