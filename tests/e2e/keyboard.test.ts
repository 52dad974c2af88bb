import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { until } from './harness/until';
import { openPanel, withKring } from './harness/withPanel';

/** Presses a key until what has the focus carries this text or label. */
async function moveTo(page: Page, label: string | RegExp, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element instanceof HTMLTextAreaElement) return element.labels[0]?.textContent ?? '';
      if (!(element instanceof HTMLButtonElement)) return '';
      return element.getAttribute('aria-label') ?? element.textContent;
    });
    if (typeof label === 'string' ? focused === label : label.test(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${String(label)}`);
}

it('a session is set up, run and paused with the keyboard alone', async () => {
  await withKring({}, async (kring) => {
    const { page, user } = await openPanel(kring);
    await page.locator('textarea').waitFor();
    await moveTo(page, 'Wie doen er mee?');
    await page.keyboard.type('Els\nAnna\nBram\nCarla');
    await moveTo(page, 'Zet de sessie klaar');
    await page.keyboard.press('Enter');
    await user.button('Begin de sessie').waitFor();
    await moveTo(page, 'Begin de sessie');
    await page.keyboard.press('Enter');
    await user.button('Verder: Incheckronde').waitFor();

    await user.main.waitFor();
    await moveTo(page, 'Verder: Incheckronde');
    await page.keyboard.press('Enter');
    await user.button(/^Volgende: /).waitFor();

    // A person of the circle: pass, on their behalf.
    await moveTo(page, /is aan de beurt/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await moveTo(page, 'Past');
    await page.keyboard.press('Enter');
    await until('the pass is shown', async () => {
      return (await page.locator('[data-step]').innerText()).includes('past');
    });

    // A sheet closes with Escape and gives the focus back.
    await moveTo(page, '+ Tijd');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await moveTo(page, '+ Tijd');

    await moveTo(page, 'Stilte', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await moveTo(page, 'Tot ik verderga');
    await page.keyboard.press('Enter');
    const silence = page.getByText('Er hoeft nu niets.');
    await silence.waitFor();
    // The tabs are back when it is over.
    await moveTo(page, 'Verder');
    await page.locator('button[data-weight=main]:focus:not([aria-disabled=true])').waitFor();
    await page.keyboard.press('Enter');
    await silence.waitFor({ state: 'detached' });

    await moveTo(page, 'Nu');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'De kring' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'Programma' }).waitFor();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Programma');
  });
});
