/** Time and chance as they are, for who keeps a line to a relay. */
import type { Pace } from './keptLine';

export const realPace: Pace = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  onReturn: (run) => {
    const end = new AbortController();
    const { signal } = end;
    globalThis.addEventListener('online', run, { signal });
    // A locked phone freezes its pages; a service worker has no document, and is not frozen.
    const shown = () => {
      if (document.visibilityState === 'visible') run();
    };
    if ('document' in globalThis) document.addEventListener('visibilitychange', shown, { signal });
    return () => end.abort();
  },
};
