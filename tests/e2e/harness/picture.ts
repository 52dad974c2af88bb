/** Grey pictures, and how alike two of them are where something is written. */

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Brightness of each pixel from 0 to 255, row after row. */
  readonly luma: Uint8Array;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Pearson's correlation of what two pictures of one size show in a rectangle, from -1 to 1. Video
 * coding, another brightness and more or less contrast hardly change it; other letters do. Blocks
 * of `by` pixels are averaged first, since coding blurs. 0 where one of them shows nothing.
 */
export function likeness(one: Picture, other: Picture, where: Rectangle, by = 2): number {
  if (one.width !== other.width || one.height !== other.height) {
    throw new Error(
      `${one.width}x${one.height} and ${other.width}x${other.height} are not compared`,
    );
  }
  const a = blocks(one, where, by);
  const b = blocks(other, where, by);
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, onlyA, onlyB] = [0, 0, 0];
  a.forEach((value, i) => {
    const [x, y] = [value - meanA, (b[i] ?? 0) - meanB];
    both += x * y;
    onlyA += x * x;
    onlyB += y * y;
  });
  return onlyA === 0 || onlyB === 0 ? 0 : both / Math.sqrt(onlyA * onlyB);
}

/** The brightness of blocks of `by` times `by` pixels; what is left at the edges is left out. */
function blocks({ width, height, luma }: Picture, where: Rectangle, by: number): number[] {
  const left = Math.max(0, Math.round(where.x));
  const top = Math.max(0, Math.round(where.y));
  const right = Math.min(width, Math.round(where.x + where.width));
  const bottom = Math.min(height, Math.round(where.y + where.height));
  const found: number[] = [];
  for (let y = top; y + by <= bottom; y += by) {
    for (let x = left; x + by <= right; x += by) {
      let sum = 0;
      for (let row = y; row < y + by; row++) {
        for (let column = x; column < x + by; column++) sum += luma[row * width + column] ?? 0;
      }
      found.push(sum / (by * by));
    }
  }
  if (found.length === 0) throw new Error('a rectangle outside the picture');
  return found;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
