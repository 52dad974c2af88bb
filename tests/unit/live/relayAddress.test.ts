/** Which relays may be used, and how the line to them is asked for. */
import { describe, expect, it, vi } from 'vitest';
import { formatInvite, parseInvite } from '@/lib/live/invite';
import { mqttConnect } from '@/lib/live/mqttTransport';
import { formatRelay, parseRelay } from '@/lib/live/relayAddress';

const client = { on: vi.fn(), subscribe: vi.fn(), publish: vi.fn(), end: vi.fn(), connected: true };
const connect = vi.hoisted(() => vi.fn());
vi.mock('mqtt', () => ({ default: { connect } }));

describe('a relay', () => {
  it('[R3] is used over a sealed line alone, but for this machine itself', () => {
    const taken = ['wss://relay.example/', 'relay.example', 'ws://localhost:9001', 'ws://[::1]/'];
    expect(taken.filter((text) => parseRelay(text) === null)).toEqual([]);
    const refused = [
      'ws://relay.example',
      'http://relay.example',
      'ws://127.0.0.1.example',
      'javascript:alert(1)',
      '',
    ];
    expect(refused.filter((text) => parseRelay(text) !== null)).toEqual([]);
  });

  it('[R3] keeps user and password out of its address, and in the invite', () => {
    const relay = parseRelay('wss://els:p%40ss@relay.example/kring');
    expect(relay).toEqual({ url: 'wss://relay.example/kring', user: 'els', password: 'p@ss' });
    if (!relay) return;
    expect(parseRelay(formatRelay(relay))).toEqual(relay);
    const invite = { relay, secret: new Uint8Array(32), fingerprint: new Uint8Array(16) };
    expect(parseInvite(`come to ${formatInvite(invite)} now`)).toEqual(invite);
  });

  it('[R2] is asked for a clean session under a random id, and to keep and acknowledge nothing', () => {
    connect.mockReturnValue(client);
    const handlers = { message: () => undefined, online: () => undefined };
    const open = mqttConnect({
      after: () => () => undefined,
      random: () => 0,
      onReturn: () => () => undefined,
    });
    for (let i = 0; i < 2; i += 1) open({ url: 'wss://relay.example/' }, ['kring/x/r'], handlers);
    const [first, second] = connect.mock.calls.map(([options]: unknown[]) => options);
    expect(first).toMatchObject({ protocol: 'wss', protocolVersion: 4, clean: true });
    expect(first).not.toHaveProperty('will');
    expect(first).not.toEqual(second);
    const onConnect = client.on.mock.calls.find(([name]: unknown[]) => name === 'connect')?.[1];
    onConnect?.();
    expect(client.subscribe.mock.calls[0]?.slice(0, 2)).toEqual([['kring/x/r'], { qos: 0 }]);
  });
});
