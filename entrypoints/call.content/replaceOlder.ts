/**
 * One dock a page: a script that starts tells those of older versions to leave. They cannot be
 * reached through the browser any more, so it goes by an event of the page. A page that sends it
 * too only takes our dock away, which it could do anyhow.
 */
const STARTED = 'kring:call-script-started';

export function replaceOlder(leave: () => void): void {
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, leave, { once: true });
}
