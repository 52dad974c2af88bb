import { query } from '../query';

const idleAfterMs = 3000;

/** Whether nobody has moved the pointer for a while. */
let idle = false;

/**
 * By default the footer is only unseen then; with `?footer=unmount` it is gone from the page, and
 * with `?footer=stay` it stays.
 */
export function watchIdleness(render: () => void): void {
  const how = query.get('footer');
  if (how === 'stay') return;
  const set = (now: boolean) => {
    if (idle === now) return;
    idle = now;
    document.documentElement.classList.toggle('idle', now);
    if (how === 'unmount') render();
  };
  let timer: ReturnType<typeof setTimeout>;
  const wake = () => {
    set(false);
    clearTimeout(timer);
    timer = setTimeout(() => set(true), idleAfterMs);
  };
  for (const type of ['mousemove', 'pointerdown', 'keydown', 'focusin']) {
    document.addEventListener(type, wake);
  }
  wake();
}

export function footerIsGone(): boolean {
  return idle && query.get('footer') === 'unmount';
}
