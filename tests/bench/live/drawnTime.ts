/**
 * What a screen shows of the time, to the fraction of a millisecond: the line of the phases draws
 * the spent share of the running phase as exactly as the model has it, and its width says how long
 * the phase is. Each drawing is noted with the moment at which it was made.
 */
import type { Page } from 'playwright-core';
import { toMachineTime } from './machineClock';

export interface Drawing {
  /** The machine's time, in milliseconds. */
  readonly at: number;
  /** What is left of the phase by this drawing, in milliseconds. */
  readonly leftMs: number;
}

interface Watched {
  drawings?: { at: number; leftMs: number }[];
}

const RUNNING = '[data-state=now]';
const MINUTE_MS = 60_000;

/** Begins to note drawings; the answer ends it and gives them, oldest first. */
export async function watchDrawings(page: Page, aheadMs = 0): Promise<() => Promise<Drawing[]>> {
  await page.evaluate(
    ([selector, minute]) => {
      const phase = document.querySelector<HTMLElement>(selector);
      if (!phase) throw new Error('no phase runs on this screen');
      const drawings: { at: number; leftMs: number }[] = [];
      (window as Watched).drawings = drawings;
      new MutationObserver(() => {
        const at = performance.timeOrigin + performance.now();
        const share = Number.parseFloat(phase.style.getPropertyValue('--share')) / 100;
        const budgetMs = Number(phase.style.flexGrow) * minute;
        drawings.push({ at, leftMs: budgetMs * (1 - share) });
      }).observe(phase, { attributes: true, attributeFilter: ['style'] });
    },
    [RUNNING, MINUTE_MS] as const,
  );
  return async () => {
    const toMachine = await toMachineTime(page, aheadMs);
    const drawings = await page.evaluate(() => (window as Watched).drawings ?? []);
    return drawings.map(({ at, leftMs }) => ({ at: at + toMachine, leftMs }));
  };
}
