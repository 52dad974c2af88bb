/** A drawn person before a wall, where a camera would show one: no camera is opened for a preview. */
import type { Backdrop } from '@/lib/i18n/camera/texts';
import type { Size } from '@/lib/camera/stripPicture';

const walls: Readonly<Record<Backdrop, string>> = {
  light: '#f3f1ec',
  dark: '#23262d',
  busy: '#c9b79a',
};
const clothes: Readonly<Record<Backdrop, string>> = {
  light: '#7a8ea6',
  dark: '#4b6584',
  busy: '#5b6f57',
};
const SKIN = '#d9b18f';
const HAIR = '#4a3b30';
const books = ['#8c2f39', '#f2d16b', '#2f5d62', '#e8e4da', '#3a3a5c', '#d97b4a', '#ffffff'];
const SHELVES = 5;
const BOOKS = 28;

/** Fills an image of this size. */
export function drawPerson(
  pen: CanvasRenderingContext2D,
  { width, height }: Size,
  backdrop: Backdrop,
): void {
  pen.fillStyle = walls[backdrop];
  pen.fillRect(0, 0, width, height);
  if (backdrop === 'busy') drawShelves(pen, { width, height });
  const middle = width / 2;
  const circle = (x: number, y: number, across: number, high: number, colour: string) => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.ellipse(x, y, across, high, 0, 0, 2 * Math.PI);
    pen.fill();
  };
  circle(middle, height * 1.08, height * 0.44, height * 0.4, clothes[backdrop]);
  pen.fillStyle = SKIN;
  pen.fillRect(middle - height * 0.065, height * 0.52, height * 0.13, height * 0.18);
  circle(middle, height * 0.35, height * 0.175, height * 0.205, HAIR);
  circle(middle, height * 0.4, height * 0.15, height * 0.185, SKIN);
}

/** Strong and small patches of every colour: the hardest that lies under letters in practice. */
function drawShelves(pen: CanvasRenderingContext2D, { width, height }: Size): void {
  const high = height / SHELVES;
  const wide = width / BOOKS;
  for (let shelf = 0; shelf < SHELVES; shelf += 1) {
    for (let book = 0; book < BOOKS; book += 1) {
      // Mixed by arithmetic: the same picture every time.
      const mix = (shelf * 5 + book * 3 + ((book * book) % 7)) % books.length;
      const top = high * (shelf + 0.08 + ((book * 7 + shelf) % 4) * 0.05);
      pen.fillStyle = books[mix] ?? '#ffffff';
      pen.fillRect(book * wide, top, wide * 0.92, high * (shelf + 0.94) - top);
    }
  }
}
