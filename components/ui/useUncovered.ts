/**
 * Whether nothing lies over an element, for actions that disclose or destroy. Only a panel framed
 * by a call page can be covered; the browser's own visibility tracking sees what the page lays over
 * it, also when that is transparent or lets clicks through.
 */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The shortest delay that the browser allows with `trackVisibility`. */
const DELAY_MS = 100;

export function useUncovered(element: RefObject<HTMLElement | null>, framed: boolean): boolean {
  const [uncovered, setUncovered] = useState(!framed);
  useEffect(() => {
    const target = element.current;
    if (!framed || !target) return undefined;
    const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
      threshold: 1,
      trackVisibility: true,
      delay: DELAY_MS,
    };
    const observer = new IntersectionObserver((entries) => {
      const newest: (IntersectionObserverEntry & { isVisible?: boolean }) | undefined =
        entries.at(-1);
      setUncovered(newest?.isVisible === true);
    }, options);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, framed]);
  return uncovered;
}
