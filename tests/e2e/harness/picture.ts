/** Grey pictures, and how alike two of them are where something is written. */

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Brightness of each pixel from 0 to 255, row after row. */
  readonly luma: Uint8Array;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

/** Below this spread of brightness there is nothing but what coding leaves of a plain ground. */
const PLAIN = 4;

/**
 * How alike two pictures of one size are in a rectangle, from -1 to 1: Pearson's correlation of the
 * cell in which they are least alike. Video coding, another brightness and more or less contrast
 * hardly change it; one other letter does. Cells in which both show a plain ground do not count;
 * 0 where one of them shows something and the other nothing, or where nothing counts.
 */
export function likeness(one: Picture, other: Picture, where: Rectangle, cell: Size): number {
  if (one.width !== other.width || one.height !== other.height) {
    throw new Error(
      `${one.width}x${one.height} and ${other.width}x${other.height} are not compared`,
    );
  }
  const found: number[] = [];
  for (let y = where.y; y < where.y + where.height; y += cell.height) {
    for (let x = where.x; x < where.x + where.width; x += cell.width) {
      const width = Math.min(cell.width, where.x + where.width - x);
      const height = Math.min(cell.height, where.y + where.height - y);
      const alike = correlation(
        blocks(one, { x, y, width, height }),
        blocks(other, { x, y, width, height }),
      );
      if (alike !== null) found.push(alike);
    }
  }
  return found.length === 0 ? 0 : Math.min(...found);
}

/** Null where both are plain. */
function correlation(a: readonly number[], b: readonly number[]): number | null {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, onlyA, onlyB] = [0, 0, 0];
  a.forEach((value, i) => {
    const [x, y] = [value - meanA, (b[i] ?? 0) - meanB];
    both += x * y;
    onlyA += x * x;
    onlyB += y * y;
  });
  const plain = PLAIN * PLAIN * a.length;
  if (onlyA < plain && onlyB < plain) return null;
  return onlyA < plain || onlyB < plain ? 0 : both / Math.sqrt(onlyA * onlyB);
}

/** Coding blurs: squares of so many pixels are taken together. */
const BLOCK = 2;

/** The brightness of each block; what is left at the edges is left out. */
function blocks({ width, height, luma }: Picture, where: Rectangle): number[] {
  const left = Math.max(0, Math.round(where.x));
  const top = Math.max(0, Math.round(where.y));
  const right = Math.min(width, Math.round(where.x + where.width));
  const bottom = Math.min(height, Math.round(where.y + where.height));
  const found: number[] = [];
  for (let y = top; y + BLOCK <= bottom; y += BLOCK) {
    for (let x = left; x + BLOCK <= right; x += BLOCK) {
      let sum = 0;
      for (let row = y; row < y + BLOCK; row++) {
        for (let column = x; column < x + BLOCK; column++) sum += luma[row * width + column] ?? 0;
      }
      found.push(sum / (BLOCK * BLOCK));
    }
  }
  return found;
}

/** No number where there are none. */
function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
