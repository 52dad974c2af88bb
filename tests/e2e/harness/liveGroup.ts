/** A group on one session: the facilitator's dock beside the call, the others in extensions and on pages. */
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Relay } from '@/lib/live/transport';
import { ensureChromium } from '../../tools/install.mjs';
import { startJoinServer, type JoinServer } from '../../live/joinServer';
import { startLab, type Lab } from '../../lab/lab';
import { addressOf } from './callAddress';
import { chromiumArgs } from './chromiumArgs';
import { launchKring, type Kring } from './launch';
import { PanelUser } from './panel';
import { share } from './share';
import { clickPierced, frameAt, withAttribute } from './shadow';
import { until } from './until';

const phone = { width: 390, height: 760 };

export interface Shown {
  phase: string | null;
  speaking: string | null;
  /** `1:23`, or null where there are no digits. */
  digits: string | null;
}

/** Somebody of the group with their own screen. */
export class Participant {
  constructor(
    readonly name: string,
    readonly page: Page,
    readonly user: PanelUser,
    /** Their own browser, where they have the extension. */
    readonly kring: Kring | null,
  ) {}

  async shown(): Promise<Shown> {
    const { speaking, ...shown } = await shownOn(this.user);
    return { ...shown, speaking: speaking === 'Jij' ? this.name : speaking };
  }
}

export class LiveGroup {
  readonly participants: Participant[] = [];
  invite = '';
  link = '';

  private constructor(
    readonly lab: Lab,
    readonly join: JoinServer,
    readonly facilitator: Kring,
    readonly user: PanelUser,
    readonly call: Page,
    private readonly pages: Browser,
  ) {}

  /** The facilitator's dock on the call, with a session prepared and shared. */
  static async start(
    names: readonly string[],
    relay: Relay,
    leaveOut: readonly string[] = [],
  ): Promise<LiveGroup> {
    const lab = await startLab();
    const join = await startJoinServer();
    const facilitator = await launchKring({ lab });
    const pages = await chromium.launch({
      executablePath: await ensureChromium(),
      args: chromiumArgs({ extension: null }),
    });
    const call = facilitator.context.pages()[0] ?? (await facilitator.context.newPage());
    await call.goto(addressOf({ platform: 'meet' }));
    await clickPierced(call, withAttribute('data-kring', 'pill'));
    const user = new PanelUser(await frameAt(call, facilitator.panelUrl));
    const group = new LiveGroup(lab, join, facilitator, user, call, pages);
    await user.leaveOut(leaveOut);
    await user.setUp(names, names[1]);
    const { code, link } = await share(user, relay.url, join.url);
    group.invite = code;
    group.link = link;
    return group;
  }

  /** On a phone's browser, by the link. */
  async joinByPage(name: string): Promise<Participant> {
    const context = await this.pages.newContext({ viewport: phone, locale: 'nl' });
    const page = await context.newPage();
    await page.goto(this.link);
    const user = new PanelUser(page);
    await this.enter(user, name);
    return this.admit(new Participant(name, page, user, null));
  }

  /** In a browser of their own with Kring, by pasting the invite. */
  async joinByExtension(name: string, userDataDir?: string): Promise<Participant> {
    const kring = await launchKring({
      viewport: { width: 372, height: 692 },
      ...(userDataDir !== undefined && { userDataDir }),
    });
    const page = kring.context.pages()[0] ?? (await kring.context.newPage());
    await page.goto(kring.panelUrl);
    const user = new PanelUser(page);
    await user.press('Doe mee met een uitnodiging');
    await page.locator('textarea').fill(`Doe mee met Kring: ${this.invite}`);
    await this.enter(user, name);
    return this.admit(new Participant(name, page, user, kring));
  }

  private async enter(user: PanelUser, name: string): Promise<void> {
    await user.view.locator('input').last().fill(name);
    await user.view.locator('button[type=submit]').click();
    await user.press('Akkoord, doe mee');
  }

  /** The facilitator lets in whoever knocks by this name. */
  private async admit(participant: Participant): Promise<Participant> {
    const { user } = this;
    await user.view.getByText(`${participant.name} klopt aan`).waitFor();
    await user.press('Laat binnen');
    await participant.user.view.locator('[data-me]').first().waitFor();
    this.participants.push(participant);
    return participant;
  }

  /** Until every screen shows the phase and the speaker that the facilitator's shows. */
  async agree(): Promise<Shown> {
    const shown = await shownOn(this.user);
    const seen = this.participants.map((participant) =>
      until(`${participant.name} sees ${shown.phase}, ${shown.speaking}`, async () => {
        const theirs = await participant.shown();
        return theirs.phase === shown.phase && theirs.speaking === shown.speaking;
      }),
    );
    await Promise.all(seen);
    return shown;
  }

  async close(): Promise<void> {
    await Promise.all(this.participants.map(({ kring }) => kring?.close()));
    await this.pages.close();
    await this.facilitator.close();
    await this.join.close();
    await this.lab.close();
  }
}

function shownOn(user: PanelUser): Promise<Shown> {
  return user.view.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? null;
    const speaking = document.querySelector('[data-turn=speaking] [title]');
    return {
      phase: text('h1'),
      speaking: speaking?.getAttribute('title') ?? null,
      digits: text('[role=timer]'),
    };
  });
}
