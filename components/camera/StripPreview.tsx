/** One's image as a tile of the call shows it, with the strip drawn as on the real one. */
import { useEffect, useRef } from 'preact/hooks';
import sheets from '@/components/session/sheets.module.css';
import { drawStrip, timeOf } from '@/lib/camera/stripPicture';
import styles from './camera.module.css';
import { drawPerson } from './person';
import type { PreviewChoice } from './PreviewChoices';
import { usePreviewStrip } from './previewStrip';
import { useCameraWords } from './words';

/** The strip is a part of the image, so it looks the same on a larger one. */
const image = { width: 640, height: 360 } as const;

export function StripPreview({ tile, backdrop }: Pick<PreviewChoice, 'tile' | 'backdrop'>) {
  const words = useCameraWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { strip, example, now } = usePreviewStrip();
  const time = timeOf(strip, now);
  const lines = [strip.who, time, strip.phase, strip.next].filter(Boolean).join(' · ');
  const drawn = JSON.stringify([lines, strip.place, strip.size]);

  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    drawPerson(pen, image, backdrop);
    drawStrip(pen, image, strip, now);
    // Only what is drawn counts: the time is another one at every tick.
  }, [drawn, backdrop]);

  return (
    <section class={styles.preview} aria-label={words.preview}>
      <canvas
        ref={canvas}
        width={image.width}
        height={image.height}
        class={styles.tile}
        data-tile={tile}
      >
        {words.shown(lines)}
      </canvas>
      {example && <p class={sheets.hint}>{words.example}</p>}
    </section>
  );
}
