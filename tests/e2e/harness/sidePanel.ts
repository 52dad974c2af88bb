import type { BrowserContext, CDPSession } from 'playwright-core';
import { until } from './until';

/** The browser's own side panel: a page that Playwright does not list, reached through DevTools. */
export interface SidePanel {
  /** Evaluates an expression in it; it must give something that JSON can carry. */
  evaluate(expression: string): Promise<unknown>;
}

export async function openedSidePanel(
  context: BrowserContext,
  panelUrl: string,
): Promise<SidePanel> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to ask for its side panel');
  const session = await browser.newBrowserCDPSession();
  const targetId = await until('the side panel', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url, attached }) => {
      return type === 'page' && url === panelUrl && !attached;
    })?.targetId;
  });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  return { evaluate: (expression) => evaluateIn(session, sessionId, expression) };
}

let lastId = 0;

function evaluateIn(session: CDPSession, sessionId: string, expression: string): Promise<unknown> {
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    const listen = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      const answer = JSON.parse(event.message) as {
        id?: number;
        result?: { result: { value?: unknown }; exceptionDetails?: { text: string } };
      };
      if (answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      const failed = answer.result?.exceptionDetails;
      if (failed) reject(new Error(failed.text));
      else resolve(answer.result?.result.value);
    };
    session.on('Target.receivedMessageFromTarget', listen);
    const params = { expression, returnByValue: true, awaitPromise: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
  });
}
