/** The names of a call as a start for the list: on request, never a condition, and nothing of the page is pressed. */
import { describe, expect, it } from 'vitest';
import { callPlatforms } from './harness/callAddress';
import { CallUser } from './harness/callUser';
import { kringOnLab } from './harness/kringOnLab';
import type { Kring } from './harness/launch';
import { until } from './harness/until';
import { openPanel } from './harness/withPanel';

const inTheCall = [
  'Els Willems',
  'Anna de Vries',
  'Bram Jansen',
  'Fatima El Amrani',
  'Joost van Dijk',
  'Sanne Bakker',
];
const ask = 'Neem de namen uit het gesprek over';

let kring: Kring;
kringOnLab((started) => {
  kring = started;
});

describe.each(callPlatforms)('%s', (platform) => {
  it('fills in who the page shows, beside who was typed already', async () => {
    const user = await CallUser.visit(kring, { platform });
    await user.press('people');
    const panel = await user.open();
    const field = panel.view.locator('textarea');
    await field.fill('Gerda\nanna de vries');
    const clicks = await user.lab((page) => page.clicks.length);
    await panel.press(ask);
    await panel.view.getByText('Kijk na of iedereen erbij staat').waitFor();
    const lines = (await field.inputValue()).split('\n');
    expect(lines).toEqual([
      'Gerda',
      'anna de vries',
      ...inTheCall.filter((name) => !name.startsWith('Anna')),
    ]);
    expect(await user.lab((page) => page.clicks.length)).toBe(clicks);
    await field.fill('');
  });

  it('says so where the page shows none, and keeps what was typed', async () => {
    const user = await CallUser.visit(kring, { platform });
    const panel = await user.open();
    await panel.button(ask).waitFor();
    await user.lab((page) => {
      const named = page.hooks.filter((name) => /name|list|roster|stream|tile/i.test(name));
      for (const name of named) page.breakHook(name, 'rename');
      page.remount();
    });
    const field = panel.view.locator('textarea');
    await field.fill('Gerda');
    await panel.press(ask);
    await panel.view.getByText('De gesprekspagina laat nu geen namen zien').waitFor();
    expect(await field.inputValue()).toBe('Gerda');
    await field.fill('');
  });
});

it('is not offered where there is no call', async () => {
  const { user } = await openPanel(kring);
  await user.view.locator('textarea').waitFor();
  expect(await user.button(ask).count()).toBe(0);
});

it('is offered in a window beside the call, too', async () => {
  const call = await CallUser.visit(kring, { platform: 'meet' });
  await call.open();
  const { user } = await openPanel(kring);
  await user.press(ask);
  await until('the names', async () =>
    (await user.view.locator('textarea').inputValue()).includes('Bram Jansen'),
  );
  await user.view.locator('textarea').fill('');
});
