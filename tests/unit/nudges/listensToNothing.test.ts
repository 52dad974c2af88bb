/**
 * Rule 10: no audio, no camera, no chat. What nudges go by is tapped, typed here, or the clock. The
 * one script that touches a camera lays the strip over its image, and can do nothing else with it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cameraFolders, cameraMay, cameraMayNot, listening } from '../../fixtures/listening';

const top = join(import.meta.dirname, '..', '..', '..');

function sources(
  ...folders: readonly string[]
): readonly (readonly [file: string, code: string])[] {
  return folders.flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|html)$/.test(file))
      .map((file) => join(folder, file))
      .map((file) => [file, readFileSync(join(top, file), 'utf8')] as const),
  );
}

const all = sources('lib', 'components', 'entrypoints');
const isCamera = (file: string) =>
  cameraFolders.some((folder) => file.startsWith(join(folder, '/')));
const files = (word: RegExp, of = all) =>
  of.filter(([, code]) => word.test(code)).map(([file]) => file);

describe('nothing listens along', () => {
  it('no source has a way to hear, to film, or to take the call’s screen', () => {
    expect(all.length).toBeGreaterThan(500);
    for (const word of listening) {
      const found = all.filter(([, code]) => code.includes(word)).map(([file]) => file);
      const others = found.filter((file) => !cameraMay.includes(word) || !isCamera(file));
      expect([word, others]).toEqual([word, []]);
    }
  });

  it('the script of the strip passes the image on, and can neither hear, keep nor tell', () => {
    const camera = all.filter(([file]) => isCamera(file));
    expect(camera.length).toBeGreaterThan(10);
    for (const word of cameraMay) {
      expect(camera.some(([, code]) => code.includes(word))).toBe(true);
    }
    for (const word of cameraMayNot) {
      const found = camera.filter(([, code]) => code.includes(word)).map(([file]) => file);
      expect([word, found]).toEqual([word, []]);
    }
    // The one event of the page that it heeds, and what a track itself has to say.
    const heard = camera.flatMap(([, code]) => [...code.matchAll(/EventListener\(\s*([^,]+),/g)]);
    expect(new Set(heard.map(([, type]) => type))).toEqual(
      new Set(['STRIP_EVENT', "'message'", "'error'", "'ended'", 'type', "type: 'message'"]),
    );
    const left = camera.filter(([, code]) => /\b(?:window|globalThis|self)\.\w+\s*=/.test(code));
    expect(left.map(([file]) => file)).toEqual([]);
  });

  it('of sound and picture in a call is known only that they run', () => {
    const evidence = join('lib', 'call', 'evidence.ts');
    const outside = all.filter(([file]) => !isCamera(file));
    expect(files(/srcObject|getTracks|getAudioTracks|getVideoTracks/, outside)).toEqual([evidence]);
    const [, code = ''] = all.find(([file]) => file === evidence) ?? [];
    expect(code.match(/getTracks\(/g)).toHaveLength(1);
    expect(code).toContain("getTracks().some(({ readyState }) => readyState === 'live')");
  });

  it('words of the call’s page are read in two places: its own marks, and who is in the call', () => {
    const reading = files(/\b(?:textContent|innerText|innerHTML)\b/, sources('lib', 'entrypoints'));
    const near = reading.filter((file) => file.startsWith(join('lib', 'call')));
    expect(near).toEqual([join('lib', 'call', 'evidence.ts'), join('lib', 'call', 'names.ts')]);
    expect(reading.filter((file) => file.startsWith('entrypoints'))).toEqual([]);
  });

  it('what nudges go by comes from nowhere near the page of the call', () => {
    const nudging = sources('lib/nudges', 'lib/session', 'components/session/nudges');
    expect(nudging.length).toBeGreaterThan(60);
    expect(files(/from '[^']*\/call\//, nudging)).toEqual([]);
    const engine = sources('lib/nudges', 'lib/session');
    expect(files(/\b(?:document|window|navigator|chrome|browser)\s*[.[]/, engine)).toEqual([]);
  });
});
