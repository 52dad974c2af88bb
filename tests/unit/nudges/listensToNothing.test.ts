/** Rule 10: no audio, no camera, no chat. What nudges go by is tapped, typed here, or the clock. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listening } from '../../fixtures/listening';

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
const files = (word: RegExp, of = all) =>
  of.filter(([, code]) => word.test(code)).map(([file]) => file);

describe('nothing listens along', () => {
  it('no source has a way to hear, to film, or to take the call’s screen', () => {
    expect(all.length).toBeGreaterThan(500);
    for (const word of listening) {
      expect([word, all.filter(([, code]) => code.includes(word)).map(([file]) => file)]).toEqual([
        word,
        [],
      ]);
    }
  });

  it('of sound and picture in a call is known only that they run', () => {
    const evidence = join('lib', 'call', 'evidence.ts');
    expect(files(/srcObject|getTracks|getAudioTracks|getVideoTracks/)).toEqual([evidence]);
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
