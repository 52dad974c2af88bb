/**
 * When a click on one view is drawn on another, on the clock of the renderer process that both
 * share: `performance.timeOrigin` and `now()` of one process are of one clock.
 */
import type { Page } from 'playwright-core';

interface Watched {
  clickedAt?: Promise<number>;
  drawnAt?: Promise<number>;
}

/** The moment of the next real click, in milliseconds since the epoch. Begins to watch at once. */
export async function nextClick(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watched = window as Watched;
    watched.clickedAt = new Promise((resolve, reject) => {
      addEventListener(
        'click',
        (event) => {
          if (event.isTrusted) resolve(performance.timeOrigin + event.timeStamp);
          else reject(new Error('a script clicked'));
        },
        { capture: true, once: true },
      );
    });
  });
  return () => page.evaluate(() => (window as Watched).clickedAt ?? Promise.reject(new Error()));
}

/** Where a screen says on which step it is. */
export interface Sign {
  readonly selector: string;
  /** Null for the text in it. */
  readonly attribute: string | null;
}

const stepNumber: readonly Sign[] = [{ selector: '[data-step]', attribute: 'data-step' }];

/** The end of the frame that draws the next step of the session, likewise: in which a sign is another. */
export async function nextStepDrawn(
  page: Page,
  signs: readonly Sign[] = stepNumber,
): Promise<() => Promise<number>> {
  await page.evaluate((all) => {
    // As a method: the helper that keeps the names of functions is not there in a page.
    const screen = {
      look() {
        return all
          .flatMap(({ selector, attribute }) =>
            Array.from(document.querySelectorAll(selector), (element) =>
              attribute === null ? element.textContent : element.getAttribute(attribute),
            ),
          )
          .join('\n');
      },
    };
    const watched = window as Watched;
    watched.drawnAt = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('no step was drawn in ten seconds')), 10_000);
      const before = screen.look();
      new MutationObserver((_changes, observer) => {
        if (screen.look() === before) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () =>
            resolve(performance.timeOrigin + performance.now()),
          );
          port1.start();
          port2.postMessage(null);
        });
      }).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: all.flatMap(({ attribute }) => attribute ?? []),
      });
    });
  }, signs);
  return () => page.evaluate(() => (window as Watched).drawnAt ?? Promise.reject(new Error()));
}
