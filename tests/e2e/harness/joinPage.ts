/** The participant page, built anew and served under a path of some web host. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';

export interface JoinPage {
  readonly url: string;
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, '..', '..', '..');
const path = '/some/where/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

export async function serveJoinPage(): Promise<JoinPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'kring-join-'));
  await build({
    configFile: join(root, 'vite.join.config.ts'),
    logLevel: 'error',
    build: { outDir },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname === path ? 'index.html' : pathname.slice(path.length);
    void readFile(join(outDir, file)).then(
      (content) =>
        response
          .writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' })
          .end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
