/** What the loads on one relay come to, as figures. */
import { figureOf, type Figure } from '../entry';
import type { Cell, Quantiles } from './cell';

export const sizes = [10, 100, 1000] as const;

/** A frame in a thousand may be lost: the protocol repairs that. */
const DELIVERED_BAR = 1 / 0.999;
const DELAY_BAR = 3;
const BYTES_BAR = 1.05;
/** Beyond this it is the machine that is measured, which has to bear both sides. */
const LARGEST_HELD = 100;

/** A load that did not come about. */
export const noCell: Omit<Cell, 'sessions'> = {
  connectS: Number.NaN,
  delivery: { p50: Number.NaN, p99: Number.NaN },
  echo: { p50: Number.NaN, p99: Number.NaN },
  expected: Number.NaN,
  delivered: Number.NaN,
  perSecond: Number.NaN,
  bytesPerEventAndPerson: Number.NaN,
  linesLost: Number.NaN,
  lateMs: Number.NaN,
};

export function namesFor(relay: string): string[] {
  return figuresFor(
    relay,
    sizes.map((sessions) => ({ ...noCell, sessions })),
  ).map(({ name }) => name);
}

/** From the smallest load to the largest. */
export function figuresFor(relay: string, cells: readonly Cell[]): Figure[] {
  return cells.flatMap((cell, i) => {
    const smaller = cells[i - 1];
    return [...ownFigures(relay, cell), ...(smaller ? growth(relay, smaller, cell) : [])];
  });
}

function ownFigures(relay: string, cell: Cell): Figure[] {
  const { sessions, expected, delivered } = cell;
  const held = sessions <= LARGEST_HELD;
  const name = (what: string) => `live/scale/${relay}/${sessions}/${what}`;
  const delay = (what: keyof Quantiles, bar: number | null) =>
    figureOf({
      name: name(what),
      value: cell.delivery[what],
      unit: 'ms',
      baseline: cell.echo[what],
      against: 'a bare echo under the same load',
      bar,
    });
  return [
    figureOf({
      name: name('delivered'),
      value: expected,
      unit: 'frames',
      baseline: delivered,
      against: 'what arrived of it',
      bar: held ? DELIVERED_BAR : null,
    }),
    delay('p50', held ? DELAY_BAR : null),
    delay('p99', held ? DELAY_BAR : null),
  ];
}

function growth(relay: string, smaller: Cell, larger: Cell): Figure[] {
  const name = (what: string) => `live/scale/${relay}/${larger.sessions}/${what}`;
  const against = `the same with ${smaller.sessions}`;
  return [
    figureOf({
      name: name('bytes'),
      value: larger.bytesPerEventAndPerson / 1000,
      unit: 'kB',
      baseline: smaller.bytesPerEventAndPerson / 1000,
      against,
      bar: BYTES_BAR,
    }),
    figureOf({
      name: name('growth'),
      value: larger.delivery.p99,
      unit: 'ms',
      baseline: smaller.delivery.p99,
      against,
      bar: null,
    }),
  ];
}
