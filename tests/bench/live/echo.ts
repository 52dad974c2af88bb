/** A bare echo: a page that hears through the relay what it has published there, with the product's own library. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type mqtt from 'mqtt';
import type { Relay } from '@/lib/live/transport';

/** Beside the rooms. */
const TOPIC = 'kring/echo/r';
const LIBRARY = join(import.meta.dirname, '../../../node_modules/mqtt/dist/mqtt.min.js');

/** Lies in the page's global scope. */
interface Scratch {
  mqtt?: typeof mqtt;
  benchLine?: mqtt.MqttClient;
  /** Called when it came back. */
  benchHeard?: () => void;
}

/** In a window of its own: it must not hide what is watched. */
export async function openEchoPage(browser: Browser, relay: Relay): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.addScriptTag({ path: LIBRARY });
  await page.evaluate(
    ([url, topic]) =>
      new Promise<void>((resolve, reject) => {
        const scratch = globalThis as Scratch;
        const line = scratch.mqtt?.connect(url, { protocolVersion: 4, reconnectPeriod: 0 });
        if (!line) return reject(new Error('the library is not there'));
        scratch.benchLine = line;
        line.on('message', () => scratch.benchHeard?.());
        line.on('error', reject);
        return line.subscribe(topic, { qos: 0 }, (error) => (error ? reject(error) : resolve()));
      }),
    [relay.url, TOPIC] as const,
  );
  return page;
}

/** Milliseconds until a frame of so many bytes is back. */
export function echoMs(page: Page, bytes: number): Promise<number> {
  return page.evaluate(
    ([topic, length]) =>
      new Promise<number>((resolve, reject) => {
        const scratch = globalThis as Scratch;
        const frame = crypto.getRandomValues(new Uint8Array(length));
        const start = performance.now();
        scratch.benchHeard = () => resolve(performance.now() - start);
        // The library's types ask for Node's Buffer; it takes bytes of any kind.
        if (scratch.benchLine) scratch.benchLine.publish(topic, frame as Buffer, { qos: 0 });
        else reject(new Error('no echo'));
      }),
    [TOPIC, bytes] as const,
  );
}
