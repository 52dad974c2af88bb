/** Whether the browser may show that it is somebody's turn: asked of the user by the switch, given back with it. */
import type { Surface } from '@/lib/wire/viewMessages';

const permissions = { permissions: ['notifications' as const] };

/** Some telephones' browsers leave it to installed pages. */
export function canNotify(surface: Surface): boolean {
  return surface !== 'page' || 'Notification' in window;
}

export async function mayNotify(surface: Surface): Promise<boolean> {
  if (surface === 'page') return canNotify(surface) && Notification.permission === 'granted';
  return chrome.permissions.contains(permissions);
}

/** Has to run in the turn of a tap; resolves when the user has answered the browser. */
export async function askToNotify(surface: Surface): Promise<boolean> {
  if (surface === 'page') return (await Notification.requestPermission()) === 'granted';
  return chrome.permissions.request(permissions);
}

/** A page cannot give it back. */
export async function giveNotifyingBack(surface: Surface): Promise<void> {
  if (surface !== 'page') await chrome.permissions.remove(permissions);
}
