/**
 * Whether something lies over an element, for actions that disclose or destroy. Only a panel framed
 * by a call page can be covered; the browser's own visibility tracking sees what the page lays over
 * it, also when that is transparent or lets clicks through.
 */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The shortest delay that the browser allows with `trackVisibility`. */
const DELAY_MS = 100;
/** An element that is scrolled out of view is not covered; it is just not there to be pressed. */
const MOSTLY = 0.6;

type Sight = 'clear' | 'covered' | 'unknown';
type TrackedEntry = IntersectionObserverEntry & { isVisible?: boolean };

export function useSight(element: RefObject<HTMLElement | null>, framed: boolean): Sight {
  const [sight, setSight] = useState<Sight>(framed ? 'unknown' : 'clear');
  useEffect(() => {
    const target = element.current;
    if (!framed || !target) return undefined;
    const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
      threshold: [0, MOSTLY, 1],
      trackVisibility: true,
      delay: DELAY_MS,
    };
    const observer = new IntersectionObserver((entries) => {
      const newest: TrackedEntry | undefined = entries.at(-1);
      if (!newest || newest.intersectionRatio < MOSTLY) setSight('unknown');
      else setSight(newest.isVisible === true ? 'clear' : 'covered');
    }, options);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, framed]);
  return sight;
}
