/** What a group keeps of how a meeting was: one mean for each question that enough people answered. */
import * as v from 'valibot';
import { pulseKinds, pulseSteps, type PulseCounts } from '@/lib/session/pulses';

const Mean = v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(pulseSteps.length)));

export const PulseMeansSchema = v.strictObject({
  safety: Mean,
  depth: Mean,
  heard: Mean,
  energy: Mean,
});
/** From 1 to 5; null where too few answered. */
export type PulseMeans = v.InferOutput<typeof PulseMeansSchema>;

/** To one decimal, from which no answer can be told. Null where nothing was counted. */
export function meansOf(counts: PulseCounts | null): PulseMeans | null {
  if (counts === null || pulseKinds.every((kind) => counts[kind] === null)) return null;
  const mean = (kind: (typeof pulseKinds)[number]) => meanOf(counts[kind]);
  return {
    safety: mean('safety'),
    depth: mean('depth'),
    heard: mean('heard'),
    energy: mean('energy'),
  };
}

function meanOf(counts: readonly number[] | null): number | null {
  if (counts === null) return null;
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const total = counts.reduce((sum, count, i) => sum + count * (pulseSteps[i] ?? 0), 0);
  return answers === 0 ? null : Math.round((10 * total) / answers) / 10;
}
