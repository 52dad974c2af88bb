import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeInvite } from '@/components/join/invite';
import { keepAwake } from '@/components/join/wakeLock';

const html = readFileSync('components/join/page/index.html', 'utf8');

describe('the participant page', () => {
  it('loads its own scripts and styles, speaks to sealed lines and this machine, and no more', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy.split('; ').sort()).toEqual([
      "base-uri 'none'",
      'connect-src wss: ws://127.0.0.1:* ws://localhost:*',
      "default-src 'none'",
      "form-action 'none'",
      "img-src 'self'",
      // The tone is made in the page.
      'media-src blob:',
      "script-src 'self'",
      "style-src 'self'",
    ]);
    expect(html).not.toMatch(/https?:\/\//);
  });

  it('tells nobody where somebody came from, and is in no index', () => {
    expect(html).toContain('<meta name="referrer" content="no-referrer" />');
    expect(html).toContain('<meta name="robots" content="noindex, nofollow" />');
  });
});

describe('the invitation in the address', () => {
  let heard: (() => void) | undefined;
  const replaceState = vi.fn();
  const location = { hash: '', pathname: '/kring/', search: '?a' };

  beforeEach(() => {
    vi.stubGlobal('location', location);
    vi.stubGlobal('history', { replaceState });
    vi.stubGlobal('window', {
      addEventListener: (_: string, listener: () => void) => {
        heard = listener;
      },
    });
    replaceState.mockClear();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is read and erased at once', () => {
    location.hash = '#kring1.abc';
    expect(takeInvite().value).toBe('kring1.abc');
    expect(replaceState).toHaveBeenCalledWith(null, '', '/kring/?a');
  });

  it('may come later, in the same tab', () => {
    location.hash = '';
    const invite = takeInvite();
    expect(invite.value).toBeNull();
    expect(replaceState).not.toHaveBeenCalled();
    location.hash = '#kring1.def';
    heard?.();
    expect(invite.value).toBe('kring1.def');
  });
});

describe('the screen of a telephone', () => {
  let shown: (() => void) | undefined;
  const document = {
    visibilityState: 'visible',
    addEventListener: (_: string, listener: () => void) => {
      shown = listener;
    },
  };
  const locks: { released: boolean; lose(): void }[] = [];

  function request() {
    let lost = () => {};
    const lock = {
      released: false,
      addEventListener: (_: string, listener: () => void) => {
        lost = listener;
      },
      release: () => lock.lose(),
      lose: () => {
        lock.released = true;
        lost();
      },
    };
    locks.push(lock);
    return Promise.resolve(lock);
  }
  const settled = () => new Promise((done) => setTimeout(done));

  beforeEach(() => {
    locks.length = 0;
    document.visibilityState = 'visible';
    vi.stubGlobal('document', document);
    vi.stubGlobal('navigator', { wakeLock: { request } });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('stays on while a session runs, also after the page was hidden', async () => {
    const running = signal(false);
    keepAwake(() => running.value);
    await settled();
    expect(locks).toHaveLength(0);
    running.value = true;
    await settled();
    expect(locks.map(({ released }) => released)).toEqual([false]);
    document.visibilityState = 'hidden';
    locks[0]?.lose();
    shown?.();
    await settled();
    expect(locks).toHaveLength(1);
    document.visibilityState = 'visible';
    shown?.();
    await settled();
    expect(locks.map(({ released }) => released)).toEqual([true, false]);
    running.value = false;
    await settled();
    expect(locks.map(({ released }) => released)).toEqual([true, true]);
  });

  it('goes dark as ever where a browser does not allow it', async () => {
    vi.stubGlobal('navigator', { wakeLock: { request: () => Promise.reject(new Error('no')) } });
    keepAwake(() => true);
    await settled();
    vi.stubGlobal('navigator', {});
    expect(() => keepAwake(() => true)).not.toThrow();
  });
});
