/** Private signals on the writer's machine: what is counted, when, and what nobody can see before that. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGNAL_BEAT_MS, SignalDesk } from '@/lib/host/signalDesk';
import { HOST_ID } from '@/lib/session/commands';
import { fewestTold, signalKinds, type SignalKind } from '@/lib/session/signals';
import { methodOf, MINUTE, SECOND, Sitting, six } from '../session/spec';

const talk = methodOf({ turnPolicy: 'queue' }, { turnPolicy: 'free' }, { turnPolicy: 'free' });

/** A desk on a session, with the moments at which it asked to be woken. */
class Room {
  readonly sitting: Sitting;
  readonly desk: SignalDesk;
  diskIsFull = false;
  private wakesAt: number | null = null;
  private ids = 0;

  constructor(people = six) {
    this.sitting = Sitting.running(talk, people);
    this.desk = new SignalDesk({
      session: () => this.sitting.state,
      now: () => this.sitting.now,
      count: (kind, count, phase) => {
        if (this.diskIsFull) return Promise.resolve(false);
        const body = { type: 'countSignals', kind, count, phase } as const;
        this.sitting.try(body, HOST_ID, `host-${(this.ids += 1)}`);
        this.desk.follow(this.sitting.state);
        return Promise.resolve(true);
      },
      wakeAfter: (ms) => {
        this.wakesAt = this.sitting.now + ms;
      },
    });
  }

  tap(sender: string | null, kind: SignalKind, id = `tap-${(this.ids += 1)}`) {
    return this.desk.take(id, sender, kind);
  }

  async pass(ms: number): Promise<void> {
    const end = this.sitting.now + ms;
    while (this.wakesAt !== null && this.wakesAt <= end) {
      this.sitting.now = Math.max(this.sitting.now, this.wakesAt);
      this.wakesAt = null;
      await this.desk.tell();
    }
    this.sitting.now = end;
  }

  async next(): Promise<void> {
    this.sitting.next();
    this.desk.follow(this.sitting.state);
    await Promise.resolve();
  }

  get told(): (readonly [SignalKind, number])[] {
    return this.sitting.session.signals.map(({ kind, count }) => [kind, count] as const);
  }
}

const four = six.slice(0, 4);

describe('private signals on the writer’s machine', () => {
  it('[C7] are told at round moments alone, however soon before that somebody gave one', async () => {
    const room = new Room();
    room.sitting.now += 3 * SECOND;
    const logged = room.sitting.log.length;
    expect(room.tap('anna', 'pace')).toBeNull();
    await room.pass(6 * SECOND);
    expect(room.sitting.log).toHaveLength(logged);
    await room.pass(SECOND);
    expect(room.told).toEqual([['pace', 1]]);
    expect((room.sitting.log.at(-1)?.at ?? 1) % SIGNAL_BEAT_MS).toBe(0);
  });

  it('[C7] below two in a small group leave nothing in the log, and go after three minutes', async () => {
    const room = new Room(four);
    const logged = room.sitting.log.length;
    room.tap('anna', 'friction');
    await room.pass(3 * MINUTE + SECOND);
    room.tap('bram', 'friction');
    await room.pass(MINUTE);
    expect(room.sitting.log).toHaveLength(logged);
    room.tap('carla', 'friction');
    await room.pass(MINUTE);
    expect(room.told).toEqual([['friction', 2]]);
    room.tap('anna', 'friction');
    await room.pass(SIGNAL_BEAT_MS);
    expect(room.told).toEqual([
      ['friction', 2],
      ['friction', 1],
    ]);
  });

  it('[C7] go with the phase in which they were given, also where the group comes back to it', async () => {
    const room = new Room(four);
    room.tap('anna', 'course');
    await room.next();
    room.sitting.do({ type: 'previousPhase', from: room.sitting.session.current });
    room.desk.follow(room.sitting.state);
    room.tap('bram', 'course');
    await room.pass(MINUTE);
    expect(room.told).toEqual([]);
  });

  it('[C7] count once for each member in three minutes, and each time on the machine of all', async () => {
    const room = new Room();
    for (let i = 0; i < 4; i += 1) {
      expect(room.tap('anna', 'away')).toBeNull();
      await room.pass(20 * SECOND);
    }
    expect(room.told).toEqual([]);
    room.tap(null, 'pace');
    room.tap(null, 'pace');
    await room.pass(SIGNAL_BEAT_MS);
    expect(room.told).toEqual([['pace', 2]]);
  });

  it('[C7] are taken once by their id, which is forgotten after three minutes', async () => {
    const room = new Room();
    room.tap(null, 'pace', 'same');
    room.tap(null, 'pace', 'same');
    await room.pass(SIGNAL_BEAT_MS);
    room.tap(null, 'pace', 'same');
    await room.pass(SIGNAL_BEAT_MS);
    expect(room.told).toEqual([['pace', 1]]);
  });

  it('are refused of whoever is away or leads from a seat of their own, and outside a running session', () => {
    const room = new Room();
    room.sitting.do({ type: 'leaveSession', person: 'dirk' });
    expect(room.tap('dirk', 'pace')).toBe('notHere');
    expect(room.tap('els', 'pace')).toBe('notYours');
    room.sitting.do({ type: 'abandonSession' });
    expect(room.tap('anna', 'pace')).toBe('notRunning');
    expect(room.tap(null, 'pace')).toBe('notRunning');
  });

  it('that could not be stored are told at a later moment, once', async () => {
    const room = new Room();
    room.diskIsFull = true;
    room.tap('anna', 'advice');
    await room.pass(25 * SECOND);
    expect(room.told).toEqual([]);
    room.diskIsFull = false;
    await room.pass(SIGNAL_BEAT_MS);
    expect(room.told).toEqual([['advice', 1]]);
  });

  it('[C7] are never told below what is enough, of more than could have given them, or with a person, whoever taps', async () => {
    let told = 0;
    let held = 0;
    const tap = fc.record({
      who: fc.nat(12),
      kind: fc.constantFrom(...signalKinds),
      waitMs: fc.nat(100_000),
      act: fc.nat(19),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 9 }),
        fc.array(tap, { minLength: 20, maxLength: 80, size: 'max' }),
        async (people, taps) => {
          const room = new Room(Array.from({ length: people }, (_, i) => `person${i}`));
          const { sitting } = room;
          const given: { kind: SignalKind; at: number; phase: number }[] = [];
          const shared = sitting.log.length;
          for (const { who, kind, waitMs, act } of taps) {
            const before = sitting.session.signals.length;
            const someone = `person${who % people}`;
            if (act === 0 && sitting.session.current < 2) await room.next();
            if (act === 1) sitting.try({ type: 'leaveSession', person: someone });
            if (act === 2) sitting.try({ type: 'returnToSession', person: someone });
            const sender = act > 15 ? null : someone;
            const { current } = sitting.session;
            if (room.tap(sender, kind, `secret-${someone}-${given.length}`) === null) {
              given.push({ kind, at: sitting.now, phase: current });
            }
            await room.pass(waitMs);
            for (const one of sitting.session.signals.slice(before)) {
              told += 1;
              const window = given.filter(
                ({ kind: same, at, phase }) =>
                  same === one.kind &&
                  phase === one.phase &&
                  at > one.at - 3 * MINUTE &&
                  at <= one.at,
              );
              const all = sitting.session.signals
                .filter(
                  ({ kind: same, phase, at }) =>
                    same === one.kind && phase === one.phase && at > one.at - 3 * MINUTE,
                )
                .reduce((sum, { count }) => sum + count, 0);
              expect(window.length).toBeGreaterThanOrEqual(fewestTold(sitting.session, one.kind));
              // Also of those who left since.
              expect(one.count).toBeLessThanOrEqual(people - 1);
              expect(all).toBeGreaterThanOrEqual(fewestTold(sitting.session, one.kind));
            }
          }
          held += given.length;
          const log = JSON.stringify(
            sitting.log.slice(shared).filter(({ body }) => body.type === 'signalsCounted'),
          );
          expect(log).not.toMatch(/person\d|secret-/);
          expect(JSON.stringify(sitting.session.signals)).not.toMatch(/person|secret-/);
        },
      ),
      { numRuns: 100 },
    );
    expect(told).toBeGreaterThan(100);
    expect(held).toBeGreaterThan(told);
  });
});
