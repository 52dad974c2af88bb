/** The measure by which a picture of the far side is taken to say something, or not to. */
import { describe, expect, it } from 'vitest';
import { likeness, type Picture } from '../../e2e/harness/picture';

const width = 64;
const height = 32;
const all = { x: 0, y: 0, width, height };
const cell = { width: 16, height: 16 };

function drawn(brightness: (x: number, y: number) => number): Picture {
  const luma = Uint8Array.from({ length: width * height }, (_, i) =>
    brightness(i % width, Math.floor(i / width)),
  );
  return { width, height, luma };
}

/** Strokes of different widths, with a letter of its own in the second cell. */
const letters = (second: number) => (x: number, y: number) =>
  (x >= 16 && x < 32 ? (x + y) % second < 2 : x % 7 < 3 && y % 8 < 5) ? 230 : 30;

describe('likeness', () => {
  const text = drawn(letters(5));

  it('is one for the same, whatever the brightness and the contrast', () => {
    expect(likeness(text, text, all, cell)).toBeCloseTo(1);
    const paler = drawn((x, y) => 60 + letters(5)(x, y) / 2);
    expect(likeness(text, paler, all, cell)).toBeGreaterThan(0.999);
  });

  it('falls by one cell that says something else', () => {
    expect(likeness(text, drawn(letters(9)), all, cell)).toBeLessThan(0.8);
    expect(likeness(text, drawn(letters(9)), { ...all, x: 32, width: 32 }, cell)).toBeCloseTo(1);
  });

  it('is none where only one of them shows something, or neither does', () => {
    const plain = drawn((x) => 30 + (x % 3));
    expect(likeness(text, plain, all, cell)).toBe(0);
    const half = drawn((x, y) => (x < 32 ? letters(5)(x, y) : 30));
    expect(likeness(text, half, all, cell)).toBe(0);
    expect(likeness(plain, plain, all, cell)).toBe(0);
  });

  it('is not asked of pictures of two sizes', () => {
    expect(() => likeness(text, { ...text, width: 32, height: 64 }, all, cell)).toThrow('64x32');
  });
});
