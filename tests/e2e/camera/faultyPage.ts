/** The camera script with a fault in it, and with the camera's own track where a test can reach it. */
import { readOrder } from '@/lib/camera/order';
import { startCamera } from '@/lib/camera/start';
import { steps } from '@/lib/camera/steps';
import type { Ways } from '@/lib/camera/tracks';
import { ways } from '@/lib/camera/ways';
import { startWorker } from '@/lib/camera/workerCarrier';
import { faultySteps, injected, type Fault } from './faults';

declare const FAULT: Fault;
declare const WORKER_SOURCE: string;
declare global {
  interface Window {
    /** The camera's own tracks, the last one last. */
    cameras: MediaStreamTrack[];
  }
}

window.cameras = [];
const faulty = (fault: Fault) => FAULT === fault;

if (ways) {
  startCamera({
    readOrder: faulty('order') ? injected : readOrder,
    startWorker: faulty('worker') ? injected : startWorker,
    workerSource: WORKER_SOURCE,
    ways: faultyWays(ways),
    steps: faultySteps(steps, FAULT),
  });
}

function faultyWays({ framesOf, newTrack }: Ways): Ways {
  return {
    framesOf(camera) {
      window.cameras.push(camera);
      if (faulty('processor')) injected();
      const frames = framesOf(camera);
      return faulty('pixels') || faulty('redraw') ? frames.pipeThrough(inPixels()) : frames;
    },
    newTrack() {
      if (faulty('generator')) injected();
      return newTrack();
    },
  };
}

/** As some cameras give them. */
function inPixels(): TransformStream<VideoFrame, VideoFrame> {
  return new TransformStream({
    async transform(frame, controller) {
      // Of what is seen: a camera's memory may hold more.
      const { timestamp, visibleRect, codedWidth: wide, codedHeight: high } = frame;
      const { width: codedWidth, height: codedHeight } = visibleRect ?? {
        width: wide,
        height: high,
      };
      const bytes = new Uint8Array(codedWidth * codedHeight * 4);
      await frame.copyTo(bytes, { format: 'RGBA' } as VideoFrameCopyToOptions);
      frame.close();
      const size = { codedWidth, codedHeight };
      controller.enqueue(new VideoFrame(bytes, { format: 'RGBA', ...size, timestamp }));
    },
  });
}
