/** The real part of the lab's calls: pictures from tab to tab, and the server between them. */
import { request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inLab } from '../lab/inLab';
import { startLab, type Lab } from '../lab/lab';
import { callPlatforms } from './harness/callAddress';
import { callFrame, press } from './harness/callFrame';
import { pictureOf } from './harness/farPicture';
import { inState, labVisitors, leave } from './harness/labVisitors';
import { until } from './harness/until';

const { visit } = labVisitors();

const framesFrom = (page: Page) => inLab(page, (own) => own.call.framesFrom());
const call = (page: Page) =>
  inLab(page, ({ call: { peers, liveTracks } }) => ({ peers, liveTracks }));

/** Waits until more pictures of the others have come than there were. */
async function framesArrive(page: Page): Promise<void> {
  const before = await framesFrom(page);
  await until('more frames', async () => (await framesFrom(page)) > before + 3, 20_000);
}

/** Waits until these people have a live picture that plays, and no others. */
async function plays(page: Page, names: string[]): Promise<void> {
  await until(`pictures of ${names}`, async () => `${await playing(page)}` === `${names}`);
}

function playing(page: Page): Promise<string[]> {
  return callFrame(page).evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.tile:has(video)')]
      .filter((tile) => {
        const video = tile.querySelector('video');
        return video && !video.paused && video.videoWidth > 0;
      })
      .map((tile) => tile.querySelector('.name span')?.textContent ?? ''),
  );
}

describe.each(callPlatforms)('two tabs in a call in the manner of %s', (platform) => {
  it('see each other until one of them leaves', async () => {
    const ada = await visit({ platform, media: true, name: 'Ada', headers: 'isolated' });
    const bo = await visit({ platform, media: true, name: 'Bo', headers: 'credentialless' });
    for (const page of [ada, bo]) await framesArrive(page);
    expect(await call(ada)).toEqual({ peers: 1, liveTracks: 2 });
    await plays(ada, ['Ada', 'Bo']);
    await plays(bo, ['Bo', 'Ada']);

    // The streams outlive a page that is built anew.
    await inLab(bo, (own) => own.remount());
    for (const page of [ada, bo]) await framesArrive(page);
    await plays(bo, ['Bo', 'Ada']);

    await leave(bo, platform);
    await inState(bo, 'left');
    await until('Bo to be gone', async () => (await call(ada)).peers === 0);
    expect(await call(bo)).toEqual({ peers: 0, liveTracks: 0 });
    expect(await framesFrom(bo)).toBe(0);
    await plays(ada, ['Ada']);
    for (const page of [ada, bo]) {
      expect(await inLab(page, (own) => [own.mediaError, ...own.violations])).toEqual([null]);
    }
  });

  it('have a picture of themselves before the call, and none without media', async () => {
    const page = await visit({ platform, media: true, state: 'greenRoom' });
    await until('a picture that plays', () =>
      callFrame(page).evaluate(() => (document.querySelector('video')?.videoWidth ?? 0) > 0),
    );
    expect(await call(page)).toEqual({ peers: 0, liveTracks: 2 });
    await inLab(page, (own) => own.go('landing'));
    await until('no tracks', async () => (await call(page)).liveTracks === 0);

    const silent = await visit({ platform });
    await silent.waitForTimeout(500);
    expect(await call(silent)).toEqual({ peers: 0, liveTracks: 0 });
    expect(await callFrame(silent).locator('video').count()).toBe(0);
  });
});

describe('the camera of a call page', () => {
  const camera = (page: Page) => inLab(page, (own) => own.call.camera);

  it.each(['meet', 'zoomFrame'] as const)(
    'is as large as asked, another one, off and on, and drawn: the others see it (%s)',
    async (platform) => {
      const ada = await visit({ platform, media: true, name: 'Ada', ask: { video: '360p' } });
      const bo = await visit({ platform, media: true, name: 'Bo' });
      await framesArrive(bo);
      expect(await camera(ada)).toMatchObject({ width: 640, height: 360, told: [] });
      expect(await camera(bo)).toMatchObject({ width: 320, height: 180 });
      await until('the whole size', async () => (await pictureOf(bo, 'Ada'))?.width === 640);

      const [first, , second] = await inLab(ada, (own) => own.call.cameras());
      expect((await camera(ada))?.deviceId).toBe(first);
      await inLab(ada, (own, id) => own.call.useCamera(id), second);
      expect((await camera(ada))?.deviceId).toBe(second);
      await framesArrive(bo);

      await inLab(ada, (own) => own.call.drawCamera());
      expect((await camera(ada))?.deviceId).not.toBe(second);
      await framesArrive(bo);

      await inLab(ada, (own) => own.call.cameraOff());
      expect(await camera(ada)).toBeNull();
      await bo.waitForTimeout(1000);
      const still = await framesFrom(bo);
      await bo.waitForTimeout(1000);
      expect(await framesFrom(bo)).toBe(still);

      await inLab(ada, (own) => own.call.useCamera());
      await framesArrive(bo);
      expect(await inLab(ada, (own) => own.mediaError)).toBeNull();
    },
  );
});

it('tabs in different calls do not meet', async () => {
  const ada = await visit({ media: true, name: 'Ada', key: 'aaa-aaaa-aaa' });
  const bo = await visit({ media: true, name: 'Bo', key: 'bbb-bbbb-bbb' });
  const eva = await visit({ media: true, name: 'Eva', key: 'bbb-bbbb-bbb' });
  await framesArrive(bo);
  expect((await call(ada)).peers).toBe(0);
  expect((await call(eva)).peers).toBe(1);
});

it('the sound of a call is heard while Teams shows something else, and hidden from view on Meet', async () => {
  const teams = await visit({ platform: 'teams', media: true });
  await visit({ platform: 'teams', media: true });
  await framesArrive(teams);
  await press(teams, 'calendar');
  await framesArrive(teams);
  expect(await sounds(teams)).toEqual([true]);

  const meet = await visit({ media: true });
  await visit({ media: true });
  await framesArrive(meet);
  expect(await inLab(meet, (own) => own.hooksSeen())).toContain('liveAudio');
  await inLab(meet, (own) => own.breakHook('liveAudio', 'remove'));
  expect(await sounds(meet)).toEqual([]);
  await inLab(meet, (own) => own.mendHooks());
  expect(await sounds(meet)).toEqual([true]);
});

/** For each audio element that the page has: whether it plays. */
function sounds(page: Page): Promise<boolean[]> {
  return page.evaluate(() => [...document.querySelectorAll('audio')].map((audio) => !audio.paused));
}

describe('the server between the tabs', () => {
  it('takes in five to a call, refuses what it cannot read, and lets go when it closes', async () => {
    const lab = await startLab();
    const joined: IncomingMessage[] = [];
    for (let i = 0; i < 5; i++) joined.push(await ask(lab, 'GET', '?room=r&name=n'));
    expect(joined.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200]);
    expect((await ask(lab, 'GET', '?room=r&name=n')).statusCode).toBe(503);
    expect((await ask(lab, 'GET', '?name=n')).statusCode).toBe(400);
    expect((await ask(lab, 'POST', '', 'no JSON')).statusCode).toBe(400);
    const stray = JSON.stringify({ from: 'x', to: 'y', data: {} });
    expect((await ask(lab, 'POST', '', stray)).statusCode).toBe(404);
    const long = JSON.stringify({ from: 'x', to: 'y', data: 'x'.repeat(70_000) });
    expect((await ask(lab, 'POST', '', long)).statusCode).toBe(400);

    const ended = joined.map(
      (response) => new Promise((resolve) => response.resume().once('close', resolve)),
    );
    await lab.close();
    await Promise.all(ended);
  });
});

function ask(
  { port }: Lab,
  method: 'GET' | 'POST',
  query: string,
  body?: string,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: `/lab/signal${query}`,
        method,
        headers: { host: 'meet.google.com' },
        rejectUnauthorized: false,
        agent: false,
      },
      resolve,
    );
    asked.once('error', reject).end(body);
  });
}
