/** What there is to look back on after a session: how often what was signalled, seen and shared. */
import type { PitfallMoment } from '@/lib/session/nudging';
import { pulseSteps } from '@/lib/session/pulses';
import { signalKinds, type SignalKind } from '@/lib/session/signals';
import type { Session } from '@/lib/session/state';
import { pitfallIds, type PitfallId } from './ids';

export interface PitfallCount {
  readonly pitfall: PitfallId;
  readonly count: number;
}

export interface SignalTotal {
  readonly kind: SignalKind;
  readonly count: number;
}

/** Without who, when and in which phase. */
export interface Review {
  readonly signals: readonly SignalTotal[];
  readonly seen: readonly PitfallCount[];
  readonly shared: readonly PitfallCount[];
}

/** Each list has what came up at least once, in the order of the catalogue. */
export function reviewOf({ nudging, signals }: Pick<Session, 'nudging' | 'signals'>): Review {
  const totals = signalKinds.map((kind) => ({
    kind,
    count: signals.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0),
  }));
  return {
    signals: totals.filter(({ count }) => count > 0),
    seen: countOf(nudging.seen),
    shared: countOf(nudging.shared),
  };
}

export function isEmptyReview({ signals, seen, shared }: Review): boolean {
  return signals.length + seen.length + shared.length === 0;
}

function countOf(moments: readonly PitfallMoment[]): PitfallCount[] {
  return pitfallIds
    .map((pitfall) => ({
      pitfall,
      count: moments.filter((one) => one.pitfall === pitfall).length,
    }))
    .filter(({ count }) => count > 0);
}

/** What a group can ask itself after any session: nobody but the group knows the answer. */
export const reviewQuestions = ['oppervlakkig', 'te-zacht'] as const satisfies readonly PitfallId[];

/** Comes up where the group said so itself. */
export type ReviewQuestion = (typeof reviewQuestions)[number] | 'ongehoord';

/** Of the five steps of how it was; below it people did not feel heard. */
const HEARD = 3;

export function questionsOf({ pulses }: Pick<Session, 'pulses'>): ReviewQuestion[] {
  const heard = pulses.counts?.heard;
  return heard && meanStep(heard) < HEARD
    ? [...reviewQuestions, 'ongehoord']
    : [...reviewQuestions];
}

function meanStep(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const steps = pulseSteps.reduce((sum, step, i) => sum + step * (counts[i] ?? 0), 0);
  return steps / Math.max(1, all);
}
