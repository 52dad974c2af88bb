import type { Page } from 'playwright-core';
import { findPierced, type PiercedNode } from './shadow';

export interface PillTexts {
  /** Who speaks, or what stands there instead. */
  name: string;
  time: string;
}

/** What stands on the pill: read over DevTools, since no script of the page can. */
export async function pillTexts(page: Page): Promise<PillTexts> {
  const texts = await pillTextsNow(page);
  if (!texts) throw new Error('no pill in the page');
  return texts;
}

/** Undefined where there is no pill, or none yet: to be waited for. */
export async function nameOnPill(page: Page): Promise<string | undefined> {
  return (await pillTextsNow(page))?.name;
}

async function pillTextsNow(page: Page): Promise<PillTexts | undefined> {
  const drawn = await findPierced(page, (node) => isOfPill(node, 'name') || isOfPill(node, 'time'));
  const [name, time] = drawn.map(({ attributes }) => attributes['data-text'] ?? '');
  return name === undefined || time === undefined ? undefined : { name, time };
}

function isOfPill({ host, attributes }: PiercedNode, part: 'name' | 'time'): boolean {
  return host !== undefined && attributes['class'] === part;
}
