/** Loads the texts about the camera strip, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { CameraTexts } from './texts';

const languages: Record<Language, () => Promise<{ camera: CameraTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadCameraTexts(language: Language): Promise<CameraTexts> {
  return (await languages[language]()).camera;
}
