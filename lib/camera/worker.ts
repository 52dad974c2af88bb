/** The worker's side: it carries frames and draws on them, and knows nothing else of the page. */
import { carrierHere } from './carrier';
import type { Steps } from './steps';
import type { FromWorker, ToWorker } from './workerCarrier';

/** A worker's global scope, which our types take for a window's. */
export interface WorkerScope {
  addEventListener(type: 'message', take: (event: MessageEvent<ToWorker>) => void): void;
  postMessage(message: FromWorker, transfer: Transferable[]): void;
}

export function startInWorker(scope: WorkerScope, steps: Steps): void {
  const tell = (message: FromWorker) => scope.postMessage(message, []);
  const carrier = carrierHere(steps, () => tell({ type: 'gaveUp' }));
  scope.addEventListener('message', ({ data }) => {
    switch (data.type) {
      case 'carry':
        return carrier.carry(data.ends, () => tell({ type: 'over', id: data.id }));
      case 'show':
        return carrier.show(data.strip);
      case 'ping':
        return tell({ type: 'pong' });
    }
  });
  tell({ type: 'ready' });
}
