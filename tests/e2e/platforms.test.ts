/** Kring on every platform's page, under every set of headers, in every language of the page. */
import { describe, expect, it } from 'vitest';
import { callPlatforms, type CallPlatform } from './harness/callAddress';
import { CallUser } from './harness/callUser';
import { kringOnLab } from './harness/kringOnLab';
import { leaving } from './harness/labVisitors';
import type { Kring } from './harness/launch';
import { until } from './harness/until';

let kring: Kring;
kringOnLab((started) => {
  kring = started;
});

/** One of the page's own shortcuts, and a key that would be one if it were not typed into the panel. */
const shortcuts: Record<CallPlatform, { press: string; action: string }> = {
  meet: { press: 'c', action: 'captions' },
  zoom: { press: 'Alt+a', action: 'mic' },
  zoomFrame: { press: 'Alt+a', action: 'mic' },
  teams: { press: 'Control+Shift+m', action: 'mic' },
};

const covered = (user: CallUser) => user.lab((page) => page.coveredControls());
/** Shortcuts that the page heard; a modifier alone is none. */
const heard = (user: CallUser) =>
  user.lab((page) => page.keys.flatMap(({ action }) => action ?? []));

describe.each(callPlatforms)('%s', (platform) => {
  const { press, action } = shortcuts[platform];

  describe.each(['none', 'strict', 'isolated', 'credentialless'] as const)(
    'with headers: %s',
    (headers) => {
      it.each(['nl', 'en', 'de'] as const)(
        'mounts, works, keeps its keys and leaves the page its own (%s)',
        async (language) => {
          const user = await CallUser.visit(kring, {
            platform,
            headers,
            language,
            state: 'greenRoom',
          });
          await user.pill();
          expect(await covered(user)).toEqual([]);
          await user.lab((page) => page.go('call'));
          const panel = await user.open();
          expect(await covered(user)).toEqual([]);
          const field = panel.view.locator('textarea');
          await field.click();
          await user.page.keyboard.type('c a ');
          await user.page.keyboard.press(press);
          expect(await field.inputValue()).toMatch(/^c a /);
          expect(await user.lab((page) => page.keys)).toEqual([]);
          await field.fill('');

          await user.callFrame.locator('[data-lab=hand]').focus();
          await user.page.keyboard.press(press);
          expect(await heard(user)).toEqual([action]);

          for (const button of leaving(platform)) await user.press(button);
          await until('the end', () => user.lab((page) => page.state === 'left'));
          const clicks = await user.lab((page) => page.clicks);
          expect(clicks.map(({ button }) => button)).toEqual(leaving(platform));
          expect(clicks.every(({ trusted }) => trusted)).toBe(true);
          expect(await user.lab((page) => page.violations)).toEqual([]);
        },
      );
    },
  );
});
