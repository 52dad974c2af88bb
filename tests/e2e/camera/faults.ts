/** Where the camera script can be broken for a test, and how each is. */
import type { Steps } from '@/lib/camera/steps';

/** Of one frame: it passes as it is. */
export const frameFaults = ['draw', 'planesOf', 'copy', 'layRows', 'frameOf'] as const;
/** Before a frame: the camera's own track or this thread takes its place. */
export const startFaults = ['order', 'worker', 'processor', 'generator'] as const;
/** The way itself: the track ends. */
export const wayFaults = ['read', 'write'] as const;

export type Fault =
  | (typeof frameFaults)[number]
  | (typeof startFaults)[number]
  | (typeof wayFaults)[number]
  | 'workerDies'
  /** Frames that have no planes; and those, with a fault in what draws them. */
  | 'pixels'
  | 'redraw'
  | 'none';

export const injected = (): never => {
  throw new Error('injected');
};

/** Frames until the way breaks. */
export const FRAMES_BEFORE = 15;

export function faultySteps(steps: Steps, fault: Fault): Steps {
  if (!(fault in steps)) return steps;
  if (fault !== 'read' && fault !== 'write') return { ...steps, [fault]: injected };
  let left = FRAMES_BEFORE;
  const before = steps[fault] as (...args: unknown[]) => unknown;
  const breaking = (...args: unknown[]) => {
    left -= 1;
    // Only the first way that is tried is broken.
    return left === 0 ? Promise.reject(new Error('injected')) : before(...args);
  };
  return { ...steps, [fault]: breaking };
}
