/** Who carries the frames: this thread, or a worker where the page allows one. */
import type { Strip } from '@/lib/wire/strip';
import { pipe, type Ends, type Shown } from './pipe';
import type { Steps } from './steps';

export interface Carrier {
  /** Takes the ends over; `over` is called once, when no frame will come through any more. */
  carry(ends: Ends, over: () => void): void;
  show(strip: Strip | null): void;
}

export function carrierHere(steps: Steps, gaveUp: () => void): Carrier {
  const shown: Shown = { strip: null };
  return {
    carry(ends, over) {
      void pipe(ends, shown, steps, gaveUp).then(over);
    },
    show(strip) {
      shown.strip = strip;
    },
  };
}
