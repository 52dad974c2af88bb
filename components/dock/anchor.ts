/** Puts an element at its place by distances from the window's edges, which still hold while a window is resized. */
import type { Rect, Side } from '@/lib/call/freePlace';

/** Its upper corner at the given side. */
export function anchor(element: HTMLElement, { x, y, width }: Rect, side: Side): void {
  setPx(element, side, side === 'left' ? x : window.innerWidth - x - width);
  setPx(element, 'top', y);
  const other = side === 'left' ? 'right' : 'left';
  if (element.style.getPropertyValue(other)) element.style.removeProperty(other);
}

/** All of it, from top to bottom. */
export function stretch(element: HTMLElement, rect: Rect, side: Side): void {
  anchor(element, rect, side);
  setPx(element, 'bottom', window.innerHeight - rect.y - rect.height);
  setPx(element, 'width', rect.width);
}

/** Only when it is another: a write alone costs a style pass. */
function setPx(element: HTMLElement, property: string, pixels: number): void {
  const text = `${Math.round(pixels)}px`;
  if (element.style.getPropertyValue(property) !== text) {
    element.style.setProperty(property, text);
  }
}
