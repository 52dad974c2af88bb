/**
 * Where the dock's element stands in the page: at its root, or in the part that the page shows full
 * screen. Beside such a part nothing is drawn; a popover would be, but nobody could press it.
 */

/** Full screen, these draw only themselves. */
const CLOSED = 'iframe, video, canvas, img, embed, object';

/** True when it can be pressed there; false when it is only seen. */
export function goHome(host: HTMLElement): boolean {
  const full = document.fullscreenElement;
  const closed = full?.matches(CLOSED) ?? false;
  const home = full && !closed ? full : document.documentElement;
  if (host.parentNode !== home) move(host, home);
  showOver(host, closed);
  return !closed;
}

/** Keeps the frame in it alive where the browser can (Chromium 133); else that loads anew. */
function move(host: HTMLElement, home: Element): void {
  const { moveBefore } = home as Element & { moveBefore?: ParentNode['insertBefore'] };
  if (host.isConnected && moveBefore) moveBefore.call(home, host, null);
  else home.append(host);
}

function showOver(host: HTMLElement, wanted: boolean): void {
  if (wanted === host.matches(':popover-open')) return;
  if (wanted) {
    host.setAttribute('popover', 'manual');
    host.showPopover();
  } else {
    host.hidePopover();
    host.removeAttribute('popover');
  }
}
