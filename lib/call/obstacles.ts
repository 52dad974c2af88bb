/** What the panel may not lie over: the host's own buttons, and the bars and side panels that hold them. */
import type { PageDocument } from './documents';
import type { Obstacles, Rect, Size } from './freePlace';

const CONTROLS = [
  'button',
  'a[href]',
  'input',
  'textarea',
  'select',
  'summary',
  '[contenteditable]:not([contenteditable="false"])',
  ...['button', 'link', 'menuitem', 'tab', 'switch', 'slider', 'checkbox', 'textbox'].map(
    (role) => `[role="${role}"]`,
  ),
].join();

/** Side panels that show nothing to press. */
const PANELS = 'aside, [role="complementary"]';

/** Whatever lies this near to an edge counts as lying at it, in CSS pixels. */
const AT_EDGE = 40;
const MAX_BAR_HEIGHT = 160;
const MAX_PANEL_WIDTH = 520;
/** Shares of the window. */
const LONG_BAR = 0.5;
const TALL_PANEL = 0.4;
const WIDE_PANEL = 0.6;
/** A button as large as this is the picture itself, to be clicked on. */
const PICTURE = 0.3;

/** By geometry alone: platforms rename their parts, but a bar stays long and a panel stays tall. */
export function readObstacles(
  documents: readonly PageDocument[],
  tiles: string,
  view: Size,
): Obstacles {
  const fixed = new Set<Rect>();
  const loose: Rect[] = [];
  for (const page of documents) {
    const holders = new Map<Element, Rect | null>();
    for (const control of page.document.querySelectorAll(CONTROLS)) {
      const rect = seenRect(control, page, view);
      if (!rect || rect.width * rect.height > PICTURE * view.width * view.height) continue;
      if (control.closest(tiles)) loose.push(rect);
      else {
        const holder = holderOf(control, { page, tiles, view, holders });
        // What a bar opens may belong to it and still stand outside it: a menu, a question.
        fixed.add(holder && contains(holder, rect) ? holder : rect);
      }
    }
    for (const panel of page.document.querySelectorAll(PANELS)) {
      const rect = seenRect(panel, page, view);
      if (rect && isPanel(rect, view)) fixed.add(rect);
    }
  }
  return { fixed: [...fixed], loose };
}

interface Scene {
  readonly page: PageDocument;
  readonly tiles: string;
  readonly view: Size;
  /** What was found before, for each element that holds others. */
  readonly holders: Map<Element, Rect | null>;
}

/** The largest bar or panel that it stands in. */
function holderOf(element: Element, scene: Scene): Rect | null {
  const parent = element.parentElement;
  if (!parent || parent === scene.page.document.body) return null;
  const known = scene.holders.get(parent);
  if (known !== undefined) return known;
  const rect = holderOf(parent, scene) ?? holderRect(parent, scene);
  scene.holders.set(parent, rect);
  return rect;
}

/** A stage may be as narrow as a panel, and is told from it by the people in it. */
function holderRect(element: Element, { page, tiles, view }: Scene): Rect | null {
  const rect = rectIn(element, page);
  if (isBar(rect, view)) return rect;
  return isPanel(rect, view) && !element.querySelector(tiles) ? rect : null;
}

function isBar({ x, y, width, height }: Rect, view: Size): boolean {
  const atEdge = y <= AT_EDGE || y + height >= view.height - AT_EDGE;
  const inside = x < view.width && y < view.height && y + height > 0;
  return inside && atEdge && height <= MAX_BAR_HEIGHT && width >= LONG_BAR * view.width;
}

function isPanel({ x, width, height }: Rect, view: Size): boolean {
  const atEdge = x <= AT_EDGE || x + width >= view.width - AT_EDGE;
  const inside = x < view.width && x + width > 0;
  const narrow = width <= Math.min(MAX_PANEL_WIDTH, WIDE_PANEL * view.width);
  return inside && atEdge && narrow && height >= TALL_PANEL * view.height;
}

/** Undefined for what nobody can see or press. */
function seenRect(element: Element, page: PageDocument, view: Size): Rect | undefined {
  // Transparent is not gone: bars fade out, and come back when the pointer moves.
  if (!element.checkVisibility({ visibilityProperty: true })) return undefined;
  const rect = rectIn(element, page);
  const { x, y, width, height } = rect;
  const inView = x < view.width && y < view.height && x + width > 0 && y + height > 0;
  return inView && width > 0 && height > 0 ? rect : undefined;
}

function contains(outer: Rect, { x, y, width, height }: Rect): boolean {
  const atLeast = outer.x - 1 <= x && outer.y - 1 <= y;
  const toRight = outer.x + outer.width + 1 >= x + width;
  return atLeast && toRight && outer.y + outer.height + 1 >= y + height;
}

function rectIn(element: Element, { x, y }: PageDocument): Rect {
  const rect = element.getBoundingClientRect();
  return { x: rect.x + x, y: rect.y + y, width: rect.width, height: rect.height };
}
