/** What is done with one frame, step by step. They are handed in as one object: any of them may fail. */
import type { Strip } from '@/lib/wire/strip';
import { layRows, planesOf } from './planes';
import { bandOf, drawStrip, type Size } from './stripPicture';

export interface Steps {
  /** The next frame of the camera. */
  read(
    reader: ReadableStreamDefaultReader<VideoFrame>,
  ): Promise<ReadableStreamReadResult<VideoFrame>>;
  /** The pixels of the strip's band, RGBA. */
  draw(image: Size, strip: Strip, now: number): Uint8ClampedArray;
  planesOf: typeof planesOf;
  copy(frame: VideoFrame, bytes: Uint8Array, options: VideoFrameCopyToOptions): Promise<unknown>;
  layRows: typeof layRows;
  /** A frame of these bytes, which are its own from then on, at the time of the one before. */
  frameOf(
    bytes: Uint8Array<ArrayBuffer>,
    init: Omit<VideoFrameBufferInit, 'timestamp'>,
    like: VideoFrame,
  ): VideoFrame;
  /** The way for frames that are not stored in such planes, or lie turned: slower. */
  redraw(frame: VideoFrame, strip: Strip, now: number): VideoFrame;
  /** Gives a frame to the page's track, which closes it. */
  write(writer: WritableStreamDefaultWriter<VideoFrame>, frame: VideoFrame): Promise<void>;
}

export const steps: Steps = {
  read: (reader) => reader.read(),

  draw(image, strip, now) {
    const { top, height } = bandOf(image, strip);
    const pen = penOf(image.width, height);
    pen.translate(0, -top);
    drawStrip(pen, image, strip, now);
    return pen.getImageData(0, 0, image.width, height).data;
  },

  planesOf,

  copy: (frame, bytes, options) => frame.copyTo(bytes, options),

  layRows,

  frameOf(bytes, init, { timestamp, duration }) {
    const times = { timestamp, ...(duration !== null && { duration }) };
    // Newer than the types that we have.
    const handedOver = { transfer: [bytes.buffer] };
    return new VideoFrame(bytes, { ...init, ...times, ...handedOver });
  },

  redraw(frame, strip, now) {
    const image = { width: frame.displayWidth, height: frame.displayHeight };
    const pen = penOf(image.width, image.height);
    pen.drawImage(frame, 0, 0, image.width, image.height);
    drawStrip(pen, image, strip, now);
    const { timestamp, duration } = frame;
    return new VideoFrame(pen.canvas, {
      timestamp,
      ...(duration !== null && { duration }),
      alpha: 'discard',
    });
  },

  write: (writer, frame) => writer.write(frame),
};

function penOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  // It is read again at once.
  const pen = new OffscreenCanvas(width, height).getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  });
  if (!pen) throw new Error('no canvas');
  return pen;
}
