import type { Frame, Page } from 'playwright-core';
import type { LabApi } from '../../lab/pages/api';
import { inLab } from '../../lab/inLab';
import { addressOf, type Visit as CallVisit } from './callAddress';
import { callFrame, press } from './callFrame';
import type { Kring } from './launch';
import { PanelUser } from './panel';
import { boxNow, boxOf, clickPierced, withAttribute, type Box } from './shadow';
import { until } from './until';

const pill = withAttribute('data-kring', 'pill');
const dock = withAttribute('data-kring', 'dock');
const handle = withAttribute('role', 'separator');

export interface Visit extends CallVisit {
  viewport?: { width: number; height: number };
}

/** A call page as its user meets it, with Kring's pill or dock on it. */
export class CallUser {
  constructor(
    readonly page: Page,
    private readonly kring: Pick<Kring, 'panelUrl'>,
  ) {}

  static async visit(kring: Kring, visit: Visit = {}): Promise<CallUser> {
    const page = await kring.context.newPage();
    if (visit.viewport) await page.setViewportSize(visit.viewport);
    const user = new CallUser(page, kring);
    await user.goTo(visit);
    return user;
  }

  async goTo(visit: Visit): Promise<void> {
    await this.page.goto(addressOf(visit));
  }

  /** Where the call itself is: the page, or on Zoom a frame in it. */
  get callFrame(): Frame {
    return callFrame(this.page);
  }

  /** Presses a button of the call page, by the lab's name for it. */
  press(button: string): Promise<void> {
    return press(this.page, button);
  }

  /** Undefined where it is not drawn. */
  pillNow(): Promise<Box | undefined> {
    return boxNow(this.page, pill);
  }

  dockNow(): Promise<Box | undefined> {
    return boxNow(this.page, dock);
  }

  pill(): Promise<Box> {
    return boxOf(this.page, pill);
  }

  dock(): Promise<Box> {
    return boxOf(this.page, dock);
  }

  handle(): Promise<Box> {
    return boxOf(this.page, handle);
  }

  /** Opens the dock by the pill, unless it is open. */
  async open(): Promise<PanelUser> {
    // The page may move its parts meanwhile, and the pill with them.
    await until('the dock', async () => {
      if (await this.dockNow()) return true;
      const seen = await this.pillNow();
      if (seen) await this.page.mouse.click(seen.center.x, seen.center.y);
      await this.page.waitForTimeout(50);
      return false;
    });
    return this.panel();
  }

  async panel(): Promise<PanelUser> {
    // A frame that only fetches a new script has the same address with something behind it.
    const frame = await until('the panel in the dock', () =>
      this.page.frames().find((one) => one.url() === this.kring.panelUrl),
    );
    const panel = new PanelUser(frame);
    await panel.button('Menu').waitFor();
    return panel;
  }

  /** Leaves the pill, whatever there was. */
  async collapse(): Promise<void> {
    const panel = await this.open();
    await panel.press('Inklappen');
    await this.pill();
  }

  async moveTo(side: 'left' | 'right'): Promise<void> {
    const panel = await this.open();
    await panel.press('Menu');
    await panel.press(`Zet het paneel ${side === 'left' ? 'links' : 'rechts'}`);
    await until(`the dock at the ${side}`, async () => (await this.side()) === side);
  }

  /** The edge of the page that the dock lies nearest to. */
  async side(): Promise<'left' | 'right'> {
    const { center } = await this.dock();
    const width = await this.page.evaluate(() => innerWidth);
    return center.x < width / 2 ? 'left' : 'right';
  }

  /** The frames in which the panel is, drawn or not. */
  panelFrames(): string[] {
    const urls = this.page.frames().map((frame) => frame.url());
    return urls.filter((url) => url.startsWith(this.kring.panelUrl));
  }

  /** A style sheet of the page's own. */
  async addStyle(css: string): Promise<void> {
    await this.page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, css);
  }

  /** The page lays an element over everything. */
  async cover(style: string): Promise<void> {
    await this.page.evaluate((given) => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = `position: fixed; inset: 0; z-index: 2147483647; background: #fff; ${given}`;
      document.documentElement.append(cover);
    }, style);
  }

  async uncover(): Promise<void> {
    await this.page.evaluate(() => document.querySelector('#cover')?.remove());
  }

  async clickPill(): Promise<void> {
    await clickPierced(this.page, pill);
  }

  /** Drags the edge of the dock by so many pixels to the right, or to the left when negative. */
  async dragHandle(by: number): Promise<void> {
    const { x, y } = (await this.handle()).center;
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by / 2, y, { steps: 3 });
    await this.page.mouse.move(x + by, y, { steps: 3 });
    await this.page.mouse.up();
  }

  lab<T, A = undefined>(use: (lab: LabApi, argument: A) => T, argument?: A): Promise<T> {
    return inLab(this.page, use, argument);
  }
}
