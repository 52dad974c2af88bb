/** Beside a hint about what is typed, in English. */
import type { HintTexts } from './texts';

export const hints: HintTexts = {
  leave: 'Leave it',
  less: 'Less of this',
};
