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
const drawnAt = [300, 330, 360, 400, 440, 480, 520, 560];
/** Of the height that is there: a lower ring leaves names beside it more room. */
const heights = [1, 0.8, 0.6];
/** Where even that leaves the timer no room. */
const leastDrawn = 640;
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
  const drawn = useMemo(
    () => drawnIn(JSON.parse(typed) as string[], { width, height }),
    [typed, width, height],
  );
  const face = session && faceOf(session, now, digits, t, panel.language.value);
  const endsAt = session && phaseEndsAt(session, now);
  return (
    <div class={styles.circle} ref={box}>
      {session && face && drawn && (
        <div style={{ transform: `translate(-50%, -50%) scale(${drawn.scale})` }}>
          <Circle
            {...face}
            elapsed={coarse(face.elapsed, PHASE_STEPS)}
            seats={seatsOf(session, nameOf, now, t, null, true).map((seat) => ({
              ...seat,
              ...(seat.turnShare !== undefined && {
                turnShare: coarse(seat.turnShare, TURN_STEPS),
              }),
            }))}
            {...(endsAt !== null &&
              face.digits !== null && {
                endsAt: t.phase.until(clockTime(panel.toWall(endsAt), panel.language.value)),
              })}
            width={drawn.width}
            maxHeight={drawn.height}
          />
        </div>
      )}
    </div>
  );
}

interface Drawn {
  readonly scale: number;
  /** CSS pixels, before it is enlarged. */
  readonly width: number;
  readonly height: number;
}

/** As large as can be with its timer free and the fewest names beside it cut. */
function drawnIn(names: readonly string[], { width, height }: Size): Drawn | null {
  const side = Math.min(width, height);
  if (side <= 0 || names.length === 0) return null;
  const at = (drawn: number, share: number) => {
    const scale = side / drawn;
    return {
      scale,
      width: Math.floor(width / scale),
      height: Math.floor((height / scale) * share),
    };
  };
  const fitting = drawnAt
    .flatMap((drawn) => heights.map((share) => at(drawn, share)))
    .filter((one) => smallestHeight(names, one.width) <= one.height);
  const [first = at(leastDrawn, 1), ...others] = fitting;
  let best = first;
  let fewest = namesCut(names, first);
  for (const one of others) {
    if (fewest === 0) break;
    const cut = namesCut(names, one);
    if (cut < fewest) [best, fewest] = [one, cut];
  }
  return best;
}

function namesCut(names: readonly string[], { width, height }: Drawn): number {
  const { names: short, layout } = knownLayout(names, width, height);
  return layout.labels.filter(({ box }, index) => {
    const wanted = measureWidth(short[index]?.short ?? '', LABEL_WEIGHT) * layout.labelFont;
    return wanted > box.width;
  }).length;
}
