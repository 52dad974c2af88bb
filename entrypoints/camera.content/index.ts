/**
 * In the page's own world, and only after somebody switched the strip on their camera image on. It
 * reaches nothing of the extension, and tells the page nothing.
 */
import workerSource from 'virtual:camera-worker';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readOrder } from '@/lib/camera/order';
import { startCamera } from '@/lib/camera/start';
import { steps } from '@/lib/camera/steps';
import { ways } from '@/lib/camera/ways';
import { startWorker } from '@/lib/camera/workerCarrier';

export default defineContentScript({
  // For which pages says who registers it: named here, they would be asked of the user once more.
  world: 'MAIN',
  registration: 'runtime',
  // Or it would leave a variable in the page.
  globalName: false,
  allFrames: true,
  // Before the page keeps the browser's functions for itself.
  runAt: 'document_start',
  main() {
    try {
      if (ways) startCamera({ readOrder, startWorker, workerSource, ways, steps });
    } catch {
      console.warn('Kring: no strip on the camera image, it could not start');
    }
  },
});
