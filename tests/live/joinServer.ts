/** The built participant page on a web host of this machine, under a path as any other page of it. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve } from 'node:path';

export interface JoinServer {
  /** Address of the page. */
  readonly url: string;
  close(): Promise<void>;
}

const folder = resolve(import.meta.dirname, '../../.output/join');
const PATH = '/kring/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export async function startJoinServer(): Promise<JoinServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === PATH ? 'index.html' : normalize(pathname.slice(PATH.length));
    const type = types[extname(name)];
    if (!pathname.startsWith(PATH) || name.startsWith('..') || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    try {
      const body = await readFile(join(folder, name));
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    } catch (error) {
      response.writeHead(404).end(error instanceof Error ? error.message : '');
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}${PATH}`,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        server.closeAllConnections();
      }),
  };
}
