import { describe, expect, it } from 'vitest';
import { keepNothing, type LiveKeeping } from '@/lib/host/liveKeeping';
import { Relays } from '@/lib/host/relayChoice';

const own = { relay: 'wss://own.example/', joinPage: 'https://own.example/' };
const set = { relay: 'wss://set.example/mqtt', joinPage: 'https://set.example/kring/' };

async function relays(preset: unknown, keeping: LiveKeeping = keepNothing()): Promise<Relays> {
  const made = new Relays(keeping, () => Promise.resolve(preset));
  await made.load();
  return made;
}

/** As a facilitator does who fills both fields in. */
async function choose(on: Relays, { relay, joinPage }: typeof own): Promise<void> {
  const chosen = on.choiceOf(relay, joinPage);
  if (!chosen) throw new Error('not to be used');
  await on.choose(chosen);
}

describe('the relay', () => {
  it('is the last that was chosen, also after a restart', async () => {
    const keeping = keepNothing();
    const first = await relays({}, keeping);
    expect(first.shown).toEqual({ relay: '', joinPage: '', fixed: false });
    await choose(first, own);
    expect(first.shown).toEqual({ ...own, fixed: false });
    expect((await relays({}, keeping)).shown).toEqual({ ...own, fixed: false });
  });

  it('is what the organisation has set, whatever is chosen', async () => {
    const keeping = keepNothing();
    await choose(await relays({}, keeping), own);
    const fixed = await relays(set, keeping);
    expect(fixed.shown).toEqual({ ...set, fixed: true });
    await choose(fixed, own);
    expect(fixed.shown).toEqual({ ...set, fixed: true });
    expect((await relays({ relay: set.relay }, keeping)).shown).toEqual({
      relay: set.relay,
      joinPage: '',
      fixed: true,
    });
    // Without the policy it is one's own again.
    expect((await relays({}, keeping)).shown).toEqual({ ...own, fixed: false });
  });

  it.each([
    undefined,
    'wss://set.example/',
    { relay: 7 },
    { relay: '' },
    { relay: 'https://set.example/' },
    { relay: 'ws://set.example/' },
    { relay: `wss://${'a'.repeat(500)}.example/` },
    { joinPage: set.joinPage },
  ])('is one’s own where what is set is none: %j', async (preset) => {
    const keeping = keepNothing();
    await keeping.writeSetting('relay', own);
    expect((await relays(preset, keeping)).shown).toEqual({ ...own, fixed: false });
  });

  it('is none again once the organisation takes back what it set', async () => {
    let preset: unknown = set;
    const made = new Relays(keepNothing(), () => Promise.resolve(preset));
    await made.load();
    preset = {};
    await made.load();
    expect(made.shown).toEqual({ relay: '', joinPage: '', fixed: false });
  });

  it('stays where the participant page that is set beside it is none', async () => {
    const { shown } = await relays({ ...set, joinPage: 'http://set.example/' });
    expect(shown).toEqual({ relay: set.relay, joinPage: '', fixed: true });
  });
});

it('a password is kept for the next time, and never shown', async () => {
  const keeping = keepNothing();
  const relay = 'wss://kring:secret@own.example/';
  await choose(await relays({}, keeping), { ...own, relay });
  const again = await relays({}, keeping);
  expect(again.shown.relay).toBe('wss://own.example/');
  expect(again.choiceOf(again.shown.relay, '')?.relay.password).toBe('secret');
  expect(again.choiceOf('wss://other.example/', '')?.relay.password).toBeUndefined();
});

describe('consent', () => {
  it('[R3] is for one host, and is remembered', async () => {
    const keeping = keepNothing();
    const first = await relays({}, keeping);
    expect(first.isAgreed('one.example')).toBe(false);
    await first.agree('one.example');
    await first.agree('one.example');
    await first.agree('two.example:8443');
    const again = await relays({}, keeping);
    expect(again.isAgreed('one.example')).toBe(true);
    expect(again.isAgreed('two.example:8443')).toBe(true);
    expect(again.isAgreed('two.example')).toBe(false);
    expect(await keeping.readSetting('agreedRelays')).toEqual(['one.example', 'two.example:8443']);
  });

  it('that cannot be read was not given', async () => {
    const keeping = keepNothing();
    await keeping.writeSetting('agreedRelays', { 'one.example': true });
    expect((await relays({}, keeping)).isAgreed('one.example')).toBe(false);
  });
});

it.each([
  ['https://example.org/kring/', true],
  ['http://127.0.0.1:8080/kring/', true],
  ['http://example.org/kring/', false],
  ['javascript:alert(1)', false],
  ['example.org', false],
  ['', true],
])('a participant page may be at %j: %s', async (address, may) => {
  expect((await relays({})).choiceOf(own.relay, address) !== null).toBe(may);
});
