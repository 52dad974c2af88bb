import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeDock, placePill, type DockWish, type Rect } from '@/lib/call/freePlace';

const view = { width: 1280, height: 800 };
const wish: DockWish = {
  side: 'right',
  width: 372,
  minWidth: 320,
  minHeight: 280,
  bars: { top: 12, bottom: 84 },
};
const none = { fixed: [], loose: [] };
const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x,
  y,
  width,
  height,
});
const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const rects = (size: number) =>
  fc.array(
    fc.record({
      x: fc.integer({ min: -50, max: 1900 }),
      y: fc.integer({ min: -50, max: 1050 }),
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.integer({ min: 1, max: 600 }),
    }),
    { maxLength: size },
  );
const views = fc.record({
  width: fc.integer({ min: 320, max: 1920 }),
  height: fc.integer({ min: 240, max: 1080 }),
});
const wishes = fc.record({
  side: fc.constantFrom('left', 'right'),
  width: fc.integer({ min: 320, max: 480 }),
});

describe('the dock', () => {
  it('lies at its side, between the bars', () => {
    expect(placeDock(view, none, wish)).toEqual(rect(900, 12, 372, 704));
    expect(placeDock(view, none, { ...wish, side: 'left' })).toEqual(rect(8, 12, 372, 704));
  });

  it('moves beside a panel of the page, and back', () => {
    const panel = rect(904, 16, 360, 704);
    expect(placeDock(view, { fixed: [panel], loose: [] }, wish)).toEqual(rect(520, 12, 372, 704));
  });

  it('goes below a single button rather than away from its side', () => {
    const button = rect(1200, 20, 48, 48);
    expect(placeDock(view, { fixed: [button], loose: [] }, wish)).toEqual(rect(900, 80, 372, 636));
  });

  it('is made narrower before it leaves its side', () => {
    const rail = rect(0, 0, 930, 800);
    expect(placeDock(view, { fixed: [rail], loose: [] }, wish)).toEqual(rect(952, 12, 320, 704));
  });

  it('covers buttons on pictures only where there is no room otherwise', () => {
    const bars = [rect(0, 0, 880, 800)];
    const onPicture = rect(1000, 380, 40, 40);
    expect(placeDock(view, { fixed: bars, loose: [onPicture] }, wish)).toEqual(
      rect(900, 12, 372, 704),
    );
    expect(placeDock(view, { fixed: [], loose: [onPicture] }, wish)?.x).toBeLessThan(700);
  });

  it('has no place in a window that is too small', () => {
    expect(placeDock({ width: 800, height: 360 }, none, wish)).toBeNull();
    expect(placeDock({ width: 640, height: 400 }, none, wish)).not.toBeNull();
    expect(placeDock(view, { fixed: [rect(0, 0, 1280, 800)], loose: [] }, wish)).toBeNull();
  });

  it('never lies over an obstacle, nor out of the window, whatever there is', () => {
    fc.assert(
      fc.property(views, rects(12), wishes, (size, fixed, how) => {
        const place = placeDock(size, { fixed, loose: [] }, { ...wish, ...how });
        if (!place) return;
        expect(fixed.filter((each) => overlap(place, each))).toEqual([]);
        expect(place.x).toBeGreaterThanOrEqual(8);
        expect(place.x + place.width).toBeLessThanOrEqual(size.width - 8);
        expect(place.y).toBeGreaterThanOrEqual(8);
        expect(place.y + place.height).toBeLessThanOrEqual(size.height - 8);
        expect(place.height).toBeGreaterThanOrEqual(wish.minHeight);
        expect(place.width).toBeLessThanOrEqual(Math.max(how.width, 320));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the pill', () => {
  const pill = { width: 96, height: 40 };

  it('stands at the top of its side, or below what is there', () => {
    expect(placePill(view, none, pill, wish)).toEqual(rect(1176, 12, 96, 40));
    const toolbar = { fixed: [rect(0, 0, 1280, 60)], loose: [] };
    expect(placePill(view, toolbar, pill, wish)).toEqual(rect(1176, 72, 96, 40));
  });

  it('moves inwards from a panel that fills the side', () => {
    const panel = { fixed: [rect(900, 0, 380, 800)], loose: [] };
    expect(placePill(view, panel, pill, wish)).toEqual(rect(792, 12, 96, 40));
  });

  it('stands over an obstacle only where all columns are full', () => {
    fc.assert(
      fc.property(views, rects(8), wishes, (size, fixed, { side }) => {
        const place = placePill(size, { fixed, loose: [] }, pill, { ...wish, side });
        if (!fixed.some((each) => overlap(place, each))) return;
        const columns = Array.from({ length: size.width - 112 }, (_, i) => i + 8);
        for (const x of columns) {
          const rows = Array.from({ length: Math.max(0, size.height - 60) }, (_, i) => i + 12);
          const free = rows.some(
            (y) => !fixed.some((each) => overlap(rect(x - 12, y - 12, 120, 64), each)),
          );
          expect(free).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });
});
