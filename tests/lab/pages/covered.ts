import { buttonName } from './record';

/** What the page itself lays over its buttons for a moment, such as a menu. */
export const overAttribute = 'data-lab-over';

/** The names of this document's buttons that no pointer reaches. */
export function coveredControls(): string[] {
  return [...document.querySelectorAll(`[${buttonName}]`)]
    .filter(
      (button) => button.checkVisibility({ visibilityProperty: true }) && !isReachable(button),
    )
    .map((button) => button.getAttribute(buttonName) ?? '');
}

/** Whether a pointer reaches the middle and the four quarters of a button. */
function isReachable(button: Element): boolean {
  const { x, y, width, height } = button.getBoundingClientRect();
  const spots = [
    [0.5, 0.5],
    [0.2, 0.5],
    [0.8, 0.5],
    [0.5, 0.2],
    [0.5, 0.8],
  ] as const;
  return spots.every(([right, down]) => reaches(button, x + right * width, y + down * height));
}

function reaches(button: Element, x: number, y: number): boolean {
  const hit = document.elementFromPoint(x, y);
  const ours = button.contains(hit) || Boolean(hit?.closest(`[${overAttribute}]`));
  return ours && frameReaches(window, x, y);
}

/** Whether nothing lies over the frame at this place either, in any document around it. */
function frameReaches(view: Window, x: number, y: number): boolean {
  const frame = view.frameElement;
  if (!frame) return true;
  const { left, top } = frame.getBoundingClientRect();
  const [outerX, outerY] = [left + frame.clientLeft + x, top + frame.clientTop + y];
  const around = frame.ownerDocument;
  return (
    around.elementFromPoint(outerX, outerY) === frame && frameReaches(view.parent, outerX, outerY)
  );
}
