import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToBox, type Box, type Disc } from '@/components/circle/geometry';
import { layoutCircle, type CircleLayout } from '@/components/circle/layout';
import { estimateWidth } from '@/components/circle/measure';
import { fitTimer } from '@/components/circle/timerFit';

const SHORT = ['Anna', 'Bram', 'Els', 'Dirk', 'Jan', 'Kim', 'Leo', 'Mia'];
const LONG = [
  'Annemarie',
  'Bartholomeus',
  'Charlotte',
  'Jo',
  'W'.repeat(60),
  '王小明',
  'Hendrik-Willem',
];
const WIDTHS = [280, 288, 340, 400, 480];

function lay(names: readonly string[], width: number, maxHeight = 300): CircleLayout {
  return layoutCircle({ names, width, maxHeight, measure: estimateWidth });
}

function people(count: number, from: readonly string[]): string[] {
  return Array.from({ length: count }, (_, index) => from[index % from.length] ?? '');
}

/** Boxes as they lie in the component, with the origin at its top left corner. */
function moved(box: Box, { centre }: CircleLayout): Box {
  return { ...box, left: box.left + centre.x, top: box.top + centre.y };
}

function overlap(one: Box, other: Box): boolean {
  const slack = 0.01;
  return (
    one.left < other.left + other.width - slack &&
    other.left < one.left + one.width - slack &&
    one.top < other.top + other.height - slack &&
    other.top < one.top + one.height - slack
  );
}

function timerBoxes(layout: CircleLayout, digits: string): Box[] {
  const text = { digits, caption: 'van 15 minuten', endsAt: 'tot 10:42' };
  const { obstacles, inner, digits: largest } = layout;
  return fitTimer(text, obstacles, inner, largest, estimateWidth).boxes;
}

function expectSound(layout: CircleLayout, digits: string) {
  const { outer, radius, speaking } = layout.sizes;
  const { width, height, seats } = layout;
  expect(radius).toBeGreaterThanOrEqual(11);
  expect(speaking).toBeGreaterThanOrEqual(radius - 0.5);
  for (const [index, seat] of seats.entries()) {
    expect(Math.min(seat.x, width - seat.x)).toBeGreaterThanOrEqual(outer);
    expect(Math.min(seat.y, height - seat.y)).toBeGreaterThanOrEqual(outer);
    for (const other of seats.slice(index + 1)) {
      const apart = Math.hypot(seat.x - other.x, seat.y - other.y);
      // One speaks, the other does not; and 24 px to hit each.
      expect(apart).toBeGreaterThanOrEqual(Math.max(outer + radius + 1, 24));
    }
  }
  for (const box of timerBoxes(layout, digits)) {
    for (const disc of layout.obstacles) {
      expect(distanceToBox(disc, box)).toBeGreaterThanOrEqual(disc.r);
    }
    expect(Math.hypot(box.left, Math.max(-box.top, box.top + box.height))).toBeLessThan(
      layout.ring - layout.ringStroke / 2,
    );
  }
  const discs: Disc[] = seats.map((seat) => ({ ...seat, r: outer }));
  const ring: Disc = { ...layout.centre, r: layout.ring + layout.ringStroke / 2 };
  const boxes = layout.labels.map(({ box }) => moved(box, layout));
  for (const [index, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.left + box.width).toBeLessThanOrEqual(width);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.top + box.height).toBeLessThanOrEqual(height);
    for (const disc of [...discs, ring]) {
      expect(distanceToBox(disc, box)).toBeGreaterThanOrEqual(disc.r);
    }
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
  }
}

describe('the circle’s layout', () => {
  const counts = Array.from({ length: 19 }, (_, index) => index + 2);

  it.each(counts)('keeps %i people, their names and the timer apart', (count) => {
    for (const width of WIDTHS) {
      for (const names of [people(count, SHORT), people(count, LONG)]) {
        for (const maxHeight of [120, 300]) {
          const layout = lay(names, width, maxHeight);
          for (const digits of ['5:42', '12:34', '+1:05', '+12:05', '+62:05']) {
            expectSound(layout, digits);
          }
        }
      }
    }
  });

  it('holds for any names, widths and heights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), {
          minLength: 2,
          maxLength: 20,
        }),
        fc.integer({ min: 280, max: 480 }),
        fc.integer({ min: 100, max: 500 }),
        (names, width, maxHeight) => expectSound(lay(names, width, maxHeight), '12:34'),
      ),
      { numRuns: 100 },
    );
  });

  it('writes names inside the seats of a small group', () => {
    const layout = lay(people(6, SHORT), 340);
    expect(layout.mode).toBe('inside');
    expect(layout.seatFont).toBeGreaterThanOrEqual(12);
    expect(layout.labels).toEqual([]);
  });

  it('moves names outside when one does not fit, or more than 8 people take part', () => {
    expect(lay([...people(5, SHORT), 'Bartholomeus'], 340).mode).toBe('outside');
    expect(lay(people(9, SHORT), 480, 480).mode).toBe('outside');
  });

  it('gives every name outside a readable label, in the order of its seats', () => {
    for (const count of counts) {
      const { labels, labelFont, seats, centre } = lay(people(count, LONG), 288);
      expect(labels).toHaveLength(count);
      expect(labelFont).toBeGreaterThanOrEqual(11);
      const column = (side: string) =>
        labels
          .map((label, index) => ({ ...label, seat: seats[index] ?? centre }))
          .filter((label) => label.side === side)
          .sort((one, other) => one.seat.y - other.seat.y)
          .map(({ box }) => box.top);
      for (const tops of [column('left'), column('right')]) {
        expect(tops).toEqual([...tops].sort((one, other) => one - other));
      }
      for (const { box } of labels) expect(box.width).toBeGreaterThanOrEqual(20);
    }
  });

  it('draws no leader line through another seat', () => {
    for (const count of counts) {
      for (const width of WIDTHS) {
        const { labels, seats, centre, sizes } = lay(people(count, LONG), width);
        for (const [index, { leader }] of labels.entries()) {
          if (!leader) continue;
          for (const [other, seat] of seats.entries()) {
            if (other === index) continue;
            for (let step = 0; step <= 20; step += 1) {
              const x = leader.from.x + ((leader.to.x - leader.from.x) * step) / 20;
              const y = leader.from.y + ((leader.to.y - leader.from.y) * step) / 20;
              const gap = Math.hypot(x + centre.x - seat.x, y + centre.y - seat.y);
              expect(gap).toBeGreaterThan(sizes.radius);
            }
          }
        }
      }
    }
  });

  it('keeps within the height it is given as long as the timer can be read', () => {
    expect(lay(people(6, SHORT), 340, 300).height).toBeLessThanOrEqual(300);
    expect(lay(people(12, LONG), 340, 300).height).toBeLessThanOrEqual(300);
    expect(lay(people(20, LONG), 288, 300).height).toBeLessThanOrEqual(300);
  });

  it('stays as it is from second to second', () => {
    const layout = lay(people(6, SHORT), 340);
    const size = (digits: string) =>
      fitTimer(
        { digits, caption: '', endsAt: undefined },
        layout.obstacles,
        layout.inner,
        layout.digits,
        estimateWidth,
      ).digitsSize;
    expect(size('9:59')).toBe(size('10:00'));
    expect(size('+62:05')).toBeGreaterThanOrEqual(28);
  });
});
