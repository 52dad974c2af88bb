import { useId } from 'preact/hooks';
import styles from './circle.module.css';
import { knownLayout } from './knownLayout';
import { NameLabels } from './NameLabels';
import { PhaseRing } from './PhaseRing';
import { SeatView, type Seat } from './SeatView';
import { Timer } from './Timer';

export type { Seat } from './SeatView';

export interface CircleProps {
  /** 2 to 20, clockwise from the top, in a fixed order for the session. */
  seats: readonly Seat[];
  /** Share of the phase that has elapsed; above 1 is overtime. */
  elapsed: number;
  tone: 'steady' | 'last' | 'over' | 'paused' | 'hush';
  /** "5:42" or "+1:05"; null hides the digits. */
  digits: string | null;
  /** The small text under the digits, or the only text without them. */
  caption: string;
  endsAt?: string;
  /** CSS pixels that are there; the height follows. */
  width: number;
  maxHeight: number;
  /** Makes the seats buttons. */
  onSeat?: (id: string) => void;
  /** The timer in words; never announced by itself. */
  ariaTimer: string;
}

export function Circle({
  seats,
  elapsed,
  tone,
  digits,
  caption,
  endsAt,
  width,
  maxHeight,
  onSeat,
  ariaTimer,
}: CircleProps) {
  const prefix = useId();
  const buttonId = (id: string) => `${prefix}-${id}`;
  // By names and room alone: a turn or a tick does not lay the circle out again.
  const { names, layout } = knownLayout(
    seats.map((seat) => seat.name),
    width,
    maxHeight,
  );

  return (
    <div
      class={styles.circle}
      data-tone={tone}
      data-mode={layout.mode}
      style={{
        width: `${layout.width}px`,
        height: `${layout.height}px`,
        '--seat': `${2 * layout.sizes.radius}px`,
        '--seat-speaking': `${2 * layout.sizes.speaking}px`,
        '--turn-room': `${layout.sizes.outer - layout.sizes.speaking}px`,
        '--seat-font': `${layout.seatFont}px`,
        '--label-font': `${layout.labelFont}px`,
      }}
    >
      <PhaseRing layout={layout} elapsed={elapsed} />
      <Timer
        layout={layout}
        digits={digits}
        caption={caption}
        endsAt={endsAt}
        ariaTimer={ariaTimer}
      />
      <ol class={styles.seats}>
        {seats.map((seat, index) => {
          const at = layout.seats[index];
          const name = names[index];
          return (
            at &&
            name && (
              <SeatView
                key={seat.id}
                seat={seat}
                name={name}
                at={at}
                badge={layout.badges[index]}
                layout={layout}
                buttonId={buttonId(seat.id)}
                onSeat={onSeat}
              />
            )
          );
        })}
      </ol>
      <NameLabels layout={layout} seats={seats} names={names} buttonId={onSeat && buttonId} />
    </div>
  );
}
