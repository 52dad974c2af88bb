/** Brings the new script into a page that an update left behind, through a frame that shows nothing. */

/** The browser may still be putting the new version in place. */
const AGAIN_MS = 1500;
const TRIES = 10;

/** Tries until it is stopped, or gives up; `givenUp` is then called. */
export function reconnect(
  root: ShadowRoot,
  urlOf: (attempt: number) => string,
  givenUp: () => void,
): () => void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  root.append(frame);
  let tries = 0;
  const load = () => {
    tries += 1;
    if (tries > TRIES) {
      stop();
      givenUp();
    } else {
      // Another address each time: the same one would not be loaded again.
      frame.src = urlOf(tries);
    }
  };
  const timer = setInterval(load, AGAIN_MS);
  const stop = () => {
    clearInterval(timer);
    frame.remove();
  };
  load();
  return stop;
}
