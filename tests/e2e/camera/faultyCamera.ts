/** The camera script as a page gets it, with a fault in one of its steps. */
import { join } from 'node:path';
import { bundle } from '../../lab/bundle';
import type { Fault } from './faults';

/** For `addInitScript`, which runs in every frame before the page's own scripts. */
export async function faultyCamera(fault: Fault): Promise<string> {
  const [page, worker] = await bundled();
  const name = JSON.stringify(fault);
  const source = `(FAULT => {${worker}})(${name})`;
  return `((FAULT, WORKER_SOURCE) => {${page}})(${name}, ${JSON.stringify(source)})`;
}

let made: Promise<[page: string, worker: string]> | undefined;

function bundled() {
  const entry = (name: string) => bundle(join(import.meta.dirname, `${name}.ts`), name);
  return (made ??= Promise.all([entry('faultyPage'), entry('faultyWorker')]));
}
