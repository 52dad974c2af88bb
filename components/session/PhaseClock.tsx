/** The circle with the phase's time in it. */
import { useMemo, useRef } from 'preact/hooks';
import { usePanel, useNames } from '@/components/app/panel';
import { Circle } from '@/components/circle/Circle';
import { smallestHeight } from '@/components/circle/smallestHeight';
import { useMe } from '@/components/live/situation';
import { useSize } from '@/components/ui/useSize';
import { clockTime } from '@/lib/i18n/times';
import { phaseEndsAt } from '@/lib/session/time';
import { faceOf } from './phaseFace';
import styles from './phaseClock.module.css';
import { seatsOf } from './seats';

/** Without `onSeat` the seats are only to be looked at. */
export interface OnSeat {
  readonly onSeat: ((id: string) => void) | undefined;
}

export function PhaseClock({ onSeat }: OnSeat) {
  const panel = usePanel();
  const nameOf = useNames();
  const me = useMe();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const session = panel.session.value;
  const t = panel.t.value;
  const now = panel.now.value;
  const width = size?.width ?? 0;
  const typed = JSON.stringify(
    session?.people.map(({ id }) => (id === me ? t.me.you : nameOf(id))) ?? [],
  );
  // Keyed by the names alone, as the circle's own layout is.
  const lowest = useMemo(
    () => (width === 0 ? 0 : smallestHeight(JSON.parse(typed) as string[], width)),
    [typed, width],
  );
  if (!session) return null;
  const seats = seatsOf(session, nameOf, now, t, me);
  const { digits } = panel.snapshot.value.preferences;
  const face = faceOf(session, now, digits, t, panel.language.value);
  const endsAt = phaseEndsAt(session, now);
  const quiet = face.digits === null || session.pause !== null;
  return (
    <div class={styles.box} ref={box} style={{ minHeight: `${lowest}px` }}>
      {size && width > 0 && (
        <div class={styles.fill}>
          <Circle
            seats={seats}
            {...face}
            {...(endsAt !== null &&
              !quiet && {
                endsAt: t.phase.until(clockTime(panel.toWall(endsAt), panel.language.value)),
              })}
            width={width}
            maxHeight={size.height}
            {...(onSeat && { onSeat })}
          />
        </div>
      )}
    </div>
  );
}
