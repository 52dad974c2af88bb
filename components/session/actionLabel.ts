/** The one thing to do next, in words. */
import { useNames, usePanel } from '@/components/app/panel';
import type { MainAction } from './mainAction';
import { usePhaseName } from './phaseTexts';

/** Empty where there is nothing to do. */
export function useActionLabel(action: MainAction | null): string {
  const { t } = usePanel();
  const nameOf = useNames();
  const phaseName = usePhaseName();
  const { actions, offers } = t.value;
  if (!action) return '';
  switch (action.kind) {
    case 'nextPhase':
      return actions.nextPhase(phaseName(action.phase));
    case 'next':
    case 'giveTurn':
    case 'back':
      return actions[action.kind](nameOf(action.person));
    case 'openOffers':
      return offers.show;
    default:
      return actions[action.kind];
  }
}
