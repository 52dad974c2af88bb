/** Moves a phase by its handle, with mouse, pen or finger; Escape lets go of it where it was. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface PhaseDrag {
  readonly id: string;
  /** The place in the running order at which it would land. */
  readonly to: number;
}

/** So near to the edge of what is seen, the page goes along; in CSS pixels. */
const EDGE = 70;
const STEP = 14;

/** `list` holds one element per phase, with its id in `data-phase`. */
export function usePhaseDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (id: string, to: number) => void,
): {
  readonly drag: PhaseDrag | null;
  readonly start: (id: string, at: number, event: PointerEvent) => void;
} {
  const [drag, setDrag] = useState<PhaseDrag | null>(null);
  const latest = useRef(onMove);
  latest.current = onMove;
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const start = (id: string, at: number, event: PointerEvent) => {
    const handle = event.currentTarget;
    if (event.button !== 0 || !(handle instanceof Element)) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const listening = new AbortController();
    const { signal } = listening;
    let to = at;
    const end = (moves: boolean) => {
      listening.abort();
      setDrag(null);
      if (moves && to !== at) latest.current(id, to);
    };
    stop.current = () => listening.abort();
    handle.addEventListener(
      'pointermove',
      (moved) => {
        if (!(moved instanceof PointerEvent)) return;
        to = placeAt(list.current, id, moved.clientY);
        followEdge(list.current, moved.clientY);
        setDrag({ id, to });
      },
      { signal },
    );
    handle.addEventListener('pointerup', () => end(true), { signal });
    handle.addEventListener('pointercancel', () => end(false), { signal });
    addEventListener(
      'keydown',
      (pressed) => {
        if (pressed.key === 'Escape') end(false);
      },
      { signal },
    );
    setDrag({ id, to: at });
  };
  return { drag, start };
}

/** Behind every other phase whose middle is above the pointer. */
function placeAt(list: HTMLElement | null, id: string, y: number): number {
  const others = [...(list?.querySelectorAll<HTMLElement>('[data-phase]') ?? [])].filter(
    ({ dataset }) => dataset['phase'] !== id,
  );
  return others.filter((other) => {
    const { top, height } = other.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}

function followEdge(list: HTMLElement | null, y: number): void {
  const page = list?.closest('main');
  if (!page) return;
  const { top, bottom } = page.getBoundingClientRect();
  if (y < top + EDGE) page.scrollBy(0, -STEP);
  else if (y > bottom - EDGE) page.scrollBy(0, STEP);
}
