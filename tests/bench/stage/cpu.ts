/**
 * What the stage costs while it is presented: processor time of the whole browser in a minute of a
 * running session, digits and all, against the same minute with a page in its place that looks the
 * same and does nothing: its DOM and styles, frozen. Both in turns, at 1280x720. The
 * session goes on in both.
 */
import type { CDPSession, Page } from 'playwright-core';
import { launchKring, type Kring } from '../../e2e/harness/launch';
import { startSession } from '../../e2e/harness/sessionUser';
import { openStage } from '../../e2e/harness/stage';
import { figureOf, type Entry } from '../entry';

const STRETCHES = 3;
const STRETCH_MS = 20_000;
const SETTLE_MS = 2000;
/** Both are small: what the browser and the session's worker need anyway is most of the second one. */
const BAR = 3;

export const stageCpu: Entry = {
  names: ['stage/cpu'],
  async run() {
    const kring = await launchKring({ viewport: { width: 1280, height: 720 } });
    try {
      const page = await runningStage(kring);
      const address = page.url();
      const copy = await frozen(page);
      const browser = kring.context.browser();
      if (!browser) throw new Error('this browser cannot be asked about its processes');
      const session = await browser.newBrowserCDPSession();
      let [live, still] = [0, 0];
      for (let count = 0; count < STRETCHES; count++) {
        await page.goto(address);
        await page.locator('main').waitFor();
        live += await spentMs(session, page, true);
        // In the same tab, so that no stage goes on behind it.
        await page.goto('about:blank');
        await page.setContent(copy);
        still += await spentMs(session, page, false);
      }
      return [
        figureOf({
          name: 'stage/cpu',
          value: live,
          unit: 'ms',
          baseline: still,
          against: 'a still page of the same look',
          bar: BAR,
        }),
      ];
    } finally {
      await kring.close();
    }
  },
};

async function runningStage(kring: Kring): Promise<Page> {
  const { view: panel } = await startSession(kring);
  const stage = await openStage(kring);
  await panel.close();
  return stage;
}

/** The page as it looks at this moment, without its scripts. */
function frozen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const css = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .join('\n');
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const loaded of copy.querySelectorAll('script, link')) loaded.remove();
    const still = '* { animation: none !important; transition: none !important; }';
    const style = document.createElement('style');
    style.textContent = `${css}\n${still}`;
    copy.querySelector('head')?.append(style);
    return `<!doctype html>${copy.outerHTML}`;
  });
}

/** Of all processes of the browser, while this page is shown. */
async function spentMs(session: CDPSession, page: Page, changes: boolean): Promise<number> {
  await page.waitForTimeout(SETTLE_MS);
  const look = () => page.evaluate(() => document.body.innerText);
  const [before, shown] = [await cpuMs(session), await look()];
  await page.waitForTimeout(STRETCH_MS);
  const after = await cpuMs(session);
  if (((await look()) !== shown) !== changes) {
    throw new Error(changes ? 'The stage stood still: was there a session?' : 'The copy moves');
  }
  return after - before;
}

async function cpuMs(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}
