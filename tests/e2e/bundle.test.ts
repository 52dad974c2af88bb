/** What was built: how large it is, what each context holds, what it asks of the user. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callMatches, callOrigins } from '@/lib/call/platforms';
import { methods } from '@/lib/methods/library';
import { cameraMay, cameraMayNot, listening } from '../fixtures/listening';
import { bundleParts, gzipKb, lateParts, TEXT_LIMIT_KB } from './harness/bundleSizes';
import { extensionFolder } from './harness/chromiumArgs';

const folder = extensionFolder();
const read = (file: string) => readFileSync(join(folder, file));
const text = (file: string) => read(file).toString('utf8');
const chunks = readdirSync(join(folder, 'chunks')).map((name) => join('chunks', name));
const script = join('content-scripts', 'call.js');
const camera = join('content-scripts', 'camera.js');

describe('sizes, in kB gzip', () => {
  const parts = bundleParts();

  it(`the panel with its styles, as it is loaded at its start: at most ${parts.panel.limitKb}`, () => {
    expect(gzipKb(parts.panel)).toBeLessThanOrEqual(parts.panel.limitKb);
  });

  it(`the content script: at most ${parts.content.limitKb}`, () => {
    expect(gzipKb(parts.content)).toBeLessThanOrEqual(parts.content.limitKb);
  });

  it(`the script of the camera strip, with its worker: at most ${parts.camera.limitKb}`, () => {
    expect(gzipKb(parts.camera)).toBeLessThanOrEqual(parts.camera.limitKb);
  });

  it(`each text that is loaded when it is needed: at most ${TEXT_LIMIT_KB}`, () => {
    for (const file of lateParts()) {
      expect([file, gzipKb({ files: [file] }) <= TEXT_LIMIT_KB]).toEqual([file, true]);
    }
  });

  it('texts lie in chunks of their own, by language and method', () => {
    const main = parts.panel.files.map(text).join('\n');
    expect(chunks.filter((file) => text(file).includes('Concretiseren'))).toHaveLength(1);
    expect(main).not.toContain('Concretiseren');
    expect(main).not.toContain('Making it concrete');
    expect(main).not.toContain('Wie doen er mee');
    // The catalogue, the frame and every method; the cards where they are used.
    const texts = (language: string) =>
      lateParts().filter((file) => file.includes(`/${language}-`));
    expect(texts('nl').length).toBeGreaterThanOrEqual(methods.length + 2);
    expect(texts('en')).toHaveLength(texts('nl').length);
  });
});

describe('contexts', () => {
  it('no part brings the script of a page with it, which would begin that page anew', () => {
    for (const file of chunks) {
      expect([file, /(?:from|import)\s*["'`]\.\/(?:panel|home|stage)-/.test(text(file))]).toEqual([
        file,
        false,
      ]);
    }
  });

  it('only the background opens the database', () => {
    expect(text('background.js')).toContain('indexedDB');
    for (const file of [script, ...chunks]) expect(text(file)).not.toContain('indexedDB');
  });

  it('the content script talks to nobody but the background', () => {
    for (const word of [
      'fetch(',
      'XMLHttpRequest',
      'WebSocket',
      'localStorage',
      'document.cookie',
    ]) {
      expect(text(script)).not.toContain(word);
    }
  });

  it('only the background has a line to elsewhere, and that is the relay', () => {
    for (const file of ['background.js', ...chunks]) {
      for (const word of ['XMLHttpRequest', 'EventSource', 'sendBeacon', 'globalThis.fetch']) {
        expect(text(file)).not.toContain(word);
      }
    }
    for (const file of chunks) expect(text(file)).not.toContain('WebSocket');
  });

  it('nothing is code from elsewhere', () => {
    for (const file of ['background.js', ...chunks]) {
      for (const word of ['importScripts', 'new Function', 'eval(']) {
        expect(text(file)).not.toContain(word);
      }
    }
    expect(text('panel.html')).not.toMatch(/https?:/);
  });
});

it('nothing that was built can hear, film or take the screen of a call', () => {
  for (const file of [script, 'background.js', ...chunks]) {
    // The polyfill of the extension's interfaces has a table of all their names.
    const code = text(file).replaceAll(/\w+:\{minArgs:\d+,maxArgs:\d+/g, '');
    expect([file, listening.filter((word) => code.includes(word))]).toEqual([file, []]);
  }
});

it('the script of the camera strip passes the image on, and can neither hear, keep nor tell', () => {
  const code = text(camera);
  expect(cameraMay.filter((word) => !code.includes(word))).toEqual([]);
  expect(cameraMayNot.filter((word) => code.includes(word))).toEqual([]);
  // It leaves no variable in the page.
  expect(code).toMatch(/^\(?function|^\(\(\)=>|^\(function/);
});

it('the manifest asks for no more than it needs', () => {
  const manifest: Record<string, unknown> = JSON.parse(text('manifest.json'));
  expect(manifest['permissions']).toEqual(['alarms', 'scripting', 'sidePanel', 'storage']);
  // No more than where its script runs anyway, so the browser asks the user nothing more.
  expect(manifest['host_permissions']).toEqual(callOrigins);
  // Only for who switches it on: a word to who does not look when it is their turn.
  expect(manifest['optional_permissions']).toEqual(['notifications']);
  expect(manifest['web_accessible_resources']).toEqual([
    { resources: ['panel.html'], matches: callOrigins },
  ]);
  expect(manifest['content_scripts']).toEqual([
    { matches: callMatches.toSorted(), run_at: 'document_start', js: ['content-scripts/call.js'] },
  ]);
});
