import styles from './circle.module.css';
import type { CircleLayout } from './layout';
import type { Seat } from './SeatView';
import type { ShortName } from './shortNames';

export interface NameLabelsProps {
  layout: CircleLayout;
  seats: readonly Seat[];
  names: readonly ShortName[];
  /** Gives the DOM id of a seat's button, when seats are buttons. */
  buttonId: ((id: string) => string) | undefined;
}

/** Names beside the ring, for the eye; a click on one is a click on its seat, which the keyboard reaches. */
export function NameLabels({ layout, seats, names, buttonId }: NameLabelsProps) {
  if (layout.mode === 'inside') return null;
  return (
    <div class={styles.labels} aria-hidden="true">
      {layout.labels.map(({ side, box }, index) => {
        const seat = seats[index];
        if (!seat) return null;
        const Tag = buttonId ? 'label' : 'span';
        return (
          <Tag
            key={seat.id}
            class={styles.label}
            title={seat.name}
            data-side={side}
            data-turn={seat.turn}
            data-case={seat.caseBringer || undefined}
            data-away={seat.away || undefined}
            data-me={seat.me || undefined}
            {...(buttonId && { for: buttonId(seat.id) })}
            style={{
              left: `${layout.centre.x + box.left}px`,
              top: `${layout.centre.y + box.top}px`,
              width: `${box.width}px`,
              height: `${box.height}px`,
              lineHeight: `${box.height}px`,
            }}
          >
            <bdi>{names[index]?.short}</bdi>
          </Tag>
        );
      })}
    </div>
  );
}
