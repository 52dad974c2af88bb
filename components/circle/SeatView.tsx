import { Arc } from './Arc';
import styles from './circle.module.css';
import type { Disc, Point } from './geometry';
import type { CircleLayout } from './layout';
import type { ShortName } from './shortNames';

export interface Seat {
  id: string;
  /** The full name as typed. */
  name: string;
  /** `had`: already had the turn this round; `outside`: not in the turn list; `idle`: there is none. */
  turn: 'speaking' | 'next' | 'waiting' | 'had' | 'outside' | 'idle';
  caseBringer: boolean;
  /** The case-bringer listens in silence. */
  listening: boolean;
  facilitator: boolean;
  /** The one who looks at it. */
  me: boolean;
  /** Left the call. */
  away: boolean;
  /** 1-based place in the queue of raised hands. */
  hand?: number;
  /** Elapsed share of the soft turn limit, for the speaker; may exceed 1. */
  turnShare?: number;
  /** The whole accessible label, in the user's language. */
  label: string;
}

export interface SeatViewProps {
  seat: Seat;
  name: ShortName;
  at: Point;
  badge: Disc | undefined;
  layout: CircleLayout;
  buttonId: string;
  onSeat: ((id: string) => void) | undefined;
}

function TurnRing({ share, layout }: { share: number | undefined; layout: CircleLayout }) {
  const { outer, stroke } = layout.sizes;
  const radius = outer - stroke / 2;
  return (
    <svg
      class={styles.turnRing}
      width={2 * outer}
      height={2 * outer}
      viewBox={`${-outer} ${-outer} ${2 * outer} ${2 * outer}`}
      stroke-width={stroke}
    >
      {share !== undefined && <circle class={styles.turnTrack} r={radius} />}
      <Arc
        class={share !== undefined && share > 1 ? styles.turnOver : styles.turnShare}
        radius={radius}
        share={share ?? 1}
      />
    </svg>
  );
}

function Check() {
  return (
    <svg class={styles.check} viewBox="0 0 10 8">
      <path d="M1.2 4.2 3.8 6.8 8.8 1.2" />
    </svg>
  );
}

/** One person. Everything that can be seen is hidden from assistive technology: the label says it. */
export function SeatView({ seat, name, at, badge, layout, buttonId, onSeat }: SeatViewProps) {
  const inside = layout.mode === 'inside';
  const initials = layout.twoInitials ? name.initials : name.initial;
  const look = {
    class: styles.seat,
    'data-turn': seat.turn,
    'data-case': seat.caseBringer || undefined,
    'data-listening': (seat.caseBringer && seat.listening) || undefined,
    'data-away': seat.away || undefined,
    'data-me': seat.me || undefined,
  };
  const marks = (
    <span class={styles.marks} aria-hidden="true" title={seat.name}>
      {seat.turn === 'speaking' && <TurnRing share={seat.turnShare} layout={layout} />}
      {/* Initials are drawn, not written: they are no part of the name that the label gives. */}
      <bdi class={styles.name} data-initials={inside ? undefined : initials}>
        {inside && name.short}
      </bdi>
      {seat.turn === 'had' && <Check />}
      {seat.facilitator && <span class={styles.facilitator} />}
      {seat.hand !== undefined && badge && (
        // Drawn, not written: beside the name it would read as one word, "Anna1".
        <span
          class={styles.hand}
          data-place={seat.hand}
          style={{ transform: `translate(-50%, -50%) translate(${badge.x}px, ${badge.y}px)` }}
        />
      )}
    </span>
  );
  return (
    <li class={styles.place} style={{ left: `${at.x}px`, top: `${at.y}px` }}>
      {onSeat ? (
        <button
          type="button"
          id={buttonId}
          {...look}
          aria-label={seat.label}
          onClick={() => onSeat(seat.id)}
        >
          {marks}
        </button>
      ) : (
        <span {...look}>
          <span class={styles.spoken}>{seat.label}</span>
          {marks}
        </span>
      )}
    </li>
  );
}
