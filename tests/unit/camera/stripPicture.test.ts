import { describe, expect, it } from 'vitest';
import {
  BAND_COLOUR,
  bandOf,
  drawStrip,
  FIRST_COLOUR,
  innerWidth,
  SECOND_COLOUR,
  shortened,
  timeOf,
  type Pen,
  type Size,
} from '@/lib/camera/stripPicture';
import type { Strip } from '@/lib/wire/strip';

const times = { minutes: 'min', lastMinute: 'nog 1 min', over: 'tijd om' };
const strip: Strip = {
  who: 'Bram',
  phase: 'Verhelderen',
  next: 'daarna Dirk',
  endsAt: 500_000,
  times,
  place: 'bottom',
  size: 'medium',
};
const images: Size[] = [
  { width: 1280, height: 720 },
  { width: 640, height: 480 },
  { width: 320, height: 180 },
  { width: 720, height: 1280 },
  { width: 641, height: 361 },
];

/** A pen that takes every letter for as wide as a broad one, and notes what it is asked. */
function notingPen() {
  const texts: { text: string; x: number; y: number; size: number; width: number }[] = [];
  const bands: number[][] = [];
  const pen: Pen = {
    fillStyle: '',
    font: '',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    fillRect: (...band) => void bands.push(band),
    measureText: (text) => ({ width: widthOf(text) }) as TextMetrics,
    fillText: (text, x, y) => void texts.push({ text, x, y, size: size(), width: widthOf(text) }),
  };
  const size = () => Number(/([\d.]+)px/.exec(pen.font)?.[1]);
  const widthOf = (text: string) => text.replace(/[\u2068\u2069]/g, '').length * size() * 0.6;
  return { pen, texts, bands };
}

const plain = (text = '') => text.replace(/[\u2068\u2069]/g, '');

describe('where the strip lies', () => {
  it('on whole pairs of rows within the image, at the edge that was chosen', () => {
    for (const image of images) {
      for (const size of ['small', 'medium', 'large'] as const) {
        const bottom = bandOf(image, { place: 'bottom', size });
        const top = bandOf(image, { place: 'top', size });
        expect(top.top).toBe(0);
        expect(top.height).toBe(bottom.height);
        expect([bottom.top % 2, bottom.height % 2]).toEqual([0, 0]);
        const under = image.height - bottom.top - bottom.height;
        expect([0, 1]).toContain(under);
      }
    }
  });

  it('grows with what was chosen, and leaves three quarters of the image free', () => {
    const [image] = images as [Size];
    const [small, medium, large] = (['small', 'medium', 'large'] as const).map(
      (size) => bandOf(image, { place: 'top', size }).height,
    ) as [number, number, number];
    expect(small).toBeLessThan(medium);
    expect(medium).toBeLessThan(large);
    expect(large).toBeLessThanOrEqual(image.height / 4);
  });
});

describe('what stands on it', () => {
  it('whole minutes that have begun, then the last one, then that it is over', () => {
    expect(timeOf(strip, 0)).toBe('9 min');
    expect(timeOf(strip, 500_000 - 60_001)).toBe('2 min');
    expect(timeOf(strip, 500_000 - 60_000)).toBe('nog 1 min');
    expect(timeOf(strip, 500_000 - 1)).toBe('nog 1 min');
    expect(timeOf(strip, 500_000)).toBe('tijd om');
    expect(timeOf({ ...strip, endsAt: null }, 0)).toBeNull();
  });

  it('who and the time above, the phase and who follows below', () => {
    const { pen, texts, bands } = notingPen();
    drawStrip(pen, { width: 1280, height: 720 }, strip, 0);
    expect(texts.map(({ text }) => plain(text))).toEqual([
      'Bram · 9 min',
      'Verhelderen · daarna Dirk',
    ]);
    const { top, height } = bandOf({ width: 1280, height: 720 }, strip);
    expect(bands).toEqual([[0, top, 1280, height]]);
    for (const { y, size } of texts) {
      expect(y - size / 2).toBeGreaterThanOrEqual(top);
      expect(y + size / 2).toBeLessThanOrEqual(top + height);
    }
    expect(Number(texts[0]?.y) + Number(texts[0]?.size) / 2).toBeLessThan(
      Number(texts[1]?.y) - Number(texts[1]?.size) / 2,
    );
  });

  it('one line in the middle where nothing else is to be said', () => {
    const { pen, texts } = notingPen();
    const image = { width: 1280, height: 720 };
    drawStrip(pen, image, { ...strip, phase: '', next: null, endsAt: null }, 0);
    const { top, height } = bandOf(image, strip);
    expect(texts.map(({ text, y }) => [plain(text), y])).toEqual([['Bram', top + height / 2]]);
  });

  it('stays within the square that the narrowest tile shows, whatever the names', () => {
    const long = {
      ...strip,
      who: 'Margaretha Wilhelmina van den Bergh-Oosterhout',
      phase: 'Verhelderende vragen stellen aan wie de casus inbrengt',
      next: 'daarna Christiaan-Alexander Vermeulen',
    };
    for (const image of images) {
      for (const size of ['small', 'medium', 'large'] as const) {
        for (const one of [strip, long]) {
          const { pen, texts } = notingPen();
          drawStrip(pen, image, { ...one, size }, 0);
          for (const { width, x } of texts) {
            expect(width).toBeLessThanOrEqual(innerWidth(image));
            expect(x).toBe(image.width / 2);
          }
          expect(plain(texts[0]?.text)).toMatch(/ · 9 min$/);
        }
      }
    }
    expect(innerWidth({ width: 1280, height: 720 })).toBeLessThan(720);
  });
});

it('words are cut between what a reader takes for letters, the longest first', () => {
  const fits = (length: number) => (texts: readonly string[]) => texts.join('').length <= length;
  expect(shortened(['Margaretha', 'Bo'], fits(9))).toEqual(['Margar…', 'Bo']);
  expect(shortened(['Bo', 'laatste minuut'], fits(15), 'laatste minuut')).toEqual([
    'B…',
    'laatste minuut',
  ]);
  // A family of three characters with joiners between them is one letter.
  const family = '👨‍👩‍👧';
  expect(shortened([`A${family}${family}`], fits(11))).toEqual([`A${family}…`]);
  expect(shortened(['Bo'], () => false)).toEqual(['B…']);
});

it('holds on any background, for nothing of it shows through', () => {
  for (const [colour, ratio] of [
    [FIRST_COLOUR, 15.6],
    [SECOND_COLOUR, 11],
  ] as const) {
    expect(contrast(colour, BAND_COLOUR)).toBeCloseTo(ratio, 0);
    expect(contrast(colour, BAND_COLOUR)).toBeGreaterThan(7);
  }
});

/** WCAG 2: the relative luminances, each with a little light that is always there. */
function contrast(one: string, other: string): number {
  const [light, dark] = [one, other].map(luminance).toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
