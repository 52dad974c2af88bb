/** Keeps a telephone's screen on while a session runs; where a browser cannot, it goes dark as ever. */
import { effect } from '@preact/signals';

/** `wanted` reads signals. A lock is lost whenever the page is hidden, and asked for again. */
export function keepAwake(wanted: () => boolean): void {
  if (!('wakeLock' in navigator)) return;
  let lock: Promise<WakeLockSentinel | null> | null = null;

  const ask = () => {
    lock ??= navigator.wakeLock.request('screen').then(
      (held) => {
        held.addEventListener('release', () => {
          lock = null;
        });
        return held;
      },
      () => {
        lock = null;
        return null;
      },
    );
  };
  const follow = (want: boolean) => {
    if (want && document.visibilityState === 'visible') ask();
    if (!want) void lock?.then((held) => held?.release());
  };

  let want = false;
  effect(() => {
    want = wanted();
    follow(want);
  });
  document.addEventListener('visibilitychange', () => follow(want));
}
