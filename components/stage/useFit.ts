/** Text as large as its box allows, and never cut: a stage may be any size, and names any length. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const sizes = [1.15, 1.05, 0.96, 0.88, 0.8, 0.72, 0.65, 0.58, 0.52, 0.46, 0.4];

/** In the order in which they are tried: words stay whole as long as they can be read. */
const tries = [
  ...sizes.slice(0, 7).map((size) => ({ size, words: 'whole', all: true })),
  ...sizes.slice(2).map((size) => ({ size, words: 'broken', all: true })),
  // What only explains goes before what says who and when.
  ...sizes.slice(2).map((size) => ({ size, words: 'broken', all: false })),
];

/**
 * The box has a size of its own and one child. `--fit` on it is what its fonts are multiplied by.
 * `text` is anything that changes with what stands there.
 */
export function useFit(box: RefObject<HTMLElement | null>, text: string): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const fit = () => {
      for (const { size, words, all } of tries) {
        element.style.setProperty('--fit', String(size));
        element.dataset['words'] = words;
        element.dataset['all'] = String(all);
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        if (scrollWidth <= clientWidth && scrollHeight <= clientHeight) return;
      }
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, text]);
}
