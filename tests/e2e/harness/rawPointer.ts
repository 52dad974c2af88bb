import type { RawBrowser, Send, Target } from './hiddenTab';
import { boxOfQuad, elements, type Box, type DomNode, type NodePredicate } from './shadow';
import { until } from './until';

/** `clickPierced` for a tab of `launchRaw`: a real mouse, and no obstacle in closed shadow roots. */
export async function clickInTab(
  browser: RawBrowser,
  tab: Target,
  fits: NodePredicate,
): Promise<void> {
  const { center } = await until('an element with a box', () =>
    browser.attached(tab, (send) => boxIn(send, fits)),
  );
  await browser.attached(tab, async (send) => {
    for (const type of ['mousePressed', 'mouseReleased']) {
      await send('Input.dispatchMouseEvent', { type, button: 'left', clickCount: 1, ...center });
    }
  });
}

async function boxIn(send: Send, fits: NodePredicate): Promise<Box | undefined> {
  const document = await send('DOM.getDocument', { depth: -1, pierce: true });
  const node = [...elements((document as { root: DomNode }).root)].find(fits);
  if (!node) return undefined;
  const { backendNodeId } = node;
  const answer = await send('DOM.getContentQuads', { backendNodeId }).catch((error: Error) => {
    if (/Could not compute content quads/i.test(error.message)) return { quads: [] };
    throw error;
  });
  const [quad] = (answer as { quads: number[][] }).quads;
  return quad && boxOfQuad(quad);
}
