import { describe, expect, it } from 'vitest';
import { CallsEntered } from '@/lib/host/callsEntered';
import type { SeenCall } from '@/lib/host/dockPorts';

const call = (state: SeenCall['state'], key = 'abc', tab = 1): SeenCall => ({
  tab,
  platform: 'meet',
  key,
  state,
});

describe('since when a call is in', () => {
  it('is the moment in which it was entered, however often its page tells', () => {
    const entered = new CallsEntered();
    entered.note([call('lobby')], 100);
    expect(entered.since(1)).toBeNull();
    entered.note([call('in')], 200);
    entered.note([call('in'), call('in', 'other', 2)], 300);
    expect([entered.since(1), entered.since(2), entered.since(3)]).toEqual([200, 300, null]);
    expect(entered.since(undefined)).toBeNull();
  });

  it('stays while its page is gone for a moment, and ends with the call', () => {
    const entered = new CallsEntered();
    entered.note([call('in')], 200);
    entered.note([], 300);
    entered.note([call('in')], 400);
    expect(entered.since(1)).toBe(200);
    entered.note([call('left')], 500);
    expect(entered.since(1)).toBeNull();
    entered.note([call('in')], 600);
    expect(entered.since(1)).toBe(600);
  });

  it('begins anew with another call in the same tab', () => {
    const entered = new CallsEntered();
    entered.note([call('in')], 200);
    entered.note([call('in', 'xyz')], 300);
    expect(entered.since(1)).toBe(300);
  });
});
