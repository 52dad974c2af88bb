import { el } from './dom';

let timer: ReturnType<typeof setInterval> | undefined;

/** Makes changes of every kind that an observer can see, all over the page, until 0 is asked. */
export function churn(perSecond: number, remount: () => void): void {
  clearInterval(timer);
  if (perSecond <= 0) return;
  let count = 0;
  timer = setInterval(() => {
    count += 1;
    // Now and then an app throws its whole tree away.
    if (count % 500 === 0) remount();
    else change(count);
  }, 1000 / perSecond);
}

function change(count: number): void {
  const all = document.body.querySelectorAll('[data-participant-id]');
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
