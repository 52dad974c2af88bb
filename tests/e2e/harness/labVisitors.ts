import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { inLab } from '../../lab/inLab';
import { startLab, type Lab } from '../../lab/lab';
import type { CallState } from '../../lab/pages/api';
import { addressOf, type CallPlatform, type Visit } from './callAddress';
import { press } from './callFrame';
import { launchPlain, type PlainBrowser } from './plainBrowser';
import { until } from './until';

export interface LabVisitors {
  open(address: string): Promise<Page>;
  visit(how: Visit): Promise<Page>;
}

/** A lab and a browser without Kring for all tests of a file; each test has tabs of its own. */
export function labVisitors(): LabVisitors {
  let lab: Lab | undefined;
  let browser: PlainBrowser | undefined;

  beforeAll(async () => {
    lab = await startLab();
    browser = await launchPlain(lab);
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
  });
  afterEach(async () => {
    for (const page of browser?.context.pages() ?? []) await page.close();
  });

  const open = async (address: string) => {
    if (!browser) throw new Error('no browser');
    const page = await browser.context.newPage();
    await page.goto(address);
    return page;
  };
  return { open, visit: (how) => open(addressOf(how)) };
}

export function stateOf(page: Page): Promise<CallState> {
  return inLab(page, (own) => own.state);
}

export function inState(page: Page, state: CallState): Promise<true> {
  return until(`the state ${state}`, async () => (await stateOf(page)) === state);
}

/** The buttons by which a call is left: Zoom asks whether one is sure. */
export function leaving(platform: CallPlatform): string[] {
  return platform.startsWith('zoom') ? ['leave', 'leaveCall'] : ['leave'];
}

export async function leave(page: Page, platform: CallPlatform): Promise<void> {
  for (const button of leaving(platform)) await press(page, button);
}
