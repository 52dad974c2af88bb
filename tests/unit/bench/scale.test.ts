import { describe, expect, it } from 'vitest';
import type { Cell } from '../../bench/scale/cell';
import { figuresFor, namesFor, noCell } from '../../bench/scale/figures';
import { PacketReader, publishPacket, subscribePacket } from '../../bench/scale/packets';
import { rhythmOf } from '../../bench/scale/rhythm';
import { isMet } from '../../bench/report';

describe('the rhythm of a load', () => {
  const load = { sessions: 3, members: 7, lastsMs: 20_000, steps: 12 };
  const due = rhythmOf(load, () => 0.5);
  const count = (kind: string) => due.filter((each) => each.kind === kind).length;

  it('every session steps each ten seconds, and gives a sign of life each five', () => {
    expect(count('change')).toBe(3 * 2);
    expect(count('pulse')).toBe(3 * 4);
  });

  it('every member asks for the time each ten seconds', () => {
    expect(count('question')).toBe(3 * 7 * 2);
  });

  it('all of it lies in its time, in order', () => {
    const times = due.map(({ atMs }) => atMs);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(20_000);
  });

  it('the steps of the recording are taken evenly, whatever the load', () => {
    const steps = due.flatMap((each) => (each.kind === 'change' ? each.step : []));
    expect(steps.toSorted((a, b) => a - b)).toEqual([0, 2, 4, 6, 8, 10]);
  });
});

describe('packets', () => {
  const packet = publishPacket('kring/room/r', Buffer.alloc(300, 7));

  it('are read whole from any pieces', () => {
    const reader = new PacketReader();
    const bytes = Buffer.concat([packet, packet]);
    const read = Array.from(bytes, (byte) => reader.read(Buffer.from([byte]))).flat();
    expect(read).toEqual([
      { type: 'message', payload: Buffer.alloc(300, 7) },
      { type: 'message', payload: Buffer.alloc(300, 7) },
    ]);
  });

  it('are read several at once', () => {
    expect(new PacketReader().read(Buffer.concat([packet, packet, packet]))).toHaveLength(3);
  });

  it('tell whether the server agreed', () => {
    const reader = new PacketReader();
    expect(reader.read(Buffer.from([0x20, 2, 0, 5]))).toEqual([{ type: 'connected', ok: false }]);
    expect(reader.read(Buffer.from([0x90, 4, 0, 1, 0, 0x80]))).toEqual([
      { type: 'subscribed', ok: false },
    ]);
  });

  it('name every topic', () => {
    expect(subscribePacket(['a', 'bc']).toString('hex')).toBe('820b0001000161000002626300');
  });
});

describe('the figures of a load', () => {
  const cell: Cell = {
    ...noCell,
    sessions: 10,
    delivery: { p50: 1, p99: 4 },
    echo: { p50: 1, p99: 2 },
    expected: 1000,
    delivered: 999,
    bytesPerEventAndPerson: 5000,
  };
  const figure = (cells: readonly Cell[], name: string) => {
    const found = figuresFor('nats', cells).find((each) => each.name === `live/scale/nats/${name}`);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };

  it('one frame of a thousand may be lost, two may not', () => {
    expect(isMet(figure([cell], '10/delivered'))).toBe(true);
    expect(isMet(figure([{ ...cell, delivered: 998 }], '10/delivered'))).toBe(false);
  });

  it('growth stands against the load before', () => {
    const larger = { ...cell, sessions: 100, bytesPerEventAndPerson: 6000 };
    expect(figure([cell, larger], '100/bytes').ratio).toBeCloseTo(1.2);
  });

  it('what did not come about is missed where there is a bar', () => {
    const broken = { ...noCell, sessions: 100 };
    expect(isMet(figure([cell, broken], '100/delivered'))).toBe(false);
    expect(isMet(figure([cell, broken], '100/bytes'))).toBe(false);
  });

  it('every name is known before', () => {
    expect(namesFor('nats')).toHaveLength(13);
  });
});
