/** Nudges as they come, and what a person wants of them: loaded when they are shown. */
import { later, laterSheet } from '@/components/ui/later';

export const NudgePlace = later(() => import('./NudgePlace').then((module) => module.NudgePlace));
export const MomentLine = later(() => import('./MomentLine').then((module) => module.MomentLine));
export const LeavingLine = later(() =>
  import('./LeavingLine').then((module) => module.LeavingLine),
);
export const NudgesSheet = laterSheet(() =>
  import('./NudgesSheet').then((module) => module.NudgesSheet),
);
