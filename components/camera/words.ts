/** The texts about the camera strip. */
import { lateWords } from '@/components/ui/lateWords';
import { loadCameraTexts } from '@/lib/i18n/camera/load';

export const { useWords: useCameraWords, WithWords: CameraWords } = lateWords(loadCameraTexts);
