/** The layout's rules: which folder may import which. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

interface Import {
  readonly file: string;
  /** A project path such as `lib/session/decide`, or a package's name. */
  readonly target: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /import\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const target = (path: string) => {
    if (path.startsWith('@/')) return path.slice(2);
    return path.startsWith('.') ? relative(root, resolve(root, dirname(file), path)) : path;
  };
  return [
    ...Array.from(text.matchAll(statement), (found) => ({
      file,
      target: target(found[2] ?? ''),
      typeOnly: found[1] !== undefined,
    })),
    ...Array.from(text.matchAll(dynamic), (found) => ({
      file,
      target: target(found[1] ?? ''),
      typeOnly: false,
    })),
  ];
}

const all = ['lib', 'components', 'entrypoints'].flatMap(sources).flatMap(importsOf);
const within = (path: string, folders: readonly string[]) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

function offenders(from: readonly string[], allowed: readonly string[]): string[] {
  return all
    .filter(({ file, target }) => within(file, from) && !within(target, allowed))
    .map(({ file, target }) => `${file} imports ${target}`);
}

const pure = ['lib/session', 'lib/methods', 'lib/nudges', 'lib/group', 'lib/report'];

describe('the folders', () => {
  it('are read at all', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.some(({ target }) => target === 'lib/session/decide')).toBe(true);
  });

  it('pure ones import only pure ones, and the schema library', () => {
    expect(offenders(pure, [...pure, 'valibot'])).toEqual([]);
  });

  it('texts know the shapes that they speak of, and no more', () => {
    expect(offenders(['lib/i18n'], [...pure, 'lib/i18n', 'lib/wire'])).toEqual([]);
  });

  it('the wire between contexts knows no browser and no screen', () => {
    expect(offenders(['lib/wire'], [...pure, 'lib/wire', 'valibot'])).toEqual([]);
  });

  it('the live session knows no browser and no screen', () => {
    const allowed = [...pure, 'lib/wire', 'lib/live', 'valibot', 'mqtt'];
    expect(offenders(['lib/live'], allowed)).toEqual([]);
  });

  it('only the transport reaches MQTT, and only entrypoints choose that transport', () => {
    const transport = 'lib/live/mqttTransport';
    const mqtt = all.filter(({ target }) => within(target, ['mqtt']));
    expect(mqtt.map(({ file }) => file)).toEqual([`${transport}.ts`]);
    const chosen = all.filter(({ target }) => target === transport);
    const choosers = ['entrypoints', 'components/join/page'];
    expect(chosen.filter(({ file }) => !within(file, choosers))).toEqual([]);
  });

  it('call pages are recognised without anything else', () => {
    expect(offenders(['lib/call'], ['lib/call', 'lib/wire'])).toEqual([]);
  });

  it('the strip on the camera image knows what it is told, and no more', () => {
    expect(offenders(['lib/camera'], ['lib/camera', 'lib/wire/strip', 'valibot'])).toEqual([]);
    const script = ['lib/camera', 'lib/call/platforms', 'wxt', 'virtual:camera-worker'];
    expect(offenders(['entrypoints/camera.content'], script)).toEqual([]);
  });

  it('screens import pure folders, the wire, the texts and each other', () => {
    const allowed = [
      ...pure,
      'lib/wire',
      'lib/i18n',
      'components',
      'preact',
      '@preact/signals',
      'valibot',
      'uqr',
    ];
    const dock = all.filter(({ file }) => within(file, ['components/dock']));
    const qr = all.filter(({ target }) => target === 'uqr');
    // The participant page's entry starts a host, as the extension's entrypoints do.
    const starts = /^components\/join\/page\/main\.tsx imports lib\/(host|live)\//;
    const found = offenders(
      ['components'],
      [...allowed, 'lib/call/adapter', 'lib/call/freePlace', 'lib/camera/stripPicture'],
    ).filter((line) => !starts.test(line));
    expect(found).toEqual([]);
    expect(dock.filter(({ target }) => within(target, ['preact', '@preact/signals']))).toEqual([]);
    expect(qr.map(({ file }) => file)).toEqual(['components/live/QrCode.tsx']);
  });

  it('only the host reaches the store, and only the store reaches Dexie', () => {
    const store = all.filter(({ target }) => within(target, ['lib/store']));
    expect(store.filter(({ file }) => !within(file, ['lib/store', 'lib/host']))).toEqual([]);
    const dexie = all.filter(({ target }) => target === 'dexie');
    expect(dexie.filter(({ file }) => !within(file, ['lib/store']))).toEqual([]);
  });

  it('only entrypoints reach the extension framework', () => {
    const framework = all.filter(({ target }) => target.startsWith('wxt'));
    expect(framework.filter(({ file }) => !within(file, ['entrypoints']))).toEqual([]);
  });

  it('the content script carries no store, no catalogue and no screens', () => {
    const script = all.filter(({ file }) => within(file, ['entrypoints/call.content']));
    const forbidden = ['lib/store', 'lib/host', 'lib/i18n', 'lib/session', 'components/app'];
    expect(script.filter(({ target }) => within(target, forbidden))).toEqual([]);
  });
});
