/** Where everything on the circle goes: pure numbers from names and room, no DOM. */
import { clamp, ringPoints, type Disc, type Point } from './geometry';
import { placeLabels, type LabelPlace } from './labels';
import { remembered, type Measure } from './measure';
import { fitTimer } from './timerFit';

export interface LayoutInput {
  /** Short names, in the order of the seats. */
  names: readonly string[];
  width: number;
  maxHeight: number;
  measure: Measure;
}

export interface SeatSizes {
  radius: number;
  /** The filled disc of the one who speaks. */
  speaking: number;
  /** The outside of the speaker's ring: the room that every seat keeps free. */
  outer: number;
  /** Thickness of the speaker's ring. */
  stroke: number;
}

export interface CircleLayout {
  mode: 'inside' | 'outside';
  width: number;
  height: number;
  centre: Point;
  /** Radius of the phase ring, and its thickness. */
  ring: number;
  ringStroke: number;
  seats: Point[];
  sizes: SeatSizes;
  /** Text inside the seats: names or initials. */
  seatFont: number;
  twoInitials: boolean;
  /** Hand badges, as offsets from the seats. */
  badges: Disc[];
  labels: LabelPlace[];
  labelFont: number;
  /** What the timer must keep clear of, around the centre, and the radius that is free of the ring. */
  obstacles: Disc[];
  inner: number;
  /** The largest that the digits may be. */
  digits: number;
}

const INSIDE_AT_MOST = 8;
const MIN_SEAT = 11;
const BADGE = 8;
const CORNER_BADGE = 17;
const DENSE = 12;
const NAME_WEIGHT = 600;
/** The longest text that the ring must always leave room for at 28 px. */
const NOMINAL = { digits: '+00:00', caption: '15 minuten', endsAt: '10:42' };

function seatSizes(radius: number, beyond: number): SeatSizes {
  const stroke = beyond >= 5 ? 2.5 : 1.8;
  const gap = clamp(beyond * 0.3, 1, 2.5);
  const outer = radius + beyond;
  return { radius, outer, stroke, speaking: outer - stroke - gap };
}

function chord(count: number, ring: number): number {
  return count < 2 ? Infinity : 2 * ring * Math.sin(Math.PI / count);
}

/** Badges sit at the upper right of a large seat, on the inner side of a small one. */
function badgeOffsets(points: readonly Point[], radius: number): Disc[] {
  return points.map((point) => {
    if (radius >= CORNER_BADGE) return { x: radius * 0.75, y: -radius * 0.75, r: BADGE + 1 };
    const distance = radius + (radius < 14 ? 2 : 4);
    const length = Math.hypot(point.x, point.y);
    return { x: (-point.x / length) * distance, y: (-point.y / length) * distance, r: BADGE };
  });
}

function shift(points: readonly Point[], offsets: readonly Disc[]): Disc[] {
  return points.map((point, index) => {
    const offset = offsets[index] ?? { x: 0, y: 0, r: 0 };
    return { x: point.x + offset.x, y: point.y + offset.y, r: offset.r };
  });
}

interface Ring {
  /** Radius on which the seats are. */
  ring: number;
  phase: number;
  ringStroke: number;
  inner: number;
  points: Point[];
  badges: Disc[];
  sizes: SeatSizes;
  discs: Disc[];
  obstacles: Disc[];
}

function makeRing(count: number, ring: number, sizes: SeatSizes): Ring {
  const points = ringPoints(count, ring);
  const badges = badgeOffsets(points, sizes.radius);
  const discs = points.map((point) => ({ ...point, r: sizes.outer }));
  // Many seats would hide the ring behind them: it then runs within, as a thinner line.
  const dense = count > DENSE;
  const ringStroke = dense ? 4 : clamp(ring * 0.075, 6, 10);
  const phase = dense ? ring - sizes.outer - ringStroke / 2 - 1 : ring;
  return {
    ring,
    phase,
    ringStroke,
    inner: phase - ringStroke / 2 - (dense ? 2 : 4),
    points,
    badges,
    sizes,
    discs,
    obstacles: [...discs, ...shift(points, badges)],
  };
}

function timerFits({ obstacles, inner }: Ring, measure: Measure): boolean {
  return fitTimer(NOMINAL, obstacles, inner, 28, measure).fits;
}

function finish(made: Ring) {
  return {
    ring: made.phase,
    ringStroke: made.ringStroke,
    sizes: made.sizes,
    badges: made.badges,
    obstacles: made.obstacles,
    inner: made.inner,
    digits: clamp(made.ring * 0.44, 28, 80),
  };
}

function place(points: readonly Point[], centre: Point): Point[] {
  return points.map(({ x, y }) => ({ x: x + centre.x, y: y + centre.y }));
}

/** The largest size at which every name fits across its seat, above the small check. */
function fontInside(ems: readonly number[], radius: number, scale: number): number | undefined {
  const longest = Math.max(0, ...ems);
  return [14, 13, 12]
    .map((size) => size * scale)
    .find((size) => {
      const half = Math.sqrt(Math.max(0, (radius - 3.5) ** 2 - (size * 0.4) ** 2));
      return longest * size <= 2 * half;
    });
}

function namesInside(
  { names, width, maxHeight, measure }: LayoutInput,
  ems: readonly number[],
  scale: number,
): CircleLayout | undefined {
  const count = names.length;
  if (count > INSIDE_AT_MOST) return undefined;
  const start = Math.min(width, Math.max(maxHeight, 160));
  for (let size = start; size <= width; size += 4) {
    const radius = clamp(size * 0.103, 22, 31 * scale);
    const sizes = seatSizes(radius, radius * 0.27);
    const made = makeRing(count, size / 2 - sizes.outer - 1, sizes);
    const apart = chord(count, made.ring) >= radius + sizes.outer + 4;
    if (!apart || !timerFits(made, measure)) continue;
    const seatFont = fontInside(ems, radius, scale);
    if (seatFont === undefined) return undefined;
    const centre = { x: width / 2, y: size / 2 };
    return {
      ...finish(made),
      mode: 'inside',
      width,
      height: size,
      centre,
      seats: place(made.points, centre),
      seatFont,
      twoInitials: true,
      labels: [],
      labelFont: seatFont,
    };
  }
  return undefined;
}

/** Seats as large as their neighbours allow, one of them speaking; undefined when that is too small. */
function sizesAround(count: number, ring: number, largest: number): SeatSizes | undefined {
  const radius = Math.min((chord(count, ring) - 1.5) / 2.3, largest);
  return radius < MIN_SEAT ? undefined : seatSizes(radius, clamp(radius * 0.3, 3, 7));
}

function namesOutside(
  { names, width, maxHeight, measure }: LayoutInput,
  ems: readonly number[],
  scale: number,
): CircleLayout {
  const count = names.length;
  const even = count % 2 === 0;
  const labelFont = (width >= 400 ? (count <= 8 ? 13 : 12) : count <= 14 ? 12 : 11) * scale;
  const lineHeight = Math.ceil(labelFont * 1.3);
  const largest =
    count <= 8 ? clamp(width / 16, 17, 24 * scale) : clamp(width / 20, 14, 22 * scale);

  const attempt = (ring: number) => {
    const sizes = sizesAround(count, ring, largest);
    const made = sizes && makeRing(count, ring, sizes);
    return made && timerFits(made, measure) ? made : undefined;
  };
  let floor = 56;
  while (floor < 200 && !attempt(floor)) floor += 1;

  const rows = (lineHeight + 3) * (even ? 2 : 1);
  const roomFor = (ring: number) => {
    const outer = sizesAround(count, ring, largest)?.outer ?? 0;
    return 2 * (ring + outer) + rows + 2 <= maxHeight && ring + outer + 34 <= width / 2;
  };
  const withLabels = (made: Ring) => ({
    made,
    labels: placeLabels({
      seats: made.discs,
      obstacles: made.obstacles,
      ring: made.ring + made.ringStroke / 2,
      wanted: ems.map((em) => Math.ceil(em * labelFont) + 3),
      enough: Math.min(width * 0.3, 110 * scale),
      lineHeight,
      halfWidth: width / 2,
    }),
  });
  let chosen = withLabels(attempt(floor) ?? makeRing(count, floor, seatSizes(MIN_SEAT, 3)));
  // A smaller ring leaves names more room: a pixel of it is worth one of cut text.
  let least = Infinity;
  const calm = Math.max(floor + 1, width * 0.24);
  for (let ring = Math.floor(width / 2); ring >= calm; ring -= 2) {
    const made = roomFor(ring) ? attempt(ring) : undefined;
    if (!made) continue;
    const larger = withLabels(made);
    const regret = larger.labels.shortfall - ring;
    if (regret < least) {
      chosen = larger;
      least = regret;
    }
    if (larger.labels.shortfall < 1) break;
  }

  const { made, labels } = chosen;
  const boxes = labels.places.map(({ box }) => box);
  const above = Math.min(-made.ring - made.sizes.outer, ...boxes.map((box) => box.top));
  const below = Math.max(
    made.ring + made.ringStroke / 2,
    ...made.discs.map((disc) => disc.y + disc.r),
    ...boxes.map((box) => box.top + box.height),
  );
  const centre = { x: width / 2, y: 1 - above };
  return {
    ...finish(made),
    mode: 'outside',
    width,
    height: Math.ceil(below - above + 2),
    centre,
    seats: place(made.points, centre),
    seatFont: clamp(Math.round(made.sizes.radius * 0.68), 11, 15 * scale),
    twoInitials: made.sizes.radius >= 14,
    labels: labels.places,
    labelFont,
  };
}

/** Lays the circle out; it is higher than `maxHeight` only when the timer could not be read otherwise. */
export function layoutCircle(given: LayoutInput): CircleLayout {
  const input = { ...given, measure: remembered(given.measure) };
  const scale = clamp(Math.min(input.width, input.maxHeight) / 340, 1, 2);
  const ems = input.names.map((name) => input.measure(name, NAME_WEIGHT));
  return namesInside(input, ems, scale) ?? namesOutside(input, ems, scale);
}
