/** A group on one session: the facilitator's panel, the others in extensions and on pages. */
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Relay } from '@/lib/live/transport';
import { ensureChromium } from '../../tools/install.mjs';
import { startJoinServer, type JoinServer } from '../../live/joinServer';
import { startLab, type Lab } from '../../lab/lab';
import { addressOf } from './callAddress';
import { chromiumArgs } from './chromiumArgs';
import { killBrowser } from './killBrowser';
import { launchKring, type Kring } from './launch';
import { PanelUser } from './panel';
import { clickPierced, frameAt, withAttribute } from './shadow';
import {
  knockAs,
  letIn,
  readInvitation,
  shareSession,
  type Invitation,
  seesSession,
} from './sharing';
import { until } from './until';
import { panelSize } from './withPanel';

const phone = { width: 390, height: 760 };

export interface Shown {
  phase: string | null;
  speaking: string | null;
  /** `1:23`, or null where there are no digits. */
  digits: string | null;
}

/** A screen that somebody looks at. */
export interface Person {
  readonly page: Page;
  readonly user: PanelUser;
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

export interface GroupOptions {
  readonly leaveOut?: readonly string[];
  /** Prepares the session in place of the screen, from a panel in a tab of its own. */
  readonly prepare?: (panel: Page) => Promise<void>;
  /** Beside a call, in the dock; else in a tab of its own, which is quicker. */
  readonly inCall?: boolean;
  /** The facilitator's profile, where it is to outlive the browser. */
  readonly userDataDir?: string;
}

/** Where the facilitator works. */
interface Place {
  readonly lab: Lab | null;
  readonly kring: Kring;
  readonly page: Page;
  readonly user: PanelUser;
}

export class LiveGroup {
  readonly participants: Participant[] = [];
  invite = '';
  link = '';

  private constructor(
    readonly join: JoinServer,
    public facilitator: Kring,
    /** The facilitator's call, or the tab with the panel. */
    public page: Page,
    public user: PanelUser,
    /** Browser of those who have no extension. */
    readonly pages: Browser,
    private readonly lab: Lab | null,
  ) {}

  /** The facilitator's panel, with a session prepared and shared. */
  static async start(
    names: readonly string[],
    relay: Relay,
    options: GroupOptions = {},
  ): Promise<LiveGroup> {
    const group = await LiveGroup.prepare(names, options);
    await group.shareOver(relay);
    return group;
  }

  /** The same, not shared yet. */
  static async prepare(
    names: readonly string[],
    { leaveOut = [], inCall = false, userDataDir, prepare }: GroupOptions = {},
  ): Promise<LiveGroup> {
    const executablePath = await ensureChromium();
    const [join, { lab, kring, page, user }, pages] = await Promise.all([
      startJoinServer(),
      inCall ? inDock() : inTab(userDataDir),
      chromium.launch({ executablePath, args: chromiumArgs({ extension: null }) }),
    ]);
    const group = new LiveGroup(join, kring, page, user, pages, lab);
    if (leaveOut.length > 0) await user.leaveOut(leaveOut);
    if (prepare) await prepare(page);
    else await user.setUp(names, names[1]);
    return group;
  }

  async shareOver(relay: Relay): Promise<void> {
    this.noteInvitation(await shareSession(this.user, relay, this.join.url));
  }

  /** Through the relay that was agreed to, while nothing is shared. */
  async shareAgain(): Promise<void> {
    await this.user.press('Deel de sessie');
    await this.user.press('Verder');
    await this.readInvite();
  }

  /** From the share sheet, which it closes. */
  async readInvite(): Promise<void> {
    this.noteInvitation(await readInvitation(this.user));
  }

  private noteInvitation({ invite, link }: Invitation): void {
    this.invite = invite;
    this.link = link;
  }

  /** On a phone's browser, by the link. */
  async joinByPage(name: string): Promise<Participant> {
    return this.admit(await this.knockByPage(name));
  }

  /** In a browser of their own with Kring, by pasting the invite. */
  async joinByExtension(name: string, userDataDir?: string): Promise<Participant> {
    return this.admit(await this.knockByExtension(name, userDataDir));
  }

  /** Comes to the door; nobody has let them in yet. The same below. */
  async knockByPage(name: string, link = this.link): Promise<Participant> {
    const { page, user } = await this.comeByPage(link);
    await knockAs(user, name);
    return new Participant(name, page, user, null);
  }

  /** Opens the page on a phone, and does nothing yet. */
  async comeByPage(link = this.link, locale = 'nl', viewport = phone): Promise<Person> {
    const context = await this.pages.newContext({ viewport, locale });
    const page = await context.newPage();
    await page.goto(link);
    return { page, user: new PanelUser(page) };
  }

  async knockByExtension(name: string, userDataDir?: string): Promise<Participant> {
    const kring = await launchPanel(userDataDir);
    const { page, user } = await firstTab(kring);
    await user.press('Doe mee met een uitnodiging');
    await page.locator('textarea').fill(`Doe mee met Kring: ${this.invite}`);
    await knockAs(user, name);
    return new Participant(name, page, user, kring);
  }

  /** The facilitator lets in whoever knocks by this name. */
  async admit(participant: Participant): Promise<Participant> {
    await letIn(this.user, participant.user, participant.name);
    this.participants.push(participant);
    return participant;
  }

  async isIn(participant: Participant): Promise<Participant> {
    await seesSession(participant.user);
    this.participants.push(participant);
    return participant;
  }

  /** Somebody by a name that is not in the session, or taken: as the facilitator's sheet proposes. */
  async joinAsNew(name: string, as = name): Promise<Participant> {
    const { page, user: theirs } = await this.knockByPage(name);
    const { user } = this;
    await user.view.getByText(`${name} klopt aan`).waitFor();
    await user.press('Bekijk');
    await user.press(`Laat binnen als ${as}`);
    return this.isIn(new Participant(as, page, theirs, null));
  }

  async decline(name: string): Promise<void> {
    const { user } = this;
    await user.view.getByText(`${name} klopt aan`).waitFor();
    await user.press('Bekijk');
    await user.press('Niet binnenlaten');
    await user.view.locator('dialog').waitFor({ state: 'detached' });
  }

  /** What the facilitator's sheet of one person offers. */
  async choose(name: string, choice: string): Promise<void> {
    await this.user.button(new RegExp(`^${name}(,|$)`)).click();
    await this.user.press(choice);
  }

  async stopSharing(): Promise<void> {
    const { user } = this;
    await user.press(/verbonden$|^Gedeeld$/);
    await user.press('Stop met delen');
    await user.press('Ja, stop met delen');
    await user.button(/verbonden$|^Gedeeld$/).waitFor({ state: 'detached' });
  }

  /** Until every screen shows the phase and the speaker that the facilitator's shows. */
  agree(): Promise<Shown> {
    return agreed(this.user, this.participants);
  }

  /** After a change of writer: the same people, seen from the new facilitator's panel. */
  ledBy(leader: Participant, former = this.asParticipant()): Led {
    const participants = [
      former,
      ...this.participants.filter((participant) => participant !== leader),
    ];
    return { user: leader.user, participants, agree: () => agreed(leader.user, participants) };
  }

  /** The former facilitator, on the same screen. */
  private asParticipant(): Participant {
    return new Participant('Els', this.page, this.user, this.facilitator);
  }

  /** The facilitator's browser ends as in a crash. */
  async killFacilitator(): Promise<void> {
    await killBrowser(this.facilitator.context);
  }

  /** With the same profile. */
  async restartFacilitator(): Promise<void> {
    const { kring, page, user } = await inTab(this.facilitator.userDataDir);
    this.facilitator = kring;
    this.page = page;
    this.user = user;
  }

  async close(): Promise<void> {
    await Promise.all(this.participants.map(({ kring }) => kring?.close()));
    await this.pages.close();
    await this.facilitator.close();
    await this.join.close();
    await this.lab?.close();
  }
}

/** A group as somebody leads it. */
export interface Led {
  readonly user: PanelUser;
  readonly participants: readonly Participant[];
  agree(): Promise<Shown>;
}

async function agreed(user: PanelUser, participants: readonly Participant[]): Promise<Shown> {
  return until('everybody to see the same step', async () => {
    const shown = await shownOn(user);
    const seen = await Promise.all(participants.map((participant) => participant.shown()));
    return seen.every(isSameStep(shown)) && shown;
  });
}

function isSameStep({ phase, speaking }: Shown): (other: Shown) => boolean {
  return (other) => other.phase === phase && other.speaking === speaking;
}

function launchPanel(userDataDir?: string): Promise<Kring> {
  return launchKring({
    viewport: panelSize,
    ...(userDataDir !== undefined && { userDataDir }),
  });
}

async function firstTab(kring: Kring): Promise<Person> {
  const page = kring.context.pages()[0] ?? (await kring.context.newPage());
  await page.goto(kring.panelUrl);
  return { page, user: new PanelUser(page) };
}

async function inTab(userDataDir?: string): Promise<Place> {
  const kring = await launchPanel(userDataDir);
  return { lab: null, kring, ...(await firstTab(kring)) };
}

async function inDock(): Promise<Place> {
  const lab = await startLab();
  const kring = await launchKring({ lab });
  const page = kring.context.pages()[0] ?? (await kring.context.newPage());
  await page.goto(addressOf({ platform: 'meet' }));
  await clickPierced(page, withAttribute('data-kring', 'pill'));
  return { lab, kring, page, user: new PanelUser(await frameAt(page, kring.panelUrl)) };
}

function shownOn(user: PanelUser): Promise<Shown> {
  return user.view.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? null;
    const speaking = document.querySelector('[data-turn=speaking] [title]');
    return {
      phase: text('h1'),
      speaking: speaking?.getAttribute('title') ?? null,
      digits:
        [...document.querySelectorAll('span')].find((span) =>
          /^[+]?\d+:\d\d$/.test(span.textContent ?? ''),
        )?.textContent ?? null,
    };
  });
}
