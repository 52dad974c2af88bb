import type { BrowserContext, CDPSession, Worker } from 'playwright-core';
import { until } from './until';

/** The extension's service worker, seen through the browser's own DevTools session. */
export interface ExtensionWorker {
  /** Waits until the worker runs. It is not woken: an event of the extension has to do that. */
  serviceWorker(): Promise<Worker>;
  /**
   * Stops the worker, as Chromium does after 30 s of idleness; its memory is lost. `justBefore` runs
   * when all is ready for the stop.
   */
  stopWorker(justBefore?: () => Promise<void>): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
}

export async function watchWorker(context: BrowserContext): Promise<ExtensionWorker> {
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const url = first.url();
  const session = await browserSession(context);
  // A worker that is stopped while it installs is started again by the browser.
  await until('the service worker to be active', () => first.evaluate(isActive));

  const target = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find((info) => info.type === 'service_worker' && info.url === url);
  };

  return {
    async serviceWorker() {
      // Playwright keeps one Worker object over restarts, and evaluating in it hangs while the
      // worker is stopped. So the browser's own list decides.
      await until('the service worker', target);
      return first;
    },
    async stopWorker(justBefore) {
      const running = await target();
      if (running) await stopTarget(session, running.targetId, justBefore);
      else await justBefore?.();
    },
    isWorkerRunning: async () => (await target()) !== undefined,
  };
}

/** Runs in the worker. */
function isActive(): boolean {
  const scope = globalThis as unknown as { registration: ServiceWorkerRegistration };
  return scope.registration.active?.state === 'activated';
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser to ask about the worker.');
  return browser.newBrowserCDPSession();
}

/**
 * The proof of a stop is the worker's own `Inspector.targetCrashed`, which Chromium sends for a
 * service worker that ends in any way. The list of targets is none: a view that reconnects at once
 * starts the next worker under the same target id before the list was ever seen without it.
 */
async function stopTarget(
  session: CDPSession,
  targetId: string,
  justBefore?: () => Promise<void>,
): Promise<void> {
  // Playwright's sessions hear no other flattened session, so this one speaks in nested messages.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const heard = messagesOf(session, sessionId);
  try {
    const message = JSON.stringify({ id: 1, method: 'Inspector.enable' });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    await until('DevTools in the service worker', () => heard.some(({ id }) => id === 1));
    await justBefore?.();
    await session.send('Target.closeTarget', { targetId });
    await until('the end of the service worker', () =>
      heard.some(({ method }) => method === 'Inspector.targetCrashed'),
    );
  } finally {
    heard.stop();
    await session.send('Target.detachFromTarget', { sessionId });
  }
}

interface Message {
  id?: number;
  method?: string;
}

/** The messages of one nested session, gathered from now until `stop`. */
function messagesOf(session: CDPSession, sessionId: string) {
  const heard: Message[] = [];
  const hear = (event: { sessionId: string; message: string }) => {
    if (event.sessionId === sessionId) heard.push(JSON.parse(event.message) as Message);
  };
  session.on('Target.receivedMessageFromTarget', hear);
  return Object.assign(heard, {
    stop: () => session.off('Target.receivedMessageFromTarget', hear),
  });
}
