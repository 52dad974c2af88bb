/**
 * The one notification there can be: that it is somebody's turn. The permission is optional, and
 * the interface is there only once the user has given it.
 */
import { browser } from 'wxt/browser';

const ID = 'ownMoment';
const allowed = { permissions: ['notifications' as const] };
/** Some systems leave it until somebody takes it away. */
const SHOWN_MS = 20_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Null takes it away. Without the permission nothing is shown. */
export async function showNotification(text: string | null): Promise<void> {
  clearTimeout(timer);
  if (!(await browser.permissions.contains(allowed))) return;
  if (text === null) {
    await browser.notifications.clear(ID);
    return;
  }
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Kring',
    message: text,
    silent: true,
  });
  timer = setTimeout(() => void browser.notifications.clear(ID), SHOWN_MS);
}

/** To be called in the worker's first turn, so that a press wakes it. */
export function onNotificationPressed(pressed: () => void): void {
  const listen = () => {
    browser.notifications.onClicked.addListener((id) => {
      if (id !== ID) return;
      void browser.notifications.clear(ID);
      pressed();
    });
  };
  const given: boolean = 'notifications' in browser;
  if (given) listen();
  else {
    browser.permissions.onAdded.addListener(({ permissions }) => {
      if (permissions?.includes('notifications')) listen();
    });
  }
}
