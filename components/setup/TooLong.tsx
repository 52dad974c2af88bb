/** A meeting that does not fit: by how much, and the named frame with which it would. */
import type { ComponentChildren } from 'preact';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { clockTime, duration } from '@/lib/i18n/times';
import type { Fit } from '@/lib/session/fitting';
import type { FrameSizes } from '@/lib/session/meetingPlan';
import styles from './setUp.module.css';

export interface TooLongProps {
  readonly fit: Fit;
  /** Wall-clock milliseconds. */
  readonly now: number;
  readonly cases: number;
  readonly onFrame: (sizes: FrameSizes) => void;
  /** The other way out. */
  readonly children: ComponentChildren;
}

export function TooLong({ fit, now, cases, onFrame, children }: TooLongProps) {
  const { t, texts, language } = usePanel();
  const words = t.value.planning;
  const { frame } = fit;
  const names = (gone: boolean) =>
    (frame?.changes ?? []).flatMap(({ phase, afterMs }) => {
      const name = texts.value['frame']?.phases[phase]?.name ?? phase;
      return (afterMs === 0) === gone ? [name] : [];
    });
  const [shorter, gone] = [names(false), names(true)];
  return (
    <div class={styles.warning}>
      <p>
        <b>{t.value.setUp.tooLong(duration(fit.shortMs, language.value))}</b>
        {!frame && <> {words.nothingFits(cases)}</>}
      </p>
      {frame && (
        <>
          <p>
            {words.fitsWith(
              t.value.choose.frames[frame.form],
              clockTime(now + fit.neededMs - frame.savesMs, language.value),
            )}
          </p>
          {gone.length > 0 && <p>{words.gone(gone)}</p>}
          {shorter.length > 0 && <p>{words.shorter(shorter)}</p>}
          <Button onClick={() => onFrame(frame.sizes)}>
            {words.takeFrame(t.value.choose.frames[frame.form])}
          </Button>
        </>
      )}
      {children}
    </div>
  );
}
