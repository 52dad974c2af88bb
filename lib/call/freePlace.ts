/** Finds room on the call page: pure geometry, in CSS pixels of the window. */
import type { DockPlace } from '@/lib/wire/preferences';
import type { HostBars } from './adapter';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Obstacles {
  /** Bars, panels and single buttons: never covered. */
  readonly fixed: readonly Rect[];
  /** Buttons on people's pictures: covered only where there is no room otherwise. */
  readonly loose: readonly Rect[];
}

export type Side = DockPlace['side'];

export interface DockWish {
  readonly side: Side;
  readonly width: number;
  /** It may become narrower than wished, down to this. */
  readonly minWidth: number;
  readonly minHeight: number;
  readonly bars: HostBars;
}

/** From the window's edges. */
const EDGE = 8;
/** From obstacles; the edge by which the dock is resized stands in it. */
const GAP = 12;
/** As tall as this is comfortable: a place near the wished side is not given up for a taller one. */
const COMFORTABLE = 480;

interface Span {
  readonly y: number;
  readonly height: number;
}

/** The place nearest to the wished side that covers none of the host's controls; null where there is none. */
export function placeDock(view: Size, { fixed, loose }: Obstacles, wish: DockWish): Rect | null {
  const room = view.width - 2 * EDGE;
  const widths = [...new Set([Math.min(wish.width, room), Math.min(wish.minWidth, room)])];
  const tries = [[...fixed, ...loose], ...(loose.length > 0 ? [fixed] : [])].flatMap((obstacles) =>
    widths.map((width) => ({ obstacles, width })),
  );
  const comfortable = Math.min(COMFORTABLE, 0.6 * (view.height - wish.bars.top - wish.bars.bottom));
  for (const height of [Math.max(comfortable, wish.minHeight), wish.minHeight]) {
    for (const { obstacles, width } of tries) {
      const place = nearest(view, obstacles, width, height, wish);
      if (place) return place;
    }
  }
  return null;
}

function nearest(
  view: Size,
  obstacles: readonly Rect[],
  width: number,
  height: number,
  { side, bars }: DockWish,
): Rect | null {
  const span = { y: Math.max(EDGE, bars.top), height: 0 };
  const whole: Span = { ...span, height: view.height - span.y - Math.max(EDGE, bars.bottom) };
  for (const x of columns(view, obstacles, width, side)) {
    const free = tallestGap(whole, obstacles.filter(overlapsColumn(x, width)));
    if (free.height >= height) return { x, y: free.y, width, height: free.height };
  }
  return null;
}

/** Left edges worth trying: at the wished side, then beside each obstacle, the nearest first. */
function* columns(
  view: Size,
  obstacles: readonly Rect[],
  width: number,
  side: Side,
): Generator<number> {
  const min = EDGE;
  const max = view.width - EDGE - width;
  const wished = side === 'left' ? min : max;
  yield wished;
  const beside = obstacles.flatMap(({ x, width: taken }) => [x - GAP - width, x + taken + GAP]);
  const others = [...new Set([min, max, ...beside])].filter(
    (x) => x >= min && x <= max && x !== wished,
  );
  yield* others.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished));
}

function overlapsColumn(x: number, width: number): (rect: Rect) => boolean {
  return (rect) => rect.x < x + width + GAP && rect.x + rect.width > x - GAP;
}

function tallestGap({ y, height }: Span, obstacles: readonly Rect[]): Span {
  const taken = obstacles.toSorted((a, b) => a.y - b.y);
  let best: Span = { y, height: 0 };
  let from = y;
  const note = (to: number) => {
    if (to - from > best.height) best = { y: from, height: to - from };
  };
  for (const rect of taken) {
    note(Math.min(rect.y - GAP, y + height));
    from = Math.max(from, rect.y + rect.height + GAP);
  }
  note(y + height);
  return best;
}

/** Where the pill covers nothing: from the top of the wished side downwards, then further inwards. */
export function placePill(
  view: Size,
  { fixed, loose }: Obstacles,
  size: Size,
  { side, bars }: Pick<DockWish, 'side' | 'bars'>,
): Rect {
  for (const obstacles of [[...fixed, ...loose], fixed]) {
    for (const x of columns(view, obstacles, size.width, side)) {
      const inColumn = obstacles.filter(overlapsColumn(x, size.width));
      const y = firstGap(view, inColumn, size.height, bars.top);
      if (y !== null) return { ...size, x, y };
    }
  }
  // Every column is full: where it usually stands is where it is looked for.
  return { ...size, x: side === 'left' ? EDGE : view.width - EDGE - size.width, y: bars.top };
}

function firstGap(
  view: Size,
  obstacles: readonly Rect[],
  height: number,
  top: number,
): number | null {
  let from = Math.max(EDGE, top);
  for (const { y, height: taken } of obstacles.toSorted((a, b) => a.y - b.y)) {
    if (y - GAP >= from + height) break;
    from = Math.max(from, y + taken + GAP);
  }
  return from + height + EDGE <= view.height ? from : null;
}
