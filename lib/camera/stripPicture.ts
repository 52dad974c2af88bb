/**
 * The strip as a picture: where it lies on an image, what stands on it and how it is drawn. The
 * camera script, the preview in the panel and the tests draw with the same.
 */
import type { Strip, StripPlace, StripSize } from '@/lib/wire/strip';

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Rows of an image, over its whole width. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

/** A canvas's context, as far as the drawing uses one. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'font' | 'textAlign' | 'textBaseline' | 'fillRect' | 'fillText' | 'measureText'
>;

/** Nothing of the image shows through, so these hold on any: 15.6 and 10.9 to 1. */
export const BAND_COLOUR = '#1d2430';
export const FIRST_COLOUR = '#ffffff';
export const SECOND_COLOUR = '#d6d9e0';

const FONT = 'system-ui, -apple-system, "Segoe UI", sans-serif';

/** Parts of an image's shorter side: the band, and the letters of its two lines. */
const parts: Record<StripSize, { band: number; first: number; second: number }> = {
  small: { band: 0.13, first: 0.057, second: 0.044 },
  medium: { band: 0.18, first: 0.08, second: 0.06 },
  large: { band: 0.24, first: 0.108, second: 0.08 },
};

/** Letters become smaller to this part of their size, and only then words are cut. */
const SMALLEST = 0.6;

/** Of the square in the middle, the part that may hold letters: tiles have round corners. */
const INNER = 0.94;

const MINUTE_MS = 60_000;

/** Whole rows of an image whose colour is stored for two rows at once: both numbers are even. */
export function bandOf(image: Size, { place, size }: { place: StripPlace; size: StripSize }): Band {
  const height = even(shorterSide(image) * parts[size].band);
  const top = place === 'top' ? 0 : even(image.height - height);
  return { top, height };
}

/** The width that stays in sight where a tile shows a square of the image, in pixels. */
export function innerWidth(image: Size): number {
  return Math.floor(shorterSide(image) * INNER);
}

function shorterSide({ width, height }: Size): number {
  return Math.min(width, height);
}

/** "6 min", "laatste minuut" and what stands after it; null where no time is shown. */
export function timeOf({ endsAt, times }: Pick<Strip, 'endsAt' | 'times'>, now: number) {
  if (endsAt === null) return null;
  const left = endsAt - now;
  if (left <= 0) return times.over;
  return left <= MINUTE_MS ? times.lastMinute : `${Math.ceil(left / MINUTE_MS)} ${times.minutes}`;
}

/** Draws the strip into a picture of this size, at its place; `now` in wall-clock milliseconds. */
export function drawStrip(pen: Pen, image: Size, strip: Strip, now: number): void {
  const { top, height } = bandOf(image, strip);
  pen.fillStyle = BAND_COLOUR;
  pen.fillRect(0, top, image.width, height);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  const { first, second } = parts[strip.size];
  const below = [strip.phase, strip.next];
  const alone = !below.some(Boolean);
  const time = timeOf(strip, now);
  const write = (line: Line, at: number, colour: string) => {
    const text = fit(pen, image, line);
    pen.fillStyle = colour;
    pen.fillText(text, image.width / 2, top + height * at);
  };
  const who = { words: [strip.who, time], keep: time, weight: 600, part: first };
  write(who, alone ? 0.5 : 0.38, FIRST_COLOUR);
  if (alone) return;
  write({ words: below, keep: null, weight: 400, part: second }, 0.78, SECOND_COLOUR);
}

interface Line {
  readonly words: readonly (string | null)[];
  /** The one that is never cut. */
  readonly keep: string | null;
  readonly weight: number;
  /** Height of the letters, of the image's shorter side. */
  readonly part: number;
}

/** Sets the font, and gives the words as one line that fits. */
function fit(pen: Pen, image: Size, { words, keep, weight, part }: Line): string {
  const width = innerWidth(image);
  const full = shorterSide(image) * part;
  const shown = words.filter((word): word is string => Boolean(word));
  const setFont = (factor: number) => {
    pen.font = `${weight} ${(full * factor).toFixed(2)}px ${FONT}`;
  };
  const widthOf = (texts: readonly string[]) => pen.measureText(joined(texts)).width;
  setFont(1);
  const needed = widthOf(shown);
  if (needed <= width) return joined(shown);
  // Letters do not shrink evenly: a hundredth less than what would just fit.
  setFont(Math.max(SMALLEST, (width / needed) * 0.99));
  return joined(shortened(shown, (texts) => widthOf(texts) <= width, keep));
}

/** Cuts the longest of these, a letter at a time, until all fit; the one to keep stands whole. */
export function shortened(
  texts: readonly string[],
  fits: (texts: readonly string[]) => boolean,
  keep: string | null = null,
): readonly string[] {
  const pieces = texts.map((whole) => ({ whole, letters: lettersOf(whole), cut: false }));
  const shown = () =>
    pieces.map(({ letters, cut }) => (cut ? `${letters.join('').trimEnd()}…` : letters.join('')));
  for (;;) {
    const tried = shown();
    if (fits(tried)) return tried;
    const longest = pieces
      .filter(({ whole, letters }) => letters.length > 1 && whole !== keep)
      .reduce<(typeof pieces)[number] | null>(
        (best, one) => (best && best.letters.length >= one.letters.length ? best : one),
        null,
      );
    if (!longest) return tried;
    longest.letters.pop();
    longest.cut = true;
  }
}

/** What a reader takes for one letter may be several characters. */
function lettersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** Each in its own writing direction, or a name in Hebrew would turn the others around. */
function joined(texts: readonly string[]): string {
  return texts.map((text) => `\u2068${text}\u2069`).join(' · ');
}

function even(pixels: number): number {
  return Math.floor(pixels / 2) * 2;
}
