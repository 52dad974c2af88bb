import type { Frame, Page } from 'playwright-core';
import { until } from './until';

/** An element as DevTools sees it, wherever it is: closed shadow roots are no obstacle. */
export interface PiercedNode {
  backendNodeId: number;
  /** Lower case. */
  tag: string;
  attributes: Record<string, string>;
  /** The tag of the shadow host that it stands in, if any. */
  host?: string;
}

/** In CSS pixels of the page's viewport, as `page.mouse` takes them. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  center: { x: number; y: number };
}

export type NodePredicate = (node: PiercedNode) => boolean;

/** Whether an element carries this attribute (with this value, if one is given). */
export function withAttribute(name: string, value?: string): NodePredicate {
  return ({ attributes }) =>
    value === undefined ? name in attributes : attributes[name] === value;
}

/** Every element of the page that fits, in document order; frames of other origins are left out. */
export async function findPierced(page: Page, fits: NodePredicate): Promise<PiercedNode[]> {
  return withSession(page, async (session) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return [...elements(root)].filter(fits);
  });
}

/** Waits for an element and gives its box. Throws when it has none, as with `display: none`. */
export async function boxOf(page: Page, fits: NodePredicate, timeout = 10_000): Promise<Box> {
  return until('an element with a box', () => boxNow(page, fits), timeout);
}

/** The box of the first element that fits; undefined when there is none or it is not drawn. */
export async function boxNow(page: Page, fits: NodePredicate): Promise<Box | undefined> {
  const [node] = await findPierced(page, fits);
  if (!node) return undefined;
  return withSession(page, async (session) => {
    const { quads } = await session.send('DOM.getContentQuads', {
      backendNodeId: node.backendNodeId,
    });
    return quads[0] && boxOfQuad(quads[0]);
  }).catch((error: Error) => {
    // Chromium's answer for an element that is not drawn, or that was removed meanwhile.
    if (/Could not compute content quads|No node|not find node/i.test(error.message)) {
      return undefined;
    }
    throw error;
  });
}

/** Clicks by real mouse in the middle of the element: a trusted event, unlike `element.click()`. */
export async function clickPierced(page: Page, fits: NodePredicate): Promise<void> {
  const { center } = await boxOf(page, fits);
  await page.mouse.click(center.x, center.y);
}

/** Waits for the frame that shows this address, such as the panel inside the dock. */
export function frameAt(page: Page, url: string, timeout = 10_000): Promise<Frame> {
  return until(
    `a frame at ${url}`,
    () => page.frames().find((frame) => frame !== page.mainFrame() && frame.url().startsWith(url)),
    timeout,
  );
}

export interface DomNode {
  backendNodeId: number;
  nodeType: number;
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** Every element of a tree as `DOM.getDocument` gives it, through shadow roots and frames. */
export function* elements(node: DomNode, host?: string): Generator<PiercedNode> {
  const tag = node.nodeName.toLowerCase();
  if (node.nodeType === 1) {
    const attributes = attributePairs(node.attributes ?? []);
    yield {
      backendNodeId: node.backendNodeId,
      tag,
      attributes,
      ...(host === undefined ? {} : { host }),
    };
  }
  for (const root of node.shadowRoots ?? []) yield* elements(root, tag);
  for (const child of node.children ?? []) yield* elements(child, host);
  if (node.contentDocument) yield* elements(node.contentDocument);
}

/** DevTools gives names and values in turn, in one list. */
function attributePairs(flat: string[]): Record<string, string> {
  const names = flat.filter((_, index) => index % 2 === 0);
  return Object.fromEntries(names.map((name, index) => [name, flat[index * 2 + 1] ?? '']));
}

/** The box around a quad: four corners, x and y in turn. */
export function boxOfQuad(quad: number[]): Box {
  const xs = quad.filter((_, index) => index % 2 === 0);
  const ys = quad.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  return { x, y, width, height, center: { x: x + width / 2, y: y + height / 2 } };
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

async function withSession<T>(page: Page, use: (session: Session) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}
