/** A facilitator's panel and a participant's page, in a browser each, on one session through a real relay. */
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Relay } from '@/lib/live/transport';
import { chromiumArgs } from '../../e2e/harness/chromiumArgs';
import { launchKring, type Kring } from '../../e2e/harness/launch';
import { PanelUser } from '../../e2e/harness/panel';
import { knockAs, letIn, shareSession } from '../../e2e/harness/sharing';
import { panelSize } from '../../e2e/harness/withPanel';
import { startJoinServer } from '../../live/joinServer';
import { startNats } from '../../relay/nats';
import { ensureChromium, ensureRelays } from '../../tools/install.mjs';

/** The first leads, the second has a screen of their own. A session of so many has more steps than are pressed. */
const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma', 'Gijs', 'Hanna', 'Imre', 'Joke'];
const [, joining = ''] = names;

const phone = { width: 390, height: 760 };

export interface Screen {
  readonly page: Page;
  readonly user: PanelUser;
}

export interface Pair {
  readonly kring: Kring;
  readonly relay: Relay;
  readonly acting: Screen;
  readonly watching: Screen;
  /** The participant's. */
  readonly browser: Browser;
}

export interface PairOptions {
  /** Before the participant's page is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** With a session that runs, on the first step after its beginning. Everything ends with `use`. */
export async function withPair<T>(
  { prepare }: PairOptions,
  use: (pair: Pair) => Promise<T>,
): Promise<T> {
  const ends: (() => Promise<void>)[] = [];
  try {
    await ensureRelays();
    const relay = await startNats();
    ends.unshift(() => relay.close());
    const joinPage = await startJoinServer();
    ends.unshift(() => joinPage.close());
    const kring = await launchKring({ viewport: panelSize });
    ends.unshift(() => kring.close());
    const browser = await chromium.launch({
      executablePath: await ensureChromium(),
      args: chromiumArgs({ extension: null }),
    });
    ends.unshift(() => browser.close());

    const acting = await openFacilitator(kring);
    const { link } = await shareSession(acting.user, relay.relay, joinPage.url);
    const watching = await openParticipant(browser, link, prepare);
    await letIn(acting.user, watching.user, joining);
    await acting.user.start();
    await watching.user.view.locator('section[aria-label]').waitFor();
    return await use({ kring, relay: relay.relay, acting, watching, browser });
  } finally {
    for (const end of ends) await end();
  }
}

async function openFacilitator(kring: Kring): Promise<Screen> {
  const page = kring.context.pages()[0] ?? (await kring.context.newPage());
  await page.goto(kring.panelUrl);
  const user = new PanelUser(page);
  await user.setUp(names, 'Carla');
  return { page, user };
}

async function openParticipant(
  browser: Browser,
  link: string,
  prepare: PairOptions['prepare'],
): Promise<Screen> {
  const context = await browser.newContext({ viewport: phone, locale: 'nl' });
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(link);
  const user = new PanelUser(page);
  await knockAs(user, joining);
  return { page, user };
}
