/** The circle as large as its box: drawn as in the panel, and enlarged as a whole. */
import { useMemo, useRef } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { Circle } from '@/components/circle/Circle';
import { knownLayout } from '@/components/circle/knownLayout';
import { measureWidth } from '@/components/circle/measure';
import { smallestHeight } from '@/components/circle/smallestHeight';
import { faceOf } from '@/components/session/phaseFace';
import { seatsOf } from '@/components/session/seats';
import { useSize, type Size } from '@/components/ui/useSize';
import { clockTime } from '@/lib/i18n/times';
import { phaseEndsAt } from '@/lib/session/time';
import { coarse } from './scene';
import styles from './stage.module.css';

/** CSS pixels of the shorter side before it is enlarged; the larger, the smaller all text in it. */
const drawnAt = [300, 330, 360, 400, 440, 480];
/** Where even that leaves the timer no room. */
const leastDrawn = 600;
/** Of names at their boldest. */
const LABEL_WEIGHT = 600;
/** Steps of a round for the phase, and for the ring around whoever has the word. */
const PHASE_STEPS = 360;
const TURN_STEPS = 60;

export function StageCircle({ digits }: { readonly digits: boolean }) {
  const panel = usePanel();
  const nameOf = useNames();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const session = panel.session.value;
  const t = panel.t.value;
  const now = panel.now.value;
  const typed = JSON.stringify(session?.people.map(({ id }) => nameOf(id)) ?? []);
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;
  const scale = useMemo(
    () => scaleOf(JSON.parse(typed) as string[], { width, height }),
    [typed, width, height],
  );
  const face = session && faceOf(session, now, digits, t, panel.language.value);
  const endsAt = session && phaseEndsAt(session, now);
  return (
    <div class={styles.circle} ref={box}>
      {session && face && scale > 0 && (
        <div style={{ transform: `translate(-50%, -50%) scale(${scale})` }}>
          <Circle
            {...face}
            elapsed={coarse(face.elapsed, PHASE_STEPS)}
            seats={seatsOf(session, nameOf, now, t, null).map((seat) => ({
              ...seat,
              ...(seat.turnShare !== undefined && {
                turnShare: coarse(seat.turnShare, TURN_STEPS),
              }),
            }))}
            {...(endsAt !== null &&
              face.digits !== null && {
                endsAt: t.phase.until(clockTime(panel.toWall(endsAt), panel.language.value)),
              })}
            width={Math.floor(width / scale)}
            maxHeight={Math.floor(height / scale)}
          />
        </div>
      )}
    </div>
  );
}

/** How far it can be enlarged with its timer still free; 0 without room. */
function scaleOf(names: readonly string[], { width, height }: Size): number {
  const side = Math.min(width, height);
  if (side <= 0 || names.length === 0) return 0;
  const fitting = drawnAt
    .map((drawn) => side / drawn)
    .filter((scale) => {
      const lowest = smallestHeight(names, Math.floor(width / scale));
      return lowest <= Math.floor(height / scale);
    });
  const whole = fitting.find((scale) => namesWhole(names, width / scale, height / scale));
  return whole ?? fitting[0] ?? side / leastDrawn;
}

/** Whether no name beside the ring is cut. */
function namesWhole(names: readonly string[], width: number, height: number): boolean {
  const { names: short, layout } = knownLayout(names, Math.floor(width), Math.floor(height));
  return layout.labels.every(({ box }, index) => {
    const wanted = measureWidth(short[index]?.short ?? '', LABEL_WEIGHT) * layout.labelFont;
    return wanted <= box.width;
  });
}
