/** What only a former writer held: named by its numbers, not passed over (PROTOCOL W6). */
import type { MissingSteps } from '@/lib/wire/liveMessages';
import type { Range } from './messages';

/**
 * Steps after `base` up to `seen`, without those that members gave again; as few pieces as there
 * are, in order.
 */
export function missingSteps(
  base: number,
  seen: number,
  givenAgain: readonly Range[],
): MissingSteps[] {
  const missing: { from: number; to: number }[] = [];
  for (let step = base + 1; step <= seen; step++) {
    if (givenAgain.some(({ from, to }) => step >= from && step <= to)) continue;
    const last = missing.at(-1);
    if (last?.to === step - 1) last.to = step;
    else missing.push({ from: step, to: step });
  }
  return missing;
}
