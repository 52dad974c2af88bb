import { steps } from '@/lib/camera/steps';
import { startInWorker, type WorkerScope } from '@/lib/camera/worker';
import { FRAMES_BEFORE, faultySteps, type Fault } from './faults';

declare const FAULT: Fault;

let left = FRAMES_BEFORE;
const broken = faultySteps(steps, FAULT);
startInWorker(self as WorkerScope, {
  ...broken,
  copy(frame, bytes, options) {
    left -= 1;
    if (FAULT === 'workerDies' && left === 0) self.close();
    return broken.copy(frame, bytes, options);
  },
});
