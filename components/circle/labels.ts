/** Places names beside the ring, in two columns that hug it. Origin at the ring's centre. */
import { distanceToBox, reach, type Box, type Disc, type Point } from './geometry';

export type Side = 'left' | 'right' | 'above' | 'below';

export interface Leader {
  from: Point;
  to: Point;
}

export interface LabelPlace {
  side: Side;
  box: Box;
  /** Where the name stands away from its seat. */
  leader: Leader | undefined;
}

export interface LabelRoom {
  /** Seats at their largest, in order. */
  seats: readonly Disc[];
  /** Seats and their badges. */
  obstacles: readonly Disc[];
  ring: number;
  /** Wanted widths, in the order of the seats. */
  wanted: readonly number[];
  /** A longer name is cut before the ring shrinks for it. */
  enough: number;
  lineHeight: number;
  halfWidth: number;
}

export interface Labels {
  places: LabelPlace[];
  /** Pixels of text that are cut although they are within `enough`. */
  shortfall: number;
}

const GAP = 4;
const MARGIN = 1;
const LEADER_FROM = 8;
/** Up to this width a name is rather moved than cut; in a full column it would end up at a neighbour. */
const NARROW = { sparse: 40, full: 30 };
const FULL = 12;

interface Spot {
  x: number;
  cost: number;
  shortfall: number;
}

interface Candidate {
  index: number;
  seat: Disc;
  wanted: number;
}

/** Costs are squares of pixels: many small moves rather than one large. */
function spotAt(y: number, x: number, { seat, wanted }: Candidate, room: LabelRoom): Spot {
  const available = room.halfWidth - MARGIN - x;
  const shortfall = Math.max(0, Math.min(wanted, room.enough) - available);
  const full = room.seats.length > FULL;
  // At the sides of a full ring a name that moves comes to stand beside another seat.
  const steady = full ? 1 + 3 * (seat.x / Math.hypot(seat.x, seat.y)) ** 4 : 1;
  const keep = full ? NARROW.full : NARROW.sparse;
  const narrow = Math.max(0, Math.min(wanted, keep) - available);
  const away = Math.max(0, x - seat.x - seat.r - GAP);
  const cost =
    steady * (y - seat.y) ** 2 + 0.6 * away ** 2 + 1.6 * shortfall ** 2 + 8 * narrow ** 2;
  return { x, cost, shortfall };
}

function leaderTo(seat: Disc, box: Box): Leader | undefined {
  if (distanceToBox(seat, box) - seat.r < LEADER_FROM) return undefined;
  const to = { x: box.left - 2, y: box.top + box.height / 2 };
  const length = Math.hypot(to.x - seat.x, to.y - seat.y);
  const share = (seat.r + 1) / length;
  return {
    from: { x: seat.x + (to.x - seat.x) * share, y: seat.y + (to.y - seat.y) * share },
    to,
  };
}

/**
 * One column, on the right (the left one is mirrored by the caller): the cheapest heights
 * that keep the order of the seats and a line between two names.
 */
function column(
  candidates: readonly Candidate[],
  obstacles: readonly Disc[],
  room: LabelRoom,
  low: number,
  high: number,
): { places: { index: number; place: LabelPlace }[]; shortfall: number } {
  const line = room.lineHeight;
  const first = Math.ceil(low + line / 2);
  const steps = Math.max(1, Math.floor(high - line / 2) - first + 1);
  const edges = Array.from({ length: steps }, (_, step) => {
    const top = first + step - line / 2 - 1;
    const reaches = obstacles.map((disc) => reach(disc, top, top + line + 2) ?? 0);
    return Math.max(0, ...reaches) + GAP;
  });

  const apart = Math.ceil(line);
  const rows = candidates.map((candidate) =>
    edges.map((edge, step) =>
      spotAt(first + step, Math.max(edge, candidate.seat.x), candidate, room),
    ),
  );
  const choices: number[][] = [];
  let best: number[] = [];
  for (const [turn, row] of rows.entries()) {
    const totals: number[] = [];
    const choice: number[] = [];
    let cheapest = Infinity;
    let at = -1;
    for (const [step, spot] of row.entries()) {
      const previous = best[step - apart];
      if (turn > 0 && previous !== undefined && previous < cheapest) {
        cheapest = previous;
        at = step - apart;
      }
      totals.push(spot.cost + (turn === 0 ? 0 : cheapest));
      choice.push(at);
    }
    best = totals;
    choices.push(choice);
  }

  const places: { index: number; place: LabelPlace }[] = [];
  let shortfall = 0;
  let step = best.indexOf(Math.min(...best));
  for (let turn = rows.length - 1; turn >= 0; turn -= 1) {
    const spot = rows[turn]?.[step];
    const candidate = candidates[turn];
    if (!spot || !candidate) break;
    const box = {
      left: spot.x,
      top: first + step - line / 2,
      width: Math.max(0, Math.min(candidate.wanted, room.halfWidth - MARGIN - spot.x)),
      height: line,
    };
    places.push({
      index: candidate.index,
      place: { side: 'right', box, leader: leaderTo(candidate.seat, box) },
    });
    shortfall += spot.shortfall;
    step = choices[turn]?.[step] ?? -1;
  }
  return { places, shortfall };
}

function mirrorPoint(point: Point): Point {
  return { x: -point.x, y: point.y };
}

function mirror({ box, leader }: LabelPlace): LabelPlace {
  return {
    side: 'left',
    box: { ...box, left: -box.left - box.width },
    leader: leader && { from: mirrorPoint(leader.from), to: mirrorPoint(leader.to) },
  };
}

/** A name above the top seat or below the bottom one: it has the line to itself. */
function centred(seat: Disc, wanted: number, room: LabelRoom): LabelPlace {
  const above = seat.y < 0;
  const width = Math.min(wanted, 2 * (room.halfWidth - MARGIN));
  return {
    side: above ? 'above' : 'below',
    box: {
      left: -width / 2,
      top: above ? seat.y - seat.r - 2 - room.lineHeight : seat.y + seat.r + 2,
      width,
      height: room.lineHeight,
    },
    leader: undefined,
  };
}

export function placeLabels(room: LabelRoom): Labels {
  const places = new Map<number, LabelPlace>();
  const right: Candidate[] = [];
  const left: Candidate[] = [];
  for (const [index, seat] of room.seats.entries()) {
    const wanted = room.wanted[index] ?? 0;
    if (Math.abs(seat.x) < 0.5) places.set(index, centred(seat, wanted, room));
    else if (seat.x > 0) right.push({ index, seat, wanted });
    else left.unshift({ index, seat: { ...seat, x: -seat.x }, wanted });
  }
  const ring = { x: 0, y: 0, r: room.ring };
  const edge = Math.max(0, ...room.seats.map((seat) => Math.abs(seat.y) + seat.r)) + 1;
  const onRight = column(right, [...room.obstacles, ring], room, -edge, edge);
  const mirrored = room.obstacles.map((disc) => ({ ...disc, x: -disc.x }));
  const onLeft = column(left, [...mirrored, ring], room, -edge, edge);
  for (const { index, place } of onRight.places) places.set(index, place);
  for (const { index, place } of onLeft.places) places.set(index, mirror(place));
  return {
    places: room.seats.flatMap((_, index) => places.get(index) ?? []),
    shortfall: onRight.shortfall + onLeft.shortfall,
  };
}
