/** Ports on this machine that nobody listens on. */
import { createServer } from 'node:net';

/** Below those that systems give to outgoing connections, so that none of them takes it meanwhile. */
const FIRST = 15_000;
const COUNT = 15_000;

export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    if (await isFree(port)) return port;
  }
  throw new Error('No free port was found');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
