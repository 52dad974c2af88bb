/** The camera script on pages of the lab, as it was built, in their own world before any script of theirs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { STRIP_EVENT, type Strip, type StripOrder } from '@/lib/wire/strip';
import { extensionFolder } from './chromiumArgs';

export async function withCameraScript(context: BrowserContext): Promise<void> {
  const file = join(extensionFolder(), 'content-scripts', 'camera.js');
  await context.addInitScript({ content: await readFile(file, 'utf8') });
}

/** What our script on the page dispatches there. */
export function order(page: Page, given: StripOrder): Promise<void> {
  return page.evaluate(
    ({ type, detail }) => {
      document.dispatchEvent(new CustomEvent(type, { detail }));
    },
    { type: STRIP_EVENT, detail: JSON.stringify(given) },
  );
}

/** A strip of a turn that lasts `minutes` from now, and half a minute more. */
export function stripOf(who: string, minutes = 5, more: Partial<Strip> = {}): Strip {
  return {
    who,
    phase: 'Vragen stellen',
    next: 'daarna Bram',
    endsAt: Date.now() + (minutes + 0.5) * 60_000,
    times: { minutes: 'min', lastMinute: 'laatste minuut', over: 'de tijd is om' },
    place: 'bottom',
    size: 'medium',
    ...more,
  };
}
