/** How wide a text will be: from the real font where there is a canvas, else a careful estimate. */

/** Width of `text` in the interface font, in em. */
export type Measure = (text: string, weight: number) => number;

const FULL =
  /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function em(character: string): number {
  if (FULL.test(character)) return 1.25;
  if (/[\p{M}\u200B-\u200D]/u.test(character)) return 0;
  if (/[mwMW@%&]/u.test(character)) return 1.1;
  if (/[iljftrI.,:;'|! -]/u.test(character)) return 0.46;
  if (/\p{Lu}|\+/u.test(character)) return 0.84;
  return 0.72;
}

/** About as wide as the widest common interface font (DejaVu Sans), so a fit that it promises holds. */
export const estimateWidth: Measure = (text, weight) => {
  let sum = 0;
  for (const character of text) sum += em(character);
  return sum * (weight >= 550 ? 1 : 0.92);
};

/** The search for a size asks for the same few texts again and again. */
export function remembered(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text, weight) => {
    const key = `${weight} ${text}`;
    const width = known.get(key) ?? measure(text, weight);
    known.set(key, width);
    return width;
  };
}

const SAMPLE = 100;
let canvas: CanvasRenderingContext2D | null | undefined;
let family: string | undefined;

export const measureWidth: Measure = (text, weight) => {
  if (typeof document === 'undefined') return estimateWidth(text, weight);
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return estimateWidth(text, weight);
  // Asked once: in the middle of a render the browser would have to work out every style for it.
  family ??= getComputedStyle(document.body).fontFamily;
  canvas.font = `${weight} ${SAMPLE}px ${family}`;
  return canvas.measureText(text).width / SAMPLE;
};
