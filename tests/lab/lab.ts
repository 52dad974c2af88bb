/** Call pages to test against: a local HTTPS server that stands in for the platforms' hosts. */
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buildAssets, type Assets } from './assets';
import { makeCertificate } from './certificate';
import type { LabReply, Platform } from './platform';
import { meet } from './platforms/meet';
import { teams } from './platforms/teams';
import { zoom } from './platforms/zoom';
import { Signalling, signalPath } from './signalling';

const platforms = [meet, zoom, teams];

export interface Lab {
  port: number;
  /** For Chromium's `--host-resolver-rules`, so that the addresses are the real ones, without a port. */
  hostRules: string;
  close(): Promise<void>;
}

export async function startLab(): Promise<Lab> {
  const hosts = platforms.flatMap((platform) => platform.hosts);
  const assets = new Map<Platform, Assets>();
  const [certificate] = await Promise.all([
    makeCertificate(hosts),
    ...platforms.map(async (platform) => assets.set(platform, await buildAssets(platform))),
  ]);

  const signalling = new Signalling();
  const server = createServer(certificate, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'none'}`);
    if (url.pathname === signalPath && hosts.includes(url.host)) {
      return signalling.handle(request, response, url);
    }
    const { status, headers, body } = reply(url, assets);
    response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
  });
  const port = await listen(server);
  return {
    port,
    hostRules: hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', '),
    close() {
      signalling.close();
      return close(server);
    },
  };
}

function reply(url: URL, assets: Map<Platform, Assets>): LabReply {
  const { host, pathname: path, searchParams: query } = url;
  const platform = platforms.find((one) => one.hosts.includes(host));
  if (!platform) return text(421, 'text/plain', `The lab has no host ${host}`);
  const files = assets.get(platform);
  if (files && path === `/lab/${platform.name}.js`) {
    return text(200, 'text/javascript; charset=utf-8', files.script);
  }
  if (files && path === `/lab/${platform.name}.css`) {
    return text(200, 'text/css; charset=utf-8', files.style);
  }
  return platform.reply({ path, query, nonce: randomBytes(16).toString('base64') });
}

function text(status: number, type: string, body: string): LabReply {
  return { status, headers: { 'content-type': type }, body };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    // A browser that is still open keeps its connections; the lab does not wait for it.
    server.closeAllConnections();
  });
}
