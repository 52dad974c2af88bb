/** The line for the call's chat: copied with one tap, read back from the real clipboard. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { catalogue as nl } from '@/lib/i18n/nl';
import { catalogue as en } from '@/lib/i18n/en';
import { chat as english } from '@/lib/i18n/chatLine/en';
import { chat as words } from '@/lib/i18n/chatLine/nl';
import { show as showEn } from '@/lib/i18n/show/en';
import { show as showNl } from '@/lib/i18n/show/nl';
import type { Kring } from './harness/launch';
import { lookAt } from './harness/look';
import { sharedKring } from './harness/sharedKring';
import { openPanel, panelSize, type OpenPanel } from './harness/withPanel';

const names = ['Els', 'Anna', 'Bram', 'Carla'];
const sizes = [{ width: 320, height: 568 }, panelSize];
const withKring = sharedKring();

async function inCheckIn(kring: Kring): Promise<OpenPanel> {
  const opened = await openPanel(kring);
  await opened.user.setUp(names, 'Carla');
  await opened.user.start();
  // Past the arrival, to the first who speaks.
  while ((await atTurn(opened.page).count()) === 0) await opened.user.goOn();
  return opened;
}

/** As somebody pastes it elsewhere: nothing but the clipboard is between the two pages. */
async function clipboard(page: Page): Promise<string> {
  const chat = await page.context().newPage();
  await chat.setContent('<textarea autofocus aria-label="chat"></textarea>');
  const field = chat.getByLabel('chat');
  await field.focus();
  await chat.keyboard.press('Control+V');
  const text = await field.inputValue();
  await chat.close();
  await page.bringToFront();
  return text;
}

/** As the circle says it. */
async function until(page: Page): Promise<string> {
  const text = await page
    .getByText(/^tot \d\d:\d\d$/)
    .first()
    .innerText();
  return text.trim();
}

function atTurn(page: Page) {
  return page.locator('button[data-turn=speaking]');
}

async function speaker(page: Page): Promise<string> {
  return ((await atTurn(page).getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
}

it('one tap copies who is at turn, who follows and until when, and a step later what holds then', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const { page, user } = await inCheckIn(kring);
    const first = await speaker(page);
    await user.press(words.copy);
    await page.getByText(words.copied).waitFor();
    const line = await clipboard(page);
    expect(line).toMatch(/^Fase \d+ Incheckronde · nu \S+ · straks \S+ · tot \d\d:\d\d$/);
    expect(line).toContain(`nu ${first} ·`);
    expect(line.endsWith(await until(page))).toBe(true);
    const follows = /straks (\S+)/.exec(line)?.[1];
    await user.goOn();
    await user.press(words.copy);
    await expect.poll(() => clipboard(page)).toContain(`nu ${follows} ·`);
  }));

it('without digits the line has the clock time all the same', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const { page, user } = await inCheckIn(kring);
    await user.press(nl.menu.open);
    await page.getByLabel(nl.menu.showDigits).uncheck();
    await page.keyboard.press('Escape');
    await user.press(words.copy);
    await page.getByText(words.copied).waitFor();
    expect(await clipboard(page)).toMatch(/ · tot \d\d:\d\d$/);
  }));

it('the phase that comes is ready in advance, with what it asks', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const { page, user } = await inCheckIn(kring);
    await user.press(words.copy);
    await user.press(words.both);
    await page.getByLabel(words.next, { exact: true }).waitFor();
    const shown = await page.getByLabel(words.next, { exact: true }).inputValue();
    expect(shown).toMatch(/^Zo meteen: Fase \d+ .+ · tot ± \d\d:\d\d · .+\.$/);
    await user.press(`${words.copyThis}: ${words.next}`);
    await page.getByText(words.isCopied, { exact: true }).waitFor();
    expect(await clipboard(page)).toBe(shown);
    const phase = /Fase \d+ (.+?) ·/.exec(shown)?.[1] ?? '';
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    const heading = page.getByRole('heading', { name: phase });
    while (!(await heading.isVisible())) await user.goOn();
  }));

it('where the browser refuses, the line stands selected to be copied by hand', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const { page, user } = await inCheckIn(kring);
    await page.evaluate(() => {
      // What a page with a stricter policy answers.
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new DOMException('denied', 'NotAllowedError')),
      });
      document.execCommand = () => false;
    });
    await user.press(words.copy);
    await page.getByText(words.refused).waitFor();
    const selected = () =>
      page.evaluate(() => {
        const field = document.activeElement;
        if (!(field instanceof HTMLTextAreaElement)) return null;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
    await expect.poll(selected).toMatch(/^Fase \d+ .* tot \d\d:\d\d$/);
  }));

it.each([
  ['nl', words, nl, showNl],
  ['en', english, en, showEn],
] as const)('how it looks, %s', (locale, texts, t, ways) =>
  withKring({ locale }, async (kring) => {
    const { page, user } = await inCheckIn(kring);
    await user.press(texts.copy);
    await page.getByText(texts.copied).waitFor();
    const wrong = await lookAt(page, `chat-copied-${locale}`, sizes);
    await user.press(t.menu.open);
    await user.press(t.menu.show);
    await page.getByRole('heading', { name: t.menu.show }).waitFor();
    wrong.push(...(await lookAt(page, `show-${locale}`, sizes)));
    await user.press(ways.chat.open);
    await page.getByRole('heading', { name: texts.title }).waitFor();
    wrong.push(...(await lookAt(page, `chat-sheet-${locale}`, sizes)));
    expect(wrong).toEqual([]);
  }),
);
