/**
 * One dock a page: a script that starts tells those that an update left behind to leave. They
 * cannot be reached through the browser any more, so it goes by an event of the page; a script that
 * still has its extension heeds none, so a page that sends it gains nothing.
 */
import { browser } from 'wxt/browser';

const STARTED = 'kring:call-script-started';

export function replaceOlder(leave: () => void): void {
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, () => {
    if (!browser.runtime?.id) leave();
  });
}
