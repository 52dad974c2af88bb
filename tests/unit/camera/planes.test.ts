import { assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf, layRows, planesOf, type Coding, type PlaneFormat } from '@/lib/camera/planes';

const formats: PlaneFormat[] = ['I420', 'NV12'];
const codings: Coding[] = ['bt709', 'smpte170m', 'bt2020-ncl', null].flatMap((matrix) =>
  [true, false].map((fullRange) => ({ matrix, fullRange })),
);

function pixels(width: number, height: number, colour: readonly number[]): number[] {
  return Array.from({ length: width * height }, () => [...colour, 255]).flat();
}

/** Red, green and blue of one pixel of a frame, as a player would work them out. */
function colourAt(
  frame: Uint8Array,
  format: PlaneFormat,
  { width, height }: { width: number; height: number },
  { matrix, fullRange }: Coding,
  [x, y]: readonly [number, number],
): number[] {
  const [kr, kb] =
    matrix === 'bt709'
      ? [0.2126, 0.0722]
      : matrix === 'bt2020-ncl'
        ? [0.2627, 0.0593]
        : [0.299, 0.114];
  const luma = frame[y * width + x] ?? 0;
  const at = Math.floor(y / 2) * (width / 2) + Math.floor(x / 2);
  const colours = width * height;
  const [u, v] =
    format === 'NV12'
      ? [frame[colours + at * 2] ?? 0, frame[colours + at * 2 + 1] ?? 0]
      : [frame[colours + at] ?? 0, frame[colours * 1.25 + at] ?? 0];
  const bright = fullRange ? luma / 255 : (luma - 16) / 219;
  const blue = (u - 128) / (fullRange ? 255 : 224);
  const red = (v - 128) / (fullRange ? 255 : 224);
  const r = bright + 2 * (1 - kr) * red;
  const b = bright + 2 * (1 - kb) * blue;
  return [r, (bright - kr * r - kb * b) / (1 - kr - kb), b].map((part) => Math.round(part * 255));
}

describe.each(formats)('the strip in a frame of %s', (format) => {
  const image = { width: 8, height: 12 };
  const band = { top: 8, height: 4 };

  it('has its colours, however they are coded', () => {
    for (const coding of codings) {
      for (const colour of [
        [29, 36, 48],
        [255, 255, 255],
        [0, 0, 0],
        [200, 30, 90],
      ]) {
        const rgba = pixels(image.width, band.height, colour);
        const frame = new Uint8Array(image.width * image.height * 1.5);
        layRows(frame, layoutOf(format, image), planesOf(rgba, image, band, format, coding));
        for (const place of [
          [0, 8],
          [7, 11],
          [3, 9],
        ] as const) {
          for (const [index, part] of colourAt(frame, format, image, coding, place).entries()) {
            expect(Math.abs(part - (colour[index] ?? 0))).toBeLessThanOrEqual(3);
          }
        }
      }
    }
  });

  it('touches no byte beside its rows, wherever the planes lie', () => {
    assert(
      property(nat(20), nat(20), constantFrom(0, 2, 4, 8), (gap, padding, top) => {
        const planes = layoutOf(format, image).map(({ offset, stride, rows }, index) => ({
          offset: offset + gap * (index + 1) + index * padding * image.height,
          stride: stride + padding,
          rows,
        }));
        const frame = new Uint8Array(2000).fill(77);
        const rgba = pixels(image.width, band.height, [255, 255, 255]);
        const coding = { matrix: 'bt709', fullRange: true };
        layRows(frame, planes, planesOf(rgba, image, { ...band, top }, format, coding));
        const touched = new Set<number>();
        for (const [index, { offset, stride, rows }] of planes.entries()) {
          const rowBytes = layoutOf(format, image)[index]?.stride ?? 0;
          for (let row = top / rows; row < (top + band.height) / rows; row += 1) {
            for (let at = 0; at < rowBytes; at += 1) touched.add(offset + row * stride + at);
          }
        }
        const wrong = Array.from(frame.keys(), (at) => (frame[at] !== 77) !== touched.has(at));
        expect(wrong.includes(true)).toBe(false);
      }),
    );
  });

  it('refuses a frame that has fewer planes', () => {
    const rgba = pixels(image.width, band.height, [0, 0, 0]);
    const planes = planesOf(rgba, image, band, format, { matrix: null, fullRange: false });
    expect(() => layRows(new Uint8Array(500), [], planes)).toThrow(RangeError);
  });
});
