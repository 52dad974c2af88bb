/** Lays the strip over one frame after another; what does not change between them is made once. */
import type { Strip } from '@/lib/wire/strip';
import type { PlaneFormat, Rows } from './planes';
import { seenSize, type Steps } from './steps';
import { bandOf, timeOf } from './stripPicture';

interface Made {
  readonly strip: Strip;
  /** What it depends on besides the strip. */
  readonly key: string;
  readonly planes: readonly Rows[];
}

export class Stamp {
  private made: Made | null = null;
  private bytes = new Uint8Array(0);

  constructor(private readonly steps: Steps) {}

  /** A new frame; the given one stays open. Throws at any fault. */
  async over(frame: VideoFrame, strip: Strip, now: number): Promise<VideoFrame> {
    const format = planeFormatOf(frame);
    if (!format) return this.steps.redraw(frame, strip, now);
    const planes = this.planes(frame, format, strip, now);
    const size = frame.allocationSize();
    // Taking new memory for each frame would cost more than copying it.
    if (this.bytes.length !== size) this.bytes = new Uint8Array(size);
    const layout = await this.steps.copy(frame, this.bytes);
    this.steps.layRows(this.bytes, layout, planes);
    return this.steps.frameOf(this.bytes, layout, frame);
  }

  private planes(
    frame: VideoFrame,
    format: PlaneFormat,
    strip: Strip,
    now: number,
  ): readonly Rows[] {
    const image = seenSize(frame);
    const { matrix, fullRange } = frame.colorSpace;
    const key = [format, image.width, image.height, matrix, fullRange, timeOf(strip, now)].join();
    if (this.made?.strip !== strip || this.made.key !== key) {
      const rgba = this.steps.draw(image, strip, now);
      const coding = { matrix, fullRange: fullRange ?? false };
      const planes = this.steps.planesOf(rgba, image, bandOf(image, strip), format, coding);
      this.made = { strip, key, planes };
    }
    return this.made.planes;
  }
}

/** Null for a frame that has no such planes, or is to be shown turned, mirrored or stretched. */
function planeFormatOf(frame: VideoFrame): PlaneFormat | null {
  const { format, visibleRect, displayWidth, displayHeight } = frame;
  const { width, height } = seenSize(frame);
  if (format !== 'I420' && format !== 'NV12') return null;
  // Newer than the types that we have.
  const { rotation = 0, flip = false } = frame as { rotation?: number; flip?: boolean };
  // A page that asks for a smaller image often gets one that is to be shown smaller.
  const stretch = (displayWidth * height) / (displayHeight * width);
  const paired = [width, height, visibleRect?.x ?? 0, visibleRect?.y ?? 0];
  const plain = rotation === 0 && !flip && Math.abs(stretch - 1) < 0.02;
  return plain && paired.every((pixels) => pixels % 2 === 0) ? format : null;
}
