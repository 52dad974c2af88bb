/** What the faults did, counted by their kind. */
import type { Kind } from './kinds/all';

interface Row {
  points: number;
  acknowledged: number;
  /** Commands that a view sent a second time, since the answer to the first had been lost. */
  askedAgain: number;
  lost: number;
  doubled: number;
  /** Of the remaining time and of session time, in milliseconds. */
  worstMs: number;
  continued: number;
}

const headings = [
  'fault',
  'points',
  'commands acknowledged',
  'asked again',
  'lost',
  'doubled',
  'worst error of time (ms)',
  'sessions continued',
];

export class Table {
  private readonly rows = new Map<string, Row>();

  add(kind: Kind, point: Row): void {
    const row = this.rows.get(kind) ?? empty();
    this.rows.set(kind, sum(row, point));
  }

  get total(): Row {
    return [...this.rows.values()].reduce(sum, empty());
  }

  toString(): string {
    const sorted = [...this.rows].sort(([one], [other]) => one.localeCompare(other));
    const lines = [
      headings,
      ...sorted.map(([kind, row]) => cells(kind, row)),
      cells('all', this.total),
    ];
    const widths = headings.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
    const pad = (text: string, i: number) =>
      i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0);
    return lines.map((line) => line.map(pad).join('  ')).join('\n');
  }
}

function empty(): Row {
  return {
    points: 0,
    acknowledged: 0,
    askedAgain: 0,
    lost: 0,
    doubled: 0,
    worstMs: 0,
    continued: 0,
  };
}

function sum(one: Row, other: Row): Row {
  return {
    points: one.points + other.points,
    acknowledged: one.acknowledged + other.acknowledged,
    askedAgain: one.askedAgain + other.askedAgain,
    lost: one.lost + other.lost,
    doubled: one.doubled + other.doubled,
    worstMs: Math.max(one.worstMs, other.worstMs),
    continued: one.continued + other.continued,
  };
}

function cells(name: string, row: Row): string[] {
  const { points, acknowledged, askedAgain, lost, doubled, worstMs, continued } = row;
  return [
    name,
    ...[points, acknowledged, askedAgain, lost, doubled, Math.round(worstMs), continued].map(
      String,
    ),
  ];
}
