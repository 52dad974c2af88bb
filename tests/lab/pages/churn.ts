import { el } from './dom';

const tickMs = 10;
/** Now and then an app throws its whole tree away. */
const remountEach = 500;

let timer: ReturnType<typeof setInterval> | undefined;
let made = 0;

/** How many changes were made since the page was opened. */
export function churned(): number {
  return made;
}

/**
 * Makes changes of every kind that an observer can see, all over the page, until 0 is asked.
 * Timers come at most each 4 ms, and later on a busy machine: each tick makes what is due by then.
 */
export function churn(perSecond: number, remount: () => void): void {
  clearInterval(timer);
  if (perSecond <= 0) return;
  const started = performance.now();
  let done = 0;
  timer = setInterval(() => {
    const due = Math.floor(((performance.now() - started) * perSecond) / 1000);
    // A tab that slept does not make up for more than a second.
    done = Math.max(done, due - perSecond);
    for (; done < due; done += 1) {
      made += 1;
      if (made % remountEach === 0) remount();
      else change(made);
    }
  }, tickMs);
}

function change(count: number): void {
  const all = document.body.querySelectorAll('.tile, .person');
  const one = all.item(count % Math.max(1, all.length)) ?? document.body;
  switch (count % 3) {
    case 0:
      one.setAttribute('data-audio-level', String(count % 10));
      break;
    case 1:
      one.classList.toggle('speaking');
      break;
    default: {
      const passing = el('span', { class: 'passing', hidden: '' }, `passing ${count}`);
      one.append(passing);
      setTimeout(() => passing.remove(), 100);
    }
  }
}
