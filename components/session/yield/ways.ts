/** Parts of yield and harvest that are loaded when they are shown. */
import type { Session } from '@/lib/session/state';
import { looksBack } from '@/lib/session/carriedSteps';
import { harvestAt } from '@/lib/session/harvest';
import { yieldAtHand } from '@/lib/session/yield';
import { later, laterSheet } from '@/components/ui/later';

export const Yields = later(() => import('./Yields').then((module) => module.Yields));
export const YieldSheet = laterSheet(() =>
  import('./YieldSheet').then((module) => module.YieldSheet),
);
export const YieldGate = laterSheet(() => import('./YieldGate').then((module) => module.YieldGate));

/** Whether anything of it is at hand where the session stands. */
export function hasYields(session: Session): boolean {
  const plan = session.phases[session.current]?.plan;
  return (
    (plan !== undefined && looksBack(plan) && session.carriedSteps.length > 0) ||
    harvestAt(session) > 0 ||
    yieldAtHand(session) > 0
  );
}
