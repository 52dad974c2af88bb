import { describe, expect, it } from 'vitest';
import { keepNothing, type LiveKeeping } from '@/lib/host/liveKeeping';
import { isJoinPage, Relays } from '@/lib/host/relayChoice';

const own = { relay: 'wss://own.example/', joinPage: 'https://own.example/' };
const set = { relay: 'wss://set.example/mqtt', joinPage: 'https://set.example/kring/' };

async function relays(preset: unknown, keeping: LiveKeeping = keepNothing()): Promise<Relays> {
  const made = new Relays(keeping, () => Promise.resolve(preset));
  await made.load();
  return made;
}

describe('the relay', () => {
  it('is the last that was chosen, also after a restart', async () => {
    const keeping = keepNothing();
    const first = await relays({}, keeping);
    expect(first.choice).toEqual({ relay: '', joinPage: '', fixed: false });
    await first.choose(own.relay, own.joinPage);
    expect(first.choice).toEqual({ ...own, fixed: false });
    expect((await relays({}, keeping)).choice).toEqual({ ...own, fixed: false });
  });

  it('is what the organisation has set, whatever is chosen', async () => {
    const keeping = keepNothing();
    await (await relays({}, keeping)).choose(own.relay, own.joinPage);
    const fixed = await relays(set, keeping);
    expect(fixed.choice).toEqual({ ...set, fixed: true });
    await fixed.choose(own.relay, own.joinPage);
    expect(fixed.choice).toEqual({ ...set, fixed: true });
    expect((await relays({ relay: set.relay }, keeping)).choice).toEqual({
      relay: set.relay,
      joinPage: '',
      fixed: true,
    });
    // Without the policy it is one's own again.
    expect((await relays({}, keeping)).choice).toEqual({ ...own, fixed: false });
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
    expect((await relays(preset, keeping)).choice).toEqual({ ...own, fixed: false });
  });

  it('stays where the participant page that is set beside it is none', async () => {
    const { choice } = await relays({ ...set, joinPage: 'http://set.example/' });
    expect(choice).toEqual({ relay: set.relay, joinPage: '', fixed: true });
  });
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
  ['', false],
])('a participant page may be at %j: %s', (address, may) => {
  expect(isJoinPage(address)).toBe(may);
});
