/** What is shared, seen and looked back on: loaded when it is shown. */
import { later, laterSheet } from '@/components/ui/later';
import type { Session } from '@/lib/session/state';

export const SharedLine = later(() => import('./SharedLine').then((module) => module.SharedLine));
export const SeenSheet = laterSheet(() => import('./SeenSheet').then((module) => module.SeenSheet));
export const SeeThisInHelp = later(() =>
  import('./SeeThis').then((module) => module.SeeThisInHelp),
);
export const ReviewButton = later(() =>
  import('./ReviewButton').then((module) => module.ReviewButton),
);

/** Where a group looks at its own work, as the last but one of a meeting. */
export function looksAtProcess({ phases, current }: Session): boolean {
  const plan = phases[current]?.plan;
  return plan?.source === 'frame' && plan.id === 'procesblik';
}
