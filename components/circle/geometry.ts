/** Shapes that the circle's layout is made of. Units are CSS pixels. */

export interface Point {
  x: number;
  y: number;
}

export interface Disc extends Point {
  r: number;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** Distance from a point to a box; 0 inside it. */
export function distanceToBox(point: Point, box: Box): number {
  const dx = Math.max(box.left - point.x, 0, point.x - box.left - box.width);
  const dy = Math.max(box.top - point.y, 0, point.y - box.top - box.height);
  return Math.hypot(dx, dy);
}

/** Seat centres on a ring around the origin, clockwise from the top. */
export function ringPoints(count: number, radius: number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
  });
}

/**
 * How far a disc reaches to the right (or, mirrored, to the left) of the y axis
 * anywhere between `top` and `bottom`; undefined where it does not reach that band.
 */
export function reach(disc: Disc, top: number, bottom: number): number | undefined {
  const dy = clamp(disc.y, top, bottom) - disc.y;
  if (Math.abs(dy) >= disc.r) return undefined;
  return disc.x + Math.sqrt(disc.r * disc.r - dy * dy);
}
