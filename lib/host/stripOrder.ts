/** What the camera script in a call page is told. */
import { strip as en } from '@/lib/i18n/strip/en';
import { strip as nl } from '@/lib/i18n/strip/nl';
import { stripOf } from '@/lib/i18n/strip/stripOf';
import { phaseNameOf } from '@/lib/methods/phaseNames';
import type { Language, Preferences } from '@/lib/wire/preferences';
import type { StripOrder } from '@/lib/wire/strip';
import type { ShownSession } from './shownSession';

const texts = { nl, en };

/** `belongs`: the session is that of the page's call. Elsewhere there is nothing to show. */
export function stripOrderFor(
  shown: Pick<ShownSession, 'state' | 'names' | 'methods' | 'now' | 'clockOffsetMs'>,
  { camera, digits }: Pick<Preferences, 'camera' | 'digits'>,
  language: Language,
  belongs: boolean,
): StripOrder {
  if (!camera.on) return { on: false, strip: null };
  if (!belongs) return { on: true, strip: null };
  const { state, names, methods, clockOffsetMs } = shown;
  const phaseName = (index: number) => {
    const plan = state?.phases[index]?.plan;
    if (!plan) return '';
    const own = methods[plan.source]?.text.phases[plan.id]?.name;
    return own ?? phaseNameOf(plan, language) ?? plan.id;
  };
  const words = { texts: texts[language], names, phaseName };
  return {
    on: true,
    strip: stripOf(state, words, { now: shown.now(), clockOffsetMs, digits }, camera),
  };
}
