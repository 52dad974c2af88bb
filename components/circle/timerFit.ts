/** Fits the timer's lines into the free space inside the ring. Origin at the ring's centre. */
import { distanceToBox, type Box, type Disc } from './geometry';
import type { Measure } from './measure';

export interface TimerText {
  digits: string | null;
  caption: string;
  endsAt: string | undefined;
}

export interface TimerFit {
  digitsSize: number;
  digitsSpacing: number;
  captionSize: number;
  captionLines: number;
  endsSize: number;
  /** One box a line that is shown: digits, caption, endsAt. */
  boxes: Box[];
  /** Height of all lines together, centred on the origin. */
  height: number;
  /** The widest a caption line may be. */
  captionWidth: number;
}

export const MIN_DIGITS = 28;
const DIGITS_WEIGHT = 650;
const LINE = 1.25;
const GAP = 3;

/** Digits of one width: the size must not change from second to second. */
export function digitsTemplate(digits: string): string {
  const zeros = digits.replace(/\p{Nd}/gu, '0');
  return zeros.length < 5 ? '00:00' : zeros;
}

/** Hours overtime ("+1:02:34") are rare and long: they are set closer and lighter. */
export function digitsStyle(digits: string): { weight: number; spacing: number } {
  return digits.length >= 8
    ? { weight: 500, spacing: -0.05 }
    : { weight: DIGITS_WEIGHT, spacing: -0.02 };
}

export function digitsEm(digits: string, measure: Measure): number {
  const { weight, spacing } = digitsStyle(digits);
  const template = digitsTemplate(digits);
  return measure(template, weight) + template.length * spacing;
}

/** Half the width that stays free at this height inside the ring. */
function freeHalf(top: number, bottom: number, discs: readonly Disc[], inner: number): number {
  const far = Math.max(Math.abs(top), Math.abs(bottom));
  let half = far >= inner ? 0 : Math.sqrt(inner * inner - far * far);
  for (const disc of discs) {
    const dy = disc.y - Math.max(top, Math.min(bottom, disc.y));
    const reach = disc.r + GAP;
    if (Math.abs(dy) >= reach) continue;
    half = Math.min(half, Math.abs(disc.x) - Math.sqrt(reach * reach - dy * dy));
  }
  return Math.max(0, half);
}

function stack(heights: readonly number[]): { tops: number[]; height: number } {
  const height = heights.reduce((sum, one) => sum + one, 0);
  let top = -height / 2;
  const tops = heights.map((one) => {
    const here = top;
    top += one;
    return here;
  });
  return { tops, height };
}

/** How many lines the text takes when it breaks at spaces. */
function linesNeeded(text: string, weight: number, size: number, width: number, measure: Measure) {
  let lines = 1;
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, weight) * size <= width) {
      line = longer;
    } else {
      if (line !== '') lines += 1;
      line = word;
      if (measure(word, weight) * size > width) return Infinity;
    }
  }
  return lines;
}

function withDigits(
  em: number,
  size: number,
  text: TimerText,
  discs: readonly Disc[],
  inner: number,
  measure: Measure,
  mostLines = 2,
): TimerFit & { fits: boolean } {
  const captionSize = size >= 36 ? 13 : 12;
  const endsSize = size >= 36 ? 12 : 11;
  const captionEm = measure(text.caption, 400);
  const attempt = (lines: number) => {
    const caption = text.caption === '' ? 0 : lines * captionSize * LINE;
    const ends = text.endsAt === undefined ? 0 : endsSize * LINE;
    const { tops, height } = stack([size * 1.06, caption, ends]);
    const [digitsTop = 0, captionTop = 0, endsTop = 0] = tops;
    const half = freeHalf(captionTop, captionTop + caption, discs, inner);
    return { caption, ends, height, digitsTop, captionTop, endsTop, half, lines };
  };
  let made = attempt(1);
  if (captionEm * captionSize > 2 * made.half && mostLines > 1) made = attempt(2);
  const digitsBox: Box = {
    left: (-em * size) / 2,
    // The digits are lower than their line: nothing hangs below the baseline.
    top: made.digitsTop + size * 0.13,
    width: em * size,
    height: size * 0.8,
  };
  const captionHalf = Math.min(made.half, (captionEm * captionSize) / 2);
  const endsFree = freeHalf(made.endsTop, made.endsTop + made.ends, discs, inner);
  const endsHalf = Math.min(endsFree, (measure(text.endsAt ?? '', 400) * endsSize) / 2);
  const boxes = [digitsBox];
  if (made.caption > 0) {
    boxes.push({
      left: -captionHalf,
      top: made.captionTop,
      width: 2 * captionHalf,
      height: made.caption,
    });
  }
  if (made.ends > 0) {
    boxes.push({ left: -endsHalf, top: made.endsTop, width: 2 * endsHalf, height: made.ends });
  }
  const free =
    Math.hypot(digitsBox.width / 2, digitsBox.top) <= inner &&
    Math.hypot(digitsBox.width / 2, digitsBox.top + digitsBox.height) <= inner &&
    discs.every((disc) => distanceToBox(disc, digitsBox) >= disc.r + GAP);
  const wanted = (captionEm * captionSize) / made.lines;
  const readable = made.caption === 0 || 2 * made.half >= Math.min(wanted * 1.1, 70);
  const endsFits = made.ends === 0 || endsHalf * 2 >= measure(text.endsAt ?? '', 400) * endsSize;
  return {
    digitsSize: size,
    digitsSpacing: digitsStyle(text.digits ?? '').spacing,
    captionSize,
    captionLines: made.lines,
    endsSize,
    boxes,
    height: made.height,
    captionWidth: 2 * made.half,
    fits: free && readable && endsFits,
  };
}

/** Without digits the caption is the timer: larger, and up to three lines. */
function captionOnly(
  text: TimerText,
  discs: readonly Disc[],
  inner: number,
  measure: Measure,
): TimerFit {
  const endsSize = 12;
  const ends = text.endsAt === undefined ? 0 : endsSize * LINE + 2;
  const em = measure(text.caption, 600);
  const make = (size: number, lines: number) => {
    const caption = lines * size * LINE;
    const { tops, height } = stack([caption, ends]);
    const [captionTop = 0, endsTop = 0] = tops;
    const half = freeHalf(captionTop, captionTop + caption, discs, inner);
    const fits = linesNeeded(text.caption, 600, size, 2 * half, measure) <= lines;
    const width = Math.min(2 * half, em * size);
    const boxes = [{ left: -width / 2, top: captionTop, width, height: caption }];
    if (ends > 0) {
      const free = 2 * freeHalf(endsTop, endsTop + ends, discs, inner);
      const endsWidth = Math.min(free, measure(text.endsAt ?? '', 400) * endsSize);
      boxes.push({ left: -endsWidth / 2, top: endsTop, width: endsWidth, height: ends });
    }
    const fit: TimerFit = {
      digitsSize: 0,
      digitsSpacing: 0,
      captionSize: size,
      captionLines: lines,
      endsSize,
      boxes,
      height,
      captionWidth: 2 * half,
    };
    return { fit, fits };
  };
  for (const size of [18, 16, 14, 13]) {
    for (const lines of [1, 2, 3]) {
      const { fit, fits } = make(size, lines);
      if (fits) return fit;
    }
  }
  return make(13, 3).fit;
}

/** The largest timer, from `largest` down to 28 px, that no seat or badge touches. */
export function fitTimer(
  text: TimerText,
  discs: readonly Disc[],
  inner: number,
  largest: number,
  measure: Measure,
): TimerFit & { fits: boolean } {
  if (text.digits === null) return { ...captionOnly(text, discs, inner, measure), fits: true };
  const em = digitsEm(text.digits, measure);
  for (let size = Math.floor(largest); size > MIN_DIGITS; size -= 1) {
    const fit = withDigits(em, size, text, discs, inner, measure);
    if (fit.fits) return fit;
  }
  const least = withDigits(em, MIN_DIGITS, text, discs, inner, measure);
  // Rather a caption that is cut than digits that are covered.
  return least.fits ? least : withDigits(em, MIN_DIGITS, text, discs, inner, measure, 1);
}
