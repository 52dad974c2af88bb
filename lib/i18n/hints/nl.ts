/** Beside a hint about what is typed, in Dutch. */
import type { HintTexts } from './texts';

export const hints: HintTexts = {
  leave: 'Laat staan',
  less: 'Minder hiervan',
};
