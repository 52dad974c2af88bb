/** A picture as the bytes of a video frame: rows of each of its planes, ready to be laid into one. */
import type { Band, Size } from './stripPicture';

/** Formats whose brightness and colour lie apart, colour once for two by two pixels. */
export type PlaneFormat = 'I420' | 'NV12';

/** How a frame's numbers stand for colours. */
export interface Coding {
  readonly matrix: string | null;
  /** 0 to 255; else 16 to 235, and 240 for colour. */
  readonly fullRange: boolean;
}

/** What goes into one plane: whole rows, from this row of it on. */
export interface Rows {
  readonly bytes: Uint8Array;
  readonly rowBytes: number;
  readonly top: number;
}

/** Where a plane lies in a frame's bytes. */
export interface Plane {
  readonly offset: number;
  /** Bytes of a row. */
  readonly stride: number;
  /** Rows of the image that share one of the plane's. */
  readonly rows: 1 | 2;
}

/** One plane behind the other; width and height of the image are even. */
export function layoutOf(format: PlaneFormat, { width, height }: Size): readonly Plane[] {
  const luma = width * height;
  const brightness: Plane = { offset: 0, stride: width, rows: 1 };
  if (format === 'NV12') return [brightness, { offset: luma, stride: width, rows: 2 }];
  const half = width / 2;
  return [
    brightness,
    { offset: luma, stride: half, rows: 2 },
    { offset: luma * 1.25, stride: half, rows: 2 },
  ];
}

/** Weights of red and blue in brightness. What is not known is taken for what webcams send. */
const weights: Record<string, readonly [red: number, blue: number]> = {
  bt709: [0.2126, 0.0722],
  'bt2020-ncl': [0.2627, 0.0593],
};
const webcam = [0.299, 0.114] as const;

/**
 * The planes of a band of an image, from its pixels (RGBA, no transparency). The image's width and
 * the band's edges are even.
 */
export function planesOf(
  rgba: ArrayLike<number>,
  { width }: Pick<Size, 'width'>,
  { top, height }: Band,
  format: PlaneFormat,
  { matrix, fullRange }: Coding,
): readonly Rows[] {
  const [kr, kb] = weights[matrix ?? ''] ?? webcam;
  const [floor, span, colourSpan] = fullRange ? [0, 1, 1] : [16, 219 / 255, 224 / 255];
  const toBlue = colourSpan / (2 * (1 - kb));
  const toRed = colourSpan / (2 * (1 - kr));
  const half = width / 2;
  const luma = new Uint8Array(width * height);
  const interleaved = format === 'NV12';
  const first = new Uint8Array((half * height) / (interleaved ? 1 : 2));
  const second = new Uint8Array(interleaved ? 0 : (half * height) / 2);
  for (let row = 0; row < height; row += 2) {
    for (let column = 0; column < width; column += 2) {
      let blue = 0;
      let red = 0;
      for (const pixel of [0, 1, width, width + 1]) {
        const at = row * width + column + pixel;
        const r = rgba[at * 4] ?? 0;
        const g = rgba[at * 4 + 1] ?? 0;
        const b = rgba[at * 4 + 2] ?? 0;
        const y = kr * r + (1 - kr - kb) * g + kb * b;
        luma[at] = Math.round(floor + span * y);
        blue += b - y;
        red += r - y;
      }
      const u = Math.round(128 + (toBlue * blue) / 4);
      const v = Math.round(128 + (toRed * red) / 4);
      const at = (row / 2) * half + column / 2;
      first[interleaved ? at * 2 : at] = u;
      if (interleaved) first[at * 2 + 1] = v;
      else second[at] = v;
    }
  }
  const colour = (bytes: Uint8Array, rowBytes: number) => ({ bytes, rowBytes, top: top / 2 });
  const brightness = { bytes: luma, rowBytes: width, top };
  if (interleaved) return [brightness, colour(first, width)];
  return [brightness, colour(first, half), colour(second, half)];
}

/** Lays the rows over a frame's bytes; `layout` says where each of its planes lies in them. */
export function layRows(
  frame: Uint8Array,
  layout: readonly Pick<Plane, 'offset' | 'stride'>[],
  planes: readonly Rows[],
): void {
  for (const [index, { bytes, rowBytes, top }] of planes.entries()) {
    const plane = layout[index];
    if (!plane) throw new RangeError(`the frame has no plane ${index}`);
    const start = plane.offset + top * plane.stride;
    if (plane.stride === rowBytes) {
      frame.set(bytes, start);
      continue;
    }
    for (let row = 0; row * rowBytes < bytes.length; row += 1) {
      const from = row * rowBytes;
      frame.set(bytes.subarray(from, from + rowBytes), start + row * plane.stride);
    }
  }
}
