/** What a group keeps of how a meeting was: how safe, as one number that is compared and never shown. */
import * as v from 'valibot';
import { pulseSteps, type PulseCounts } from '@/lib/session/pulses';

/** From 1 to 5. */
export const SafetyMeanSchema = v.pipe(v.number(), v.minValue(1), v.maxValue(pulseSteps.length));

/** To one decimal, from which no answer can be told. Null where too few answered. */
export function safetyMeanOf(counts: PulseCounts | null): number | null {
  const chosen = counts?.safety ?? [];
  const answers = chosen.reduce((sum, count) => sum + count, 0);
  const total = chosen.reduce((sum, count, i) => sum + count * (pulseSteps[i] ?? 0), 0);
  return answers === 0 ? null : Math.round((10 * total) / answers) / 10;
}
