/** What stands on the screen of a running session, read all at once. */
import type { Page } from 'playwright-core';

export interface SeatSeen {
  readonly name: string;
  /** As it is drawn: speaking, next, waiting, had, outside, idle. */
  readonly turn: string;
  /** What a screen reader is told after the name, in parts. */
  readonly says: readonly string[];
}

export interface Screen {
  readonly phase: string;
  /** Who speaks, or what is asked; then what stands under it, in parts. */
  readonly headline: string;
  readonly details: readonly string[];
  readonly seats: readonly SeatSeen[];
  /** What the large button would do. */
  readonly main: string;
}

export function readScreen(page: Page): Promise<Screen> {
  return page.evaluate(() => {
    const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    const [headline, details] = document.querySelectorAll('[data-mine] > p:not([data-ask])');
    const seats = [...document.querySelectorAll<HTMLElement>('button[data-turn]')];
    return {
      phase: textOf(document.querySelector('[role=tabpanel] h1')),
      headline: textOf(headline),
      details: textOf(details)
        .split(' · ')
        .filter((part) => part !== ''),
      seats: seats.map(({ ariaLabel, dataset }) => {
        const [name = '', ...says] = (ariaLabel ?? '').split(', ');
        return { name, turn: dataset['turn'] ?? '', says };
      }),
      main: textOf(document.querySelector('button[data-weight=main]')),
    };
  });
}

/** Longer than the large button waits before it can be pressed again. */
const SETTLE_MS = 700;

/** Where the large button can be pressed, on a page whose clock is installed: its time passes at once. */
async function mainPlace(page: Page): Promise<{ x: number; y: number; step: string | undefined }> {
  await page.clock.runFor(SETTLE_MS);
  return page.evaluate(() => {
    const button = document.querySelector('button[data-weight=main]');
    if (!button || button.matches(':disabled, [aria-disabled=true]')) {
      throw new Error('the large button cannot be pressed');
    }
    const { left, top, width, height } = button.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (!button.contains(document.elementFromPoint(x, y))) {
      throw new Error('something lies over the large button');
    }
    return { x, y, step: document.querySelector<HTMLElement>('[data-step]')?.dataset['step'] };
  });
}

/** Presses the large button, whatever comes of it. */
export async function pressMain(page: Page): Promise<void> {
  const { x, y } = await mainPlace(page);
  await page.mouse.click(x, y);
}

/** Presses the large button and waits until the session has gone a step. */
export async function stepOn(page: Page): Promise<void> {
  const { x, y, step } = await mainPlace(page);
  await page.mouse.click(x, y);
  await page.waitForFunction(
    (before) => document.querySelector<HTMLElement>('[data-step]')?.dataset['step'] !== before,
    step,
  );
}

/** Opens the sheet of each person in turn; gives what is offered there, by the person's name. */
export function readOffers(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const shown = async (there: boolean) => {
      // The page's clock stands still, so it is turns that are counted; the first sheet is loaded.
      for (let tries = 0; tries < 200_000; tries += 1) {
        const sheet = document.querySelector('dialog');
        if ((sheet !== null) === there) return sheet;
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', resolve);
          port1.start();
          port2.postMessage(null);
        });
      }
      throw new Error(there ? 'no sheet was opened' : 'the sheet stays open');
    };
    const offers: Record<string, string[]> = {};
    for (const seat of document.querySelectorAll<HTMLElement>('button[data-turn]')) {
      seat.click();
      const sheet = await shown(true);
      const [close, ...others] = sheet?.querySelectorAll('button') ?? [];
      offers[seat.ariaLabel?.split(', ')[0] ?? ''] = others.map(({ textContent }) => textContent);
      close?.click();
      await shown(false);
    }
    return offers;
  });
}
