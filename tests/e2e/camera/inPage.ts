/** What tests of the camera script use in the page; put there before the script itself. */
import { Stamp } from '@/lib/camera/stamp';
import { steps } from '@/lib/camera/steps';
import { bandOf, drawStrip } from '@/lib/camera/stripPicture';
import { STRIP_EVENT, type Strip, type StripOrder } from '@/lib/wire/strip';

const natives = {
  getUserMedia: MediaDevices.prototype.getUserMedia,
  legacy: Object.getOwnPropertyDescriptor(Navigator.prototype, 'webkitGetUserMedia'),
  clone: MediaStream.prototype.clone,
};

const helpers = {
  natives,

  order(order: StripOrder) {
    document.dispatchEvent(new CustomEvent(STRIP_EVENT, { detail: JSON.stringify(order) }));
  },

  camera: (video: MediaTrackConstraints = {}) =>
    navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 360, ...video } }),

  /** The next frames of a track, as pixels. Null where none comes for two seconds. */
  async pixels(track: MediaStreamTrack, skip = 3): Promise<ImageData | null> {
    const copy = MediaStreamTrack.prototype.clone.call(track);
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = new MediaStream([copy]);
    try {
      await Promise.race([video.play(), later(2000)]);
      for (let frame = 0; frame < skip; frame += 1) {
        const came = new Promise((resolve) => video.requestVideoFrameCallback(() => resolve(true)));
        if (!(await Promise.race([came, later(2000)]))) return null;
      }
      const { videoWidth: width, videoHeight: height } = video;
      const pen = penOf(width, height);
      pen.drawImage(video, 0, 0);
      return pen.getImageData(0, 0, width, height);
    } finally {
      copy.stop();
    }
  },

  /** How far the band of an image is from the strip as it is drawn: mean of all colours, 0 to 255. */
  async farFrom(track: MediaStreamTrack, strip: Strip): Promise<number> {
    const seen = await helpers.pixels(track);
    return seen ? distance(seen, strip) : Number.NaN;
  },

  /** The same for one frame of ours in this format, without a camera. */
  async stamped(format: 'I420' | 'NV12' | 'RGBA', strip: Strip, colour: VideoColorSpaceInit) {
    const size = { width: 640, height: 360 };
    const frame = grey(format, size.width, size.height, colour);
    const made = await new Stamp(steps).over(frame, strip, Date.now());
    const pen = penOf(size.width, size.height);
    pen.drawImage(made, 0, 0);
    const image = pen.getImageData(0, 0, size.width, size.height);
    const { top } = bandOf(size, strip);
    const free = strip.place === 'top' ? size.height - 2 : 2;
    const [red = 0, green = 0, blue = 0] = pixel(image, 10, free);
    const facts = { timestamp: made.timestamp, duration: made.duration, format: made.format };
    frame.close();
    made.close();
    return { far: distance(image, strip), free: [red, green, blue], top, ...facts };
  },
};

export type CameraHelpers = typeof helpers;

declare global {
  interface Window {
    helpers: CameraHelpers;
  }
}

window.helpers = helpers;

function later(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function penOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  return pen;
}

function distance({ width, height, data }: ImageData, strip: Strip): number {
  const pen = penOf(width, height);
  drawStrip(pen, { width, height }, strip, Date.now());
  const band = bandOf({ width, height }, strip);
  const wanted = pen.getImageData(0, band.top, width, band.height).data;
  const start = band.top * width * 4;
  let sum = 0;
  for (const [index, value] of wanted.entries())
    sum += Math.abs(value - (data[start + index] ?? 0));
  return sum / wanted.length;
}

function pixel({ width, data }: ImageData, x: number, y: number): number[] {
  return Array.from(data.slice((y * width + x) * 4, (y * width + x) * 4 + 3));
}

/** Half bright everywhere. */
function grey(
  format: 'I420' | 'NV12' | 'RGBA',
  codedWidth: number,
  codedHeight: number,
  colorSpace: VideoColorSpaceInit,
): VideoFrame {
  const bytes = new Uint8Array(codedWidth * codedHeight * (format === 'RGBA' ? 4 : 1.5)).fill(128);
  const size = { codedWidth, codedHeight };
  return new VideoFrame(bytes, { format, ...size, colorSpace, timestamp: 1234, duration: 40 });
}
