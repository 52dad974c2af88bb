import styles from './circle.module.css';
import type { CircleLayout } from './layout';
import { Arc } from './Arc';

/** The phase as a ring; overtime is a second lap over the finished first one. */
export function PhaseRing({ layout, elapsed }: { layout: CircleLayout; elapsed: number }) {
  const { centre, ring, ringStroke, width, height, labels } = layout;
  return (
    <svg class={styles.ring} width={width} height={height} aria-hidden="true">
      <g transform={`translate(${centre.x} ${centre.y})`} stroke-width={ringStroke}>
        <circle class={styles.track} r={ring} />
        <Arc class={elapsed > 1 ? styles.lap : styles.progress} radius={ring} share={elapsed} />
        {elapsed > 1 && <Arc class={styles.overtime} radius={ring} share={elapsed - 1} />}
        {labels.map(
          ({ leader }) =>
            leader && (
              <line
                key={`${leader.to.x} ${leader.to.y}`}
                class={styles.leader}
                x1={leader.from.x}
                y1={leader.from.y}
                x2={leader.to.x}
                y2={leader.to.y}
              />
            ),
        )}
      </g>
    </svg>
  );
}
