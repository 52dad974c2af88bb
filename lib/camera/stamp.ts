/**
 * Lays the strip over one frame after another. The memory of the next frame is made ready with the
 * strip in it while none is on its way; then only the rows beside it are copied in, and the memory is
 * the new frame's own.
 */
import type { Strip } from '@/lib/wire/strip';
import { layoutOf, type Plane, type PlaneFormat, type Rows } from './planes';
import type { Steps } from './steps';
import { bandOf, timeOf } from './stripPicture';

/** What does not change from one frame to the next, and what it was made for. */
interface Made {
  readonly strip: Strip;
  readonly time: string | null;
  readonly shape: Shape;
  readonly size: number;
  readonly planes: readonly Plane[];
  readonly rows: readonly Rows[];
  readonly copied: VideoFrameCopyToOptions;
  readonly init: Omit<VideoFrameBufferInit, 'timestamp'>;
}

/** What a frame is like, as far as the strip in it depends on that. */
interface Shape {
  readonly format: PlaneFormat;
  /** Of what is seen of the frame: place in its memory, and size. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly displayWidth: number;
  readonly displayHeight: number;
  readonly matrix: string | null;
  readonly fullRange: boolean | null;
}

/** Bytes. */
const PAGE = 4096;

export class Stamp {
  private made: Made | null = null;
  private ready: { readonly of: Made; readonly bytes: Uint8Array<ArrayBuffer> } | null = null;

  constructor(private readonly steps: Steps) {}

  /** A new frame; the given one stays open. Throws at any fault. */
  async over(frame: VideoFrame, strip: Strip, now: number): Promise<VideoFrame> {
    const shape = shapeOf(frame);
    if (!shape) return this.steps.redraw(frame, strip, now);
    const time = timeOf(strip, now);
    const { made } = this;
    const fits = made?.strip === strip && made.time === time && isSame(made.shape, shape);
    const fitting = fits ? made : (this.made = this.make(frame, shape, strip, now));
    const bytes = this.ready?.of === fitting ? this.ready.bytes : this.memoryFor(fitting);
    this.ready = null;
    await this.steps.copy(frame, bytes, fitting.copied);
    return this.steps.frameOf(bytes, fitting.init, frame);
  }

  /** For the next frame, if it is like the last. New memory takes longer than copying into it. */
  prepare(): void {
    if (!this.made || this.ready) return;
    try {
      this.ready = { of: this.made, bytes: this.memoryFor(this.made) };
    } catch {
      // The next frame comes upon it as well, on its way, where a fault is counted.
    }
  }

  private memoryFor({ size, planes, rows }: Made): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(size);
    // The system gives memory only where it is written to.
    for (let at = 0; at < size; at += PAGE) bytes[at] = 1;
    this.steps.layRows(bytes, planes, rows);
    return bytes;
  }

  private make(frame: VideoFrame, shape: Shape, strip: Strip, now: number): Made {
    const { format, x, y, width, height, displayWidth, displayHeight } = shape;
    const { matrix, fullRange } = shape;
    const image = { width, height };
    const band = bandOf(image, strip);
    const planes = layoutOf(format, image);
    const rgba = this.steps.draw(image, strip, now);
    const coding = { matrix, fullRange: fullRange ?? false };
    // The rows beside the band, and where they belong in each plane.
    const first = strip.place === 'top' ? band.height : 0;
    const rect = { x, y: y + first, width, height: height - band.height };
    const layout = planes.map(({ offset, stride, rows }) => ({
      offset: offset + (first / rows) * stride,
      stride,
    }));
    return {
      strip,
      time: timeOf(strip, now),
      shape,
      size: width * height * 1.5,
      planes,
      rows: this.steps.planesOf(rgba, image, band, format, coding),
      copied: { rect, layout },
      init: {
        format,
        codedWidth: width,
        codedHeight: height,
        displayWidth,
        displayHeight,
        colorSpace: frame.colorSpace.toJSON(),
        layout: planes.map(({ offset, stride }) => ({ offset, stride })),
      },
    };
  }
}

/** Null for a frame that has no such planes, or is to be shown turned, mirrored or stretched. */
function shapeOf(frame: VideoFrame): Shape | null {
  const { format, visibleRect, displayWidth, displayHeight } = frame;
  if ((format !== 'I420' && format !== 'NV12') || !visibleRect) return null;
  const { x, y, width, height } = visibleRect;
  // Newer than the types that we have.
  const { rotation = 0, flip = false } = frame as { rotation?: number; flip?: boolean };
  // A page that asks for a smaller image often gets one that is to be shown smaller.
  const stretch = (displayWidth * height) / (displayHeight * width);
  const plain = rotation === 0 && !flip && Math.abs(stretch - 1) < 0.02;
  if (!plain || (x | y | width | height) % 2 !== 0) return null;
  const { matrix, fullRange } = frame.colorSpace;
  return { format, x, y, width, height, displayWidth, displayHeight, matrix, fullRange };
}

function isSame(one: Shape, other: Shape): boolean {
  return (Object.keys(one) as (keyof Shape)[]).every((key) => one[key] === other[key]);
}
