/** What the preview has on its strip: what is on it now, or an example where nothing is. */
import { usePhaseName } from '@/components/session/phaseTexts';
import { usePanel } from '@/components/app/panel';
import { stripOf } from '@/lib/i18n/strip/stripOf';
import type { Strip } from '@/lib/wire/strip';
import { useCameraWords } from './words';

const MINUTE_MS = 60_000;
const EXAMPLE_MINUTES = 6;

export interface PreviewStrip {
  readonly strip: Strip;
  readonly example: boolean;
  /** Wall-clock milliseconds. */
  readonly now: number;
}

export function usePreviewStrip(): PreviewStrip {
  const panel = usePanel();
  const words = useCameraWords();
  const phaseName = usePhaseName();
  const { names, preferences } = panel.snapshot.value;
  const { camera, digits } = preferences;
  const now = panel.now.value;
  const wall = panel.toWall(now);
  const strip = stripOf(
    panel.session.value,
    { texts: words.strip, names, phaseName },
    { now, clockOffsetMs: now - wall, digits },
    camera,
  );
  if (strip) return { strip, example: false, now: wall };
  const { people, next, times } = words.strip;
  const { sample } = words;
  return {
    strip: {
      who: people.isSpeaking(sample.name),
      phase: sample.phase,
      next: next(sample.next),
      endsAt: digits ? wall + EXAMPLE_MINUTES * MINUTE_MS : null,
      times,
      place: camera.place,
      size: camera.size,
    },
    example: true,
    now: wall,
  };
}
