/** What is erased leaves the browser's files also while other things are being written. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../lab/bundle';
import { ensureChromium } from '../tools/install.mjs';
import { tracesIn } from './harness/bytes';
import { chromiumArgs } from './harness/chromiumArgs';
import { openProfile } from './harness/profile';
import { until } from './harness/until';

/** Each is an origin of its own, with files of its own. With one database standing, seven in 64 kept the bytes for good. */
const TRIALS = 32;
const AT_ONCE = 4;
const word = 'qzhazelworm';

let servers: Server[] = [];
let script = '';

beforeAll(async () => {
  script = await bundle(resolve(import.meta.dirname, 'harness/compactionPage.ts'), 'trial');
  servers = Array.from({ length: TRIALS }, () =>
    createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<title>trial</title>');
    }).listen(0, '127.0.0.1'),
  );
});
afterAll(() => {
  for (const server of servers) server.close();
});

it('no byte is left of rows that were erased while others were written', async () => {
  const profile = await openProfile();
  const browser = await chromium.launchPersistentContext(profile.folder, {
    executablePath: await ensureChromium(),
    args: chromiumArgs({ extension: null }),
  });
  try {
    const trial = async (server: Server) => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.evaluate(script);
      await page.evaluate(`trial.eraseWhileWriting('${word}')`);
    };
    for (let from = 0; from < TRIALS; from += AT_ONCE) {
      await Promise.all(servers.slice(from, from + AT_ONCE).map(trial));
    }
    let left: unknown[] = [];
    await until('the bytes to go', async () => {
      left = await tracesIn(profile.folder, [word]);
      return left.length === 0;
    }).catch(() => expect(left).toEqual([]));
  } finally {
    await browser.close();
    await profile.remove();
  }
});
