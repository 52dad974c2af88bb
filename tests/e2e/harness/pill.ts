import type { Page } from 'playwright-core';
import { findPierced, type PiercedNode } from './shadow';

export interface PillTexts {
  /** Who speaks, or what stands there instead. */
  name: string;
  time: string;
}

/** What stands on the pill: read over DevTools, since no script of the page can. */
export async function pillTexts(page: Page): Promise<PillTexts> {
  const drawn = await findPierced(page, (node) => isOfPill(node, 'name') || isOfPill(node, 'time'));
  const [name, time] = drawn.map(({ attributes }) => attributes['data-text'] ?? '');
  if (name === undefined || time === undefined) throw new Error('no pill in the page');
  return { name, time };
}

function isOfPill({ host, attributes }: PiercedNode, part: 'name' | 'time'): boolean {
  return host !== undefined && attributes['class'] === part;
}
