/** The page's side of the worker that carries frames. */
import type { Strip } from '@/lib/wire/strip';
import type { Carrier } from './carrier';
import type { Ends } from './pipe';

export type ToWorker =
  | { readonly type: 'carry'; readonly id: number; readonly ends: Ends }
  | { readonly type: 'show'; readonly strip: Strip | null }
  | { readonly type: 'ping' };

export type FromWorker =
  { readonly type: 'ready' | 'pong' | 'gaveUp' } | { readonly type: 'over'; readonly id: number };

/** A page that allows no worker says so at once; this is for one that says nothing. */
const READY_MS = 2000;

/** Nothing tells that a worker is gone. So many pings without an answer, and it is taken for that. */
const PING_MS = 2000;
const UNANSWERED = 4;

export interface WorkerOptions {
  readonly source: string;
  readonly gaveUp: () => void;
}

/** Null where the page allows no worker. `lost` is called when the worker is gone. */
export async function startWorker(
  { source, gaveUp }: WorkerOptions,
  lost: () => void,
): Promise<Carrier | null> {
  const worker = newWorker(source);
  if (!worker) return null;
  const send = (message: ToWorker, transfer: Transferable[] = []) =>
    worker.postMessage(message, transfer);
  const ready = await new Promise<boolean>((resolve) => {
    worker.addEventListener('message', () => resolve(true), { once: true });
    worker.addEventListener('error', (event) => {
      // The page's own error handling has nothing to do with it.
      event.preventDefault();
      resolve(false);
    });
    setTimeout(() => resolve(false), READY_MS);
  });
  if (!ready) {
    worker.terminate();
    return null;
  }

  const carried = new Map<number, () => void>();
  let count = 0;
  let unanswered = 0;
  const over = (id: number) => {
    const tell = carried.get(id);
    carried.delete(id);
    tell?.();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    unanswered = 0;
    if (data.type === 'gaveUp') gaveUp();
    if (data.type === 'over') over(data.id);
  });
  const pings = setInterval(() => {
    if (carried.size === 0) return;
    if (unanswered < UNANSWERED) {
      unanswered += 1;
      send({ type: 'ping' });
      return;
    }
    clearInterval(pings);
    worker.terminate();
    lost();
    for (const id of carried.keys()) over(id);
  }, PING_MS);

  return {
    carry(ends, whenOver) {
      const id = count++;
      send({ type: 'carry', id, ends }, [ends.readable, ends.writable]);
      carried.set(id, whenOver);
    },
    show: (strip) => send({ type: 'show', strip }),
  };
}

/** Null where the page forbids it at once; where it forbids it later, an error event comes. */
function newWorker(source: string): Worker | null {
  let address = '';
  try {
    address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    return new Worker(trusted(address));
  } catch {
    return null;
  } finally {
    // The worker has its source already, or will never have it.
    setTimeout(() => URL.revokeObjectURL(address), READY_MS);
  }
}

/** Pages may take only what a policy made for an address of a script. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): Policy };
  };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy('kring', { createScriptURL: (url: string) => url });
  return policy.createScriptURL(address);
}

interface Policy {
  /** Not a string, but taken for one where it matters. */
  createScriptURL(url: string): string;
}
