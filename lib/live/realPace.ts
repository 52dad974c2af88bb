/** Time and chance as they are, for who keeps a line to a relay. */
import type { Pace } from './keptLine';

export const realPace: Pace = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
