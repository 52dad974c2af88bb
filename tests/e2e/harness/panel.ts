import type { Frame, Locator, Page } from 'playwright-core';

/** Of the first case, in either language. */
const bringsIn = /^(Wie brengt in|Who brings a case)\?$/;

/** The panel as a user works it, in a frame of the dock or as a page of its own. */
export class PanelUser {
  constructor(readonly view: Frame | Page) {}

  button(name: string | RegExp): Locator {
    return this.view.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Types the names and puts the session ready; the first is the facilitator. */
  async setUp(names: readonly string[], caseBringer?: string): Promise<void> {
    await this.view.locator('textarea').fill(names.join('\n'));
    if (caseBringer !== undefined) {
      await this.view.getByLabel(bringsIn).first().selectOption(caseBringer);
    }
    await this.view.locator('button[type=submit]').click();
    await this.main.waitFor();
  }

  /** The large button; it takes a moment before it can be pressed again. */
  get main(): Locator {
    return this.view.locator('button[data-weight=main]:not([aria-disabled=true]):not([disabled])');
  }

  async start(): Promise<void> {
    await this.main.click();
    await this.view.getByRole('tablist').waitFor();
    await this.view.locator('section[aria-label]').waitFor();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** What the large button would do next. */
  async nextAction(): Promise<string> {
    return (await this.main.innerText()).trim();
  }

  /** Presses the large button and waits until it means something else, or the screen has changed. */
  async goOn(): Promise<string> {
    const before = await this.nextAction();
    const steps = await this.stepText();
    await this.main.click();
    const moved = () =>
      this.view.waitForFunction(
        ([label, step]) => {
          if (document.querySelector('[data-gate]')) return 'gate';
          const button = document.querySelector('button[data-weight=main]');
          const bar = document.querySelector('[data-step]');
          const has = button?.textContent !== label || bar?.getAttribute('data-step') !== step;
          return has && 'moved';
        },
        [before, steps] as const,
      );
    const gate = (await (await moved()).jsonValue()) === 'gate';
    if (gate) {
      await this.withoutYield.click();
      await this.withoutYield.waitFor({ state: 'detached' });
      await moved();
    }
    return before;
  }

  /** Goes on until the large button means this; gives what was pressed on the way. */
  async goOnUntil(label: string): Promise<string[]> {
    const pressed: string[] = [];
    while ((await this.nextAction()) !== label) pressed.push(await this.goOn());
    return pressed;
  }

  /** Goes on in a round until this person speaks: who begins is drawn. */
  async goOnUntilAtTurn(name: string): Promise<void> {
    const atTurn = this.view.getByText(`${name} is aan de beurt`, { exact: true });
    while (!(await atTurn.isVisible())) await this.goOn();
  }

  /** Opens the running order in the set-up. */
  async openParts(): Promise<void> {
    const details = this.view.locator('details').first();
    if (!(await details.evaluate((element) => element.hasAttribute('open')))) {
      await details.locator('summary').click();
    }
  }

  /** Leaves parts of frame or method out at set-up, by their names on screen. */
  async leaveOut(parts: readonly string[]): Promise<void> {
    await this.openParts();
    for (const part of parts) {
      const field = this.view.getByLabel(part);
      const isStep = await field.evaluate((element) => element instanceof HTMLInputElement);
      await (isStep ? field.uncheck() : field.selectOption('out'));
    }
  }

  stepText(): Promise<string | null> {
    return this.view.evaluate(
      () => document.querySelector('[data-step]')?.getAttribute('data-step') ?? null,
    );
  }

  /** Opens one of the three parts of the session screen. */
  async tab(index: 0 | 1 | 2): Promise<void> {
    await this.view.getByRole('tab').nth(index).click();
  }

  /** Where a case would be left without a word of what its bringer takes from it. */
  get withoutYield(): Locator {
    return this.view.locator('[data-gate]');
  }

  /** On without a yield where that is asked, until `there` is seen. */
  async pastGate(there: Locator): Promise<void> {
    await this.withoutYield.or(there).first().waitFor();
    if (await this.withoutYield.isVisible()) await this.withoutYield.click();
    await there.waitFor();
  }

  /** Before the check-out, by the sheet of other moves. */
  async endEarly(): Promise<void> {
    await this.press('Meer');
    await this.press('Sluit de sessie af');
    const yes = this.button('Sluit af zonder uitcheck');
    await this.pastGate(yes);
    await yes.click();
  }

  /** To any phase, by the programme. */
  async jumpTo(phase: string): Promise<void> {
    await this.tab(2);
    await this.view.locator('summary').filter({ hasText: phase }).first().click();
    await this.press('Ga hierheen');
    await this.press('De groep is akkoord');
    const there = this.view.locator('summary[aria-current=step]').filter({ hasText: phase });
    await this.pastGate(there);
    await this.tab(0);
    await this.view.getByRole('heading', { name: phase }).waitFor();
  }
}
