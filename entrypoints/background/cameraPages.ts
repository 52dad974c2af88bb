/** The camera script and the call pages that are open, by the browser's own functions. */
import { browser } from 'wxt/browser';
import { callMatches, callOrigins } from '@/lib/call/platforms';
import type { CameraPages } from '@/lib/host/cameraScript';
import { STRIP_EVENT, type StripOrder } from '@/lib/wire/strip';

const ID = 'camera';
/** As the build names it. */
const FILE = '/content-scripts/camera.js';
const off: StripOrder = { on: false, strip: null };

/** A page that takes no script, such as one that did not load, is asked for nothing. */
async function inEach(
  url: readonly string[],
  act: (target: Target) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...url], discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        await act({ tabId: id, allFrames: true });
      } catch (error) {
        console.warn('Kring: a call page was not reached', error);
      }
    }),
  );
}

interface Target {
  readonly tabId: number;
  readonly allFrames: true;
}

/** Runs in the page, in a world of ours: the script in the page's own hears the event. */
function dispatch(type: string, detail: string): void {
  document.dispatchEvent(new CustomEvent(type, { detail }));
}

export const cameraPages: CameraPages = {
  isRegistered: async () =>
    (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0,
  register: () =>
    browser.scripting.registerContentScripts([
      {
        id: ID,
        js: [FILE.slice(1)],
        matches: [...callMatches],
        world: 'MAIN',
        runAt: 'document_start',
        allFrames: true,
        persistAcrossSessions: true,
      },
    ]),
  unregister: () => browser.scripting.unregisterContentScripts({ ids: [ID] }),
  inject: () =>
    inEach(callMatches, (target) =>
      browser.scripting.executeScript({ target, world: 'MAIN', files: [FILE] }),
    ),
  tellOff: () =>
    inEach(callOrigins, (target) =>
      browser.scripting.executeScript({
        target,
        func: dispatch,
        args: [STRIP_EVENT, JSON.stringify(off)],
      }),
    ),
};
