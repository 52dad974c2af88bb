/** What a step cannot do without, each by itself, in milliseconds. */
import type { Page, Worker } from 'playwright-core';

const ECHO = 'bench-echo';

/** Lies in the worker's global scope, between one measurement and the next. */
interface Scratch {
  benchPort?: chrome.runtime.Port;
  /** Called when a message has come back. */
  benchHeard?: () => void;
  benchDatabase?: IDBDatabase;
}

/** One frame: from one animation frame to the next. */
export function frameMs(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame((first) => requestAnimationFrame((next) => resolve(next - first)));
      }),
  );
}

/** Opens a port between the worker and a page of the extension, which sends back what comes. */
export async function openEcho(worker: Worker, page: Page): Promise<void> {
  await page.evaluate((name) => {
    chrome.runtime.onConnect.addListener((port) => {
      if (port.name === name) port.onMessage.addListener((message) => port.postMessage(message));
    });
  }, ECHO);
  await worker.evaluate((name) => {
    const scratch = globalThis as Scratch;
    scratch.benchPort = chrome.runtime.connect({ name });
    scratch.benchPort.onMessage.addListener(() => scratch.benchHeard?.());
  }, ECHO);
}

/** A message to the page and back, with nothing in between. */
export function roundTripMs(worker: Worker): Promise<number> {
  return worker.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const scratch = globalThis as Scratch;
        const port = scratch.benchPort;
        if (!port) return reject(new Error('no echo'));
        const start = performance.now();
        scratch.benchHeard = () => resolve(performance.now() - start);
        return port.postMessage(start);
      }),
  );
}

/** A database beside the product's own, of the same origin. */
export async function openScratch(worker: Worker): Promise<void> {
  await worker.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('bench', 1);
        opening.addEventListener('upgradeneeded', () =>
          opening.result.createObjectStore('rows', { autoIncrement: true }),
        );
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          (globalThis as Scratch).benchDatabase = opening.result;
          resolve();
        });
      }),
  );
}

/** One row in one transaction that is complete when it is on the disk. */
export function appendMs(worker: Worker): Promise<number> {
  return worker.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const db = (globalThis as Scratch).benchDatabase;
        if (!db) return reject(new Error('no database'));
        const start = performance.now();
        const writing = db.transaction('rows', 'readwrite', { durability: 'strict' });
        writing.objectStore('rows').add({ at: start });
        writing.addEventListener('complete', () => resolve(performance.now() - start));
        return writing.addEventListener('abort', () => reject(writing.error as Error));
      }),
  );
}
