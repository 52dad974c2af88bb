/** Where this instance of the panel lies. */
import { browser } from 'wxt/browser';
import { SMALL_HASH, type Surface } from '@/lib/wire/viewMessages';

/** Only a page in a tab has a tab; the browser's side panel has none. */
export async function surfaceOf(): Promise<Surface> {
  if (window !== window.top) return 'dock';
  if (location.hash === SMALL_HASH) return 'small';
  const tab = await browser.tabs.getCurrent();
  return tab ? 'window' : 'sidePanel';
}

/** Resolves with what the dock posts into its own frame. */
export function dockNonce(): Promise<string> {
  return new Promise((resolve) => {
    window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
      if (source !== window.parent || !(data instanceof Object) || !('kringDock' in data)) return;
      if (typeof data.kringDock === 'string') resolve(data.kringDock);
    });
  });
}
