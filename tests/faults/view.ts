/** One of the two views: a real panel in a tab, and in it a client that the runner speaks through. */
import type { Page } from 'playwright-core';
import { catalogue as nl } from '@/lib/i18n/nl';
import type { Question, Reply } from '@/lib/wire/viewClient';
import { until } from '../e2e/harness/until';
import type { Look, Screen } from './page/view';

/** Far longer than anything takes on a busy machine: what comes later, does not come. */
export const PATIENCE_MS = 30_000;

export class View {
  private constructor(
    readonly name: string,
    readonly page: Page,
  ) {}

  static async open(name: string, page: Page, script: string, panelUrl: string): Promise<View> {
    await page.addInitScript(script);
    await page.goto(panelUrl);
    const view = new View(name, page);
    await view.admitted(0);
    return view;
  }

  send(id: string, question: Question): Promise<void> {
    return this.page.evaluate(([asId, asked]) => globalThis.kringView?.send(asId, asked), [
      id,
      question,
    ] as const);
  }

  async ask(id: string, question: Question): Promise<Reply> {
    await this.send(id, question);
    return this.answer(id);
  }

  answer(id: string): Promise<Reply> {
    return until(
      `an answer to ${id} in the ${this.name} view`,
      () => this.page.evaluate((asked) => globalThis.kringView?.reply(asked) ?? null, id),
      PATIENCE_MS,
    );
  }

  timesSent(id: string): Promise<number> {
    return this.page.evaluate((asked) => globalThis.kringView?.timesSent(asked) ?? 0, id);
  }

  async look(): Promise<Look> {
    const look = await this.page.evaluate(() => globalThis.kringView?.look() ?? null);
    if (!look) throw new Error(`the ${this.name} view has no client`);
    return look;
  }

  async screen(): Promise<Screen> {
    const screen = await this.page.evaluate(
      (text) => globalThis.kringView?.screen(text) ?? null,
      nl.app.reconnecting,
    );
    if (!screen) throw new Error(`the ${this.name} view has no screen`);
    return screen;
  }

  /** Waits until a background has admitted it once more than so many times. */
  async admitted(times: number): Promise<void> {
    await until(
      `the ${this.name} view to be connected`,
      async () => {
        const { connected, admissions } = await this.look();
        return connected && admissions > times;
      },
      PATIENCE_MS,
    );
  }

  async shiftClock(ms: number): Promise<void> {
    await this.page.evaluate((by) => globalThis.kringView?.shiftClock(by), ms);
  }
}
