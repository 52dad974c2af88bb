import { useMemo } from 'preact/hooks';
import styles from './circle.module.css';
import type { CircleLayout } from './layout';
import { measureWidth, remembered } from './measure';
import { digitsStyle, digitsTemplate, fitTimer } from './timerFit';

export interface TimerProps {
  layout: CircleLayout;
  digits: string | null;
  caption: string;
  endsAt: string | undefined;
  ariaTimer: string;
}

export function Timer({ layout, digits, caption, endsAt, ariaTimer }: TimerProps) {
  // Only the shape of the digits counts, so a tick measures nothing anew.
  const shape = digits === null ? null : digitsTemplate(digits);
  const fit = useMemo(
    () =>
      fitTimer(
        { digits: shape, caption, endsAt },
        layout.obstacles,
        layout.inner,
        layout.digits,
        remembered(measureWidth),
      ),
    [shape, caption, endsAt, layout],
  );
  const weight = digitsStyle(digits ?? '').weight;
  return (
    <div
      class={styles.timer}
      style={{
        left: `${layout.centre.x}px`,
        top: `${layout.centre.y - fit.height / 2}px`,
        height: `${fit.height}px`,
      }}
    >
      <span class={styles.spoken}>{ariaTimer}</span>
      {digits !== null && (
        <span
          class={styles.digits}
          aria-hidden="true"
          style={{
            fontSize: `${fit.digitsSize}px`,
            fontWeight: weight,
            letterSpacing: `${fit.digitsSpacing}em`,
          }}
        >
          {digits}
        </span>
      )}
      {caption !== '' && (
        <span
          class={digits === null ? styles.captionAlone : styles.caption}
          aria-hidden="true"
          style={{
            fontSize: `${fit.captionSize}px`,
            maxWidth: `${fit.captionWidth}px`,
            WebkitLineClamp: fit.captionLines,
          }}
        >
          {caption}
        </span>
      )}
      {endsAt !== undefined && (
        <span class={styles.ends} aria-hidden="true" style={{ fontSize: `${fit.endsSize}px` }}>
          {endsAt}
        </span>
      )}
    </div>
  );
}
