/** The figures as a table for people, and as a file for other programs. */
import { writeFile } from 'node:fs/promises';
import type { Figure } from './entry';

/** Whether it is good enough. A ratio that is no number is not. */
export function isMet({ ratio, bar }: Figure): boolean {
  return bar === null || ratio <= bar;
}

export function table(figures: readonly Figure[]): string {
  const rows = [
    ['', 'measured', 'against what', 'ratio', 'bar'],
    ...figures.map((figure) => [
      figure.name,
      amount(figure.value, figure.unit),
      `${amount(figure.baseline, figure.unit)} – ${figure.against}`,
      figure.ratio.toPrecision(3),
      `${figure.bar === null ? '–' : Number(figure.bar.toPrecision(4))}${isMet(figure) ? '' : '  missed'}`,
    ]),
  ];
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function amount(value: number, unit: string): string {
  return `${value < 100 ? value.toPrecision(3) : value.toFixed(0)} ${unit}`;
}

export async function writeResults(file: string, figures: readonly Figure[]): Promise<void> {
  const rows = figures.map(({ name, value, unit, baseline, ratio, bar }) => {
    return { name, value, unit, baseline, ratio, bar };
  });
  await writeFile(file, `${JSON.stringify(rows, null, 2)}\n`);
}
