/** Becomes the text of `virtual:camera-worker`. */
import { steps } from '@/lib/camera/steps';
import { startInWorker, type WorkerScope } from '@/lib/camera/worker';

startInWorker(self as WorkerScope, steps);
