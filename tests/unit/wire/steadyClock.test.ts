import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SteadyClock } from '@/lib/wire/steadyClock';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const T0 = Date.UTC(2026, 10, 22, 9);

/** A machine whose two clocks are set by hand. */
class Machine {
  wall = T0;
  steady = 5 * HOUR;
  readonly clock: SteadyClock;

  constructor(offset = 0) {
    this.clock = new SteadyClock(
      offset,
      () => this.wall,
      () => this.steady,
    );
  }

  runs(ms: number): this {
    this.wall += ms;
    this.steady += ms;
    return this;
  }

  /** The monotonic clock stands still meanwhile, as it does on most systems. */
  sleeps(ms: number): this {
    this.wall += ms;
    return this;
  }

  isSet(byMs: number): this {
    this.wall += byMs;
    return this;
  }
}

describe('session time', () => {
  it('is the wall clock, moved by what the session knows of it', () => {
    expect(new Machine().runs(10 * SECOND).clock.now()).toBe(T0 + 10 * SECOND);
    const moved = new Machine(HOUR).runs(10 * SECOND);
    expect(moved.clock.now()).toBe(T0 + HOUR + 10 * SECOND);
    expect(moved.clock.offsetMs).toBe(HOUR);
  });

  it('goes on when the wall clock is set back', () => {
    const machine = new Machine().runs(10 * SECOND).isSet(-HOUR);
    expect(machine.clock.now()).toBe(T0 + 10 * SECOND);
    expect(machine.clock.offsetMs).toBe(HOUR);
    expect(machine.runs(5 * SECOND).clock.now()).toBe(T0 + 15 * SECOND);
  });

  it('goes on when that happens twice', () => {
    const machine = new Machine().isSet(-HOUR);
    expect(machine.clock.now()).toBe(T0);
    machine.runs(SECOND).isSet(-2 * HOUR);
    expect(machine.clock.now()).toBe(T0 + SECOND);
    expect(machine.clock.offsetMs).toBe(3 * HOUR);
  });

  it('counts the time that the machine slept', () => {
    const machine = new Machine().runs(SECOND).sleeps(HOUR);
    expect(machine.clock.now()).toBe(T0 + SECOND + HOUR);
    expect(machine.clock.offsetMs).toBe(0);
  });

  it('follows a wall clock that is set forward, which looks like sleep', () => {
    expect(new Machine().isSet(HOUR).clock.now()).toBe(T0 + HOUR);
  });

  it('follows small corrections, and takes 1.5 s for one', () => {
    const machine = new Machine().runs(60 * SECOND).isSet(-1500);
    expect(machine.clock.now()).toBe(T0 + 58.5 * SECOND);
    expect(machine.clock.offsetMs).toBe(0);
    expect(machine.runs(60 * SECOND).isSet(-1501).clock.offsetMs).toBe(1501);
  });

  it('can be taken over from another clock', () => {
    const machine = new Machine();
    machine.clock.setTo(T0 - 3 * SECOND);
    expect(machine.runs(SECOND).clock.now()).toBe(T0 - 2 * SECOND);
    expect(machine.clock.offsetMs).toBe(-3 * SECOND);
  });

  it('loses nothing of what a time was on its way', () => {
    const machine = new Machine();
    const sent = { now: T0 - 3 * SECOND, wall: machine.wall };
    machine.runs(150).clock.setTo(sent.now, sent.wall);
    expect(machine.clock.now()).toBe(T0 - 3 * SECOND + 150);
  });

  it('takes a time as it comes where the machine was set back meanwhile', () => {
    const machine = new Machine();
    const sent = { now: machine.clock.now(), wall: machine.wall };
    machine.isSet(-HOUR).clock.setTo(sent.now, sent.wall);
    expect(machine.clock.now()).toBe(T0);
  });

  it('never goes back by more than a small correction, whatever the machine does', () => {
    const happening = fc.oneof(
      fc.record({ does: fc.constant('runs' as const), ms: fc.nat(HOUR) }),
      fc.record({ does: fc.constant('sleeps' as const), ms: fc.nat(HOUR) }),
      fc.record({ does: fc.constant('isSet' as const), ms: fc.integer({ min: -HOUR, max: HOUR }) }),
    );
    fc.assert(
      fc.property(fc.array(happening), (happenings) => {
        const machine = new Machine();
        let before = machine.clock.now();
        for (const { does, ms } of happenings) {
          const now = machine[does](ms).clock.now();
          expect(now - before).toBeGreaterThanOrEqual(does === 'runs' ? ms : -1500);
          before = now;
        }
      }),
    );
  });
});
