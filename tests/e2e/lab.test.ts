/** The lab's own pages, without Kring: other tests rely on what is shown here. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HookBreak } from '../lab/pages/api';
import { inLab } from '../lab/inLab';
import { callPlatforms, type CallPlatform } from './harness/callAddress';
import { callFrame, press } from './harness/callFrame';
import { inState, labVisitors, leave, leaving, stateOf } from './harness/labVisitors';
import { until } from './harness/until';

const { open, visit } = labVisitors();

/** Path and fragment, without what was asked of the lab. */
function placeOf(page: Page): string {
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
}

describe.each(callPlatforms)('a call page in the manner of %s', (platform) => {
  it.each(['none', 'strict', 'isolated', 'credentialless'] as const)(
    'goes through its states by its own buttons (headers: %s)',
    async (headers) => {
      const page = await visit({ platform, state: 'greenRoom', headers });
      expect(await stateOf(page)).toBe('greenRoom');
      await press(page, 'join');
      await inState(page, 'lobby');
      await inState(page, 'call');
      for (const button of ['mic', 'people', 'hand']) await press(page, button);
      expect(await inLab(page, (own) => own.coveredControls())).toEqual([]);
      await leave(page, platform);
      await inState(page, 'left');
      await page.click('[data-lab=rejoin]');
      await inState(page, 'greenRoom');

      const isIsolated = headers === 'isolated' || headers === 'credentialless';
      expect(await callFrame(page).evaluate(() => crossOriginIsolated)).toBe(isIsolated);
      expect(await inLab(page, (own) => own.violations)).toEqual([]);
      const clicks = await inLab(page, (own) => own.clicks);
      expect(clicks.every(({ trusted }) => trusted)).toBe(true);
      expect(clicks.map(({ button }) => button)).toEqual(
        ['join', 'mic', 'people', 'hand', ...leaving(platform), 'rejoin'].filter(Boolean),
      );
    },
  );

  it('has every control within reach in any layout, in every language', async () => {
    for (const language of ['nl', 'en', 'de'] as const) {
      const page = await visit({ platform, language });
      await page.setViewportSize({ width: 1024, height: 640 });
      const covered = await inLab(page, (own) => {
        const found: string[] = [];
        for (let seed = 0; seed < 100; seed++) {
          own.layout(seed);
          found.push(...own.coveredControls().map((name) => `${seed}: ${name}`));
        }
        own.layout(null);
        return [...found, ...own.coveredControls()];
      });
      expect(covered).toEqual([]);
      await page.close();
    }
  });

  it('says which controls something lies over', async () => {
    const page = await visit({ platform });
    const covered = await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 9999; pointer-events: auto';
      document.documentElement.append(cover);
      return (window as unknown as { lab: { coveredControls(): string[] } }).lab.coveredControls();
    });
    expect(covered).toEqual(expect.arrayContaining(['mic', 'camera', 'people', 'chat', 'leave']));
  });

  it.each(['remove', 'rename'] as const)(
    'loses every mark when that is asked, and is as usable as before (%s)',
    async (how) => {
      const page = await visit({ platform });
      const all = await inLab(page, (own) => own.hooks.filter((name) => name !== 'liveAudio'));
      expect(new Set(await marksOnTheWay(page, platform))).toEqual(new Set(all));
      await breakAll(page, how);
      expect(await marksOnTheWay(page, platform)).toEqual([]);
      await inLab(page, (own) => own.mendHooks());
      expect(new Set(await marksOnTheWay(page, platform))).toEqual(new Set(all));
    },
  );

  it('keeps a message that is being written when someone comes in', async () => {
    const page = await visit({ platform });
    await press(page, 'chat');
    const field = callFrame(page).locator('[data-lab=message]');
    await field.pressSequentially('Hello');
    await inLab(page, (own) => own.join('Noor Visser'));
    await field.pressSequentially(' all');
    expect(await field.inputValue()).toBe('Hello all');
    await field.press('Enter');
    await callFrame(page).getByText('Hello all').waitFor();
    expect(await field.inputValue()).toBe('');
  });

  it('breaks one mark and no other', async () => {
    const page = await visit({ platform });
    const found = await inLab(page, (own) => {
      const before = own.hooksSeen();
      return before.map((name) => {
        own.breakHook(name, 'rename');
        own.remount();
        const after = own.hooksSeen();
        own.mendHooks();
        return { name, lost: before.filter((one) => !after.includes(one)) };
      });
    });
    expect(found).toEqual(found.map(({ name }) => ({ name, lost: [name] })));
  });
});

describe('addresses', () => {
  it('Meet has one for green room, lobby, call and goodbye', async () => {
    const page = await visit({ platform: 'meet', state: 'greenRoom' });
    const before = page.url();
    for (const state of ['lobby', 'call', 'left'] as const) {
      await inLab(page, (own, asked) => own.go(asked), state);
      expect(page.url()).toBe(before);
    }
    await press(page, 'home');
    await page.waitForURL('**/landing');
    await press(page, 'new');
    await page.waitForURL('**/new-room-lab');
    await inState(page, 'greenRoom');
  });

  it.each(['j', 's', 'w'])('Zoom has launchers: /%s/…', async (kind) => {
    const page = await open(`https://kringlab.zoom.us/${kind}/81234567890?media=off`);
    await inState(page, 'landing');
    await press(page, 'inBrowser');
    await page.waitForURL('**/wc-loading/**');
    await page.waitForURL('**/wc/81234567890/join?**');
    await inState(page, 'greenRoom');
  });

  it('Zoom sends an old address on to the present one', async () => {
    const page = await open('https://app.zoom.us/wc/join/812345678?state=lobby&lobby=hold');
    expect(placeOf(page)).toBe('/wc/812345678/join');
    await inState(page, 'lobby');
  });

  it.each(['zoom', 'zoomFrame'] as const)(
    'Zoom goes home without loading anew when a call is left (%s)',
    async (platform) => {
      const page = await visit({ platform });
      await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
      const frames = () => page.locator('iframe#webclient.pwa-webclient__iframe').count();
      expect(await frames()).toBe(platform === 'zoomFrame' ? 1 : 0);
      await leave(page, platform);
      await inState(page, 'left');
      expect(placeOf(page)).toBe('/wc/home');
      expect(await frames()).toBe(0);
      await page.goBack();
      await inState(page, 'greenRoom');
      expect(placeOf(page)).toBe('/wc/81234567890/join');

      await inLab(page, (own) => own.go('landing'));
      await press(page, 'joinOne');
      expect(placeOf(page)).toBe('/wc-loading/');
      await page.waitForURL('**/wc/81234567890/join?**');
      await inState(page, 'greenRoom');
      expect(await page.locator('html[data-same]').count()).toBe(1);
    },
  );

  it('Zoom has a host start the call at once, and end it', async () => {
    const page = await open('https://app.zoom.us/wc/81234567890/start?media=off&hl=en');
    await inState(page, 'call');
    expect(await page.innerText('[data-lab=leave]')).toBe('End');
    await leave(page, 'zoom');
    await inState(page, 'left');
    expect(placeOf(page)).toBe('/wc/home');
  });

  it('Zoom says that the call was ended by someone else before it goes home', async () => {
    const page = await visit({ platform: 'zoomFrame' });
    await inLab(page, (own) => own.end?.());
    await inState(page, 'left');
    expect(placeOf(page)).toBe('/wc/81234567890/join');
    await callFrame(page).waitForSelector('.zm-modal-body-title');
    await press(page, 'home');
    await inState(page, 'landing');
    expect(placeOf(page)).toBe('/wc/home');
  });

  const thread = '19:meeting_lab@thread.v2';
  it.each([
    ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_lab%40thread.v2/0?', thread],
    ['https://teams.cloud.microsoft/meet/2345678901234?p=secret&', '2345678901234'],
    [
      'https://teams.live.com/dl/launcher/launcher.html?url=%2F_%23%2Fmeet%2F2345678901234&',
      '2345678901234',
    ],
  ])('Teams leads from %s into the app, where the id is soon gone', async (address, key) => {
    const page = await open(`${address}media=off`);
    await inState(page, 'landing');
    const passed: string[] = [];
    page.on('framenavigated', (frame) => passed.push(decodeURIComponent(frame.url())));
    await press(page, 'inBrowser');
    await page.waitForURL((url) => url.pathname === '/v2/' && url.hash === '');
    expect(passed.some((url) => url.includes('/v2/?meetingjoin=true') && url.includes(key))).toBe(
      true,
    );
    expect(page.url()).not.toContain('meetingjoin');
    await inState(page, 'greenRoom');
  });

  it('Teams has a page of its own for guests, who have no profile there', async () => {
    const page = await open('https://teams.microsoft.com/meet/2345678901234?guest=on&media=off');
    await press(page, 'inBrowser');
    await page.waitForURL('**/light-meetings/launch?**');
    const coords = new URL(page.url()).searchParams.get('coords') ?? '';
    expect(JSON.parse(atob(coords))).toEqual({ meetingCode: '2345678901234' });
    await inLab(page, (own) => own.go('call'));
    expect(await inLab(page, (own) => own.hooksSeen())).not.toContain('meAvatar');
  });

  it('Teams shows nothing of a call in its address, nor another address for the calendar', async () => {
    const page = await visit({ platform: 'teams', state: 'landing' });
    const before = page.url();
    await press(page, 'joinOne');
    for (const state of ['lobby', 'call', 'left', 'landing'] as const) {
      await inLab(page, (own, asked) => own.go(asked), state);
      expect(page.url()).toBe(before);
    }
  });
});

describe('keys', () => {
  const shortcuts = [
    {
      platform: 'meet',
      pressed: ['c', 'Control+d', 'Control+Alt+h'],
      meant: ['captions', 'mic', 'hand'],
    },
    {
      platform: 'zoom',
      pressed: ['Alt+a', 'Alt+y', 'Space'],
      meant: ['mic', 'hand', 'pushToTalk'],
    },
    { platform: 'zoomFrame', pressed: ['Alt+a', 'Alt+h'], meant: ['mic', 'chat'] },
    {
      platform: 'teams',
      pressed: ['Control+Shift+m', 'Control+Shift+k', 'Control+Space'],
      meant: ['mic', 'hand', 'pushToTalk'],
    },
  ] as const;

  it.each(shortcuts)('of $platform do what they do there', async ({ platform, pressed, meant }) => {
    const page = await visit({ platform });
    await callFrame(page).locator('.tile').first().click();
    for (const key of pressed) await page.keyboard.press(key);
    const actions = await inLab(page, (own) => own.keys.flatMap(({ action }) => action ?? []));
    expect(actions).toEqual(meant);

    await inLab(page, (own) => own.go('greenRoom'));
    for (const key of pressed) await page.keyboard.press(key);
    expect(await inLab(page, (own) => own.keys.flatMap(({ action }) => action ?? []))).toEqual(
      meant,
    );
  });
});

describe('the main thread', () => {
  const changes = (page: Page) =>
    callFrame(page).evaluate(async () => {
      let count = 0;
      const observer = new MutationObserver((records) => (count += records.length));
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      await new Promise((resolve) => setTimeout(resolve, 800));
      return count;
    });

  it('has something to do in every call, unless quiet is asked', async () => {
    for (const platform of callPlatforms) {
      expect(await changes(await visit({ platform }))).toBeGreaterThan(5);
      const quiet = { quiet: 'on', footer: 'stay' };
      expect(await changes(await visit({ platform, ask: quiet }))).toBe(0);
    }
  });

  it('is given as many changes as were asked for', async () => {
    for (const platform of callPlatforms) {
      const page = await visit({ platform });
      const rate = await inLab(page, async (own) => {
        own.churn(1000);
        const from = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 1200));
        const made = own.churned / ((performance.now() - from) / 1000);
        own.churn(0);
        return made;
      });
      expect(rate).toBeGreaterThan(900);
      expect(rate).toBeLessThan(1050);
      const stopped = await inLab(page, (own) => own.churned);
      await page.waitForTimeout(100);
      expect(await inLab(page, (own) => own.churned)).toBe(stopped);
    }
  });
});

describe('traps', () => {
  it('the hang-up button of Meet and Teams is in the lobby, too', async () => {
    const marks = { meet: 'callEndIcon', teams: 'hangupId' } as const;
    for (const platform of ['meet', 'teams'] as const) {
      const page = await visit({ platform, state: 'lobby' });
      expect(await inLab(page, (own) => own.hooksSeen())).toContain(marks[platform]);
    }
  });

  it('the footer of Zoom goes when nobody moves, and comes back', async () => {
    for (const platform of ['zoom', 'zoomFrame'] as const) {
      const page = await visit({ platform, ask: { footer: 'unmount' } });
      const frame = callFrame(page);
      await frame.waitForSelector('#wc-footer', { state: 'detached' });
      expect(await stateOf(page)).toBe('call');
      await page.mouse.move(400, 300);
      await frame.waitForSelector('#wc-footer');
    }
  });

  it('a call in Teams that is made small has neither stage nor hang-up button', async () => {
    const page = await visit({ platform: 'teams' });
    await press(page, 'calendar');
    expect(await stateOf(page)).toBe('call');
    expect(await inLab(page, (own) => own.hooksSeen())).toEqual(['meAvatar', 'meName']);
    await press(page, 'backToCall');
    expect(await inLab(page, (own) => own.hooksSeen())).toContain('hangupId');
    await inLab(page, (own) => own.minimize?.());
    await press(page, 'monitorLeave');
    await inState(page, 'left');
  });
});

const breakAll = (page: Page, how: HookBreak) =>
  inLab(
    page,
    (own, asked) => {
      for (const name of own.hooks) own.breakHook(name, asked);
    },
    how,
  );

/** Goes from the green room to the end by buttons alone, and notes the marks that it meets. */
async function marksOnTheWay(page: Page, platform: CallPlatform): Promise<string[]> {
  const marks: string[] = [];
  const note = async () => marks.push(...(await inLab(page, (own) => own.hooksSeen())));
  await inLab(page, (own) => own.go('greenRoom'));
  await until('the green room', () => callFrame(page).$('[data-lab=join]'));
  await note();
  await inLab(page, (own) => own.go('call'));
  await inLab(page, (own) => {
    own.raiseHand('Bram Jansen');
    own.say('Anna de Vries', 'Hello');
  });
  for (const panel of ['people', 'chat']) {
    await press(page, panel);
    await note();
  }
  await press(page, 'chat');
  if (platform.startsWith('zoom')) {
    await inLab(page, (own) => own.end?.());
    await note();
    await press(page, 'home');
  } else {
    await leave(page, platform);
    await note();
  }
  return marks;
}
