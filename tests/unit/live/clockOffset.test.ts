import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClockOffset, type TimeSample } from '@/lib/live/clockOffset';
import { TIME_SAMPLES } from '@/lib/live/limits';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const T0 = Date.UTC(2026, 10, 22, 9);
/** What adding and halving of times since the epoch costs in a double. */
const ROUNDING_MS = 0.01;

/** Two machines and the way between them; delays in milliseconds. */
class Line {
  now = T0;
  readonly clock = new ClockOffset();
  /** Writer minus own. */
  constructor(public trueMs: number) {}

  sample(there: number, back: number, busy = 0): TimeSample {
    const t0 = this.now;
    const t1 = t0 + there + this.trueMs;
    const t2 = t1 + busy;
    const t3 = t2 + back - this.trueMs;
    return { t0, t1, t2, t3 };
  }

  asks(there: number, back: number, busy = 0): this {
    expect(this.clock.take(this.sample(there, back, busy))).toBe(true);
    this.now += 10 * SECOND;
    return this;
  }

  get errorMs(): number {
    return Math.abs((this.clock.offsetMs ?? Number.NaN) - this.trueMs);
  }
}

describe('the distance to the writer', () => {
  it('[T1] is not known before the first answer', () => {
    expect(new ClockOffset().offsetMs).toBeNull();
  });

  it('[T1] is exact over even ways, with clocks five minutes apart, however long the writer thought', () => {
    expect(new Line(5 * MINUTE).asks(40, 40, 300).clock.offsetMs).toBe(5 * MINUTE);
    expect(new Line(-5 * MINUTE).asks(40, 40).clock.offsetMs).toBe(-5 * MINUTE);
  });

  it('[T1] comes from the quickest answer, not from one that was held up on its way', () => {
    const line = new Line(5 * MINUTE).asks(30, 20).asks(30, 900).asks(2000, 25);
    expect(line.errorMs).toBe(5);
    expect(line.asks(21, 20).errorMs).toBe(0.5);
  });

  it('[T1] forgets an answer that is no longer among the last eight', () => {
    const line = new Line(0).asks(10, 10);
    for (let i = 1; i < TIME_SAMPLES; i++) line.asks(80, 40);
    expect(line.errorMs).toBe(0);
    expect(line.asks(80, 40).errorMs).toBe(20);
  });

  it('[T1] is at most half the quickest round trip off, whatever the delays', () => {
    const delay = fc.oneof(
      { weight: 4, arbitrary: fc.double({ min: 0, max: 120, noNaN: true }) },
      { weight: 1, arbitrary: fc.double({ min: 0, max: 10_000, noNaN: true }) },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: -60 * MINUTE, max: 60 * MINUTE }),
        fc.array(fc.tuple(delay, delay, delay), { minLength: 1, maxLength: 30 }),
        (trueMs, answers) => {
          const line = new Line(trueMs);
          answers.forEach(([there, back, busy], i) => {
            line.asks(there, back, busy);
            const window = answers.slice(Math.max(0, i + 1 - TIME_SAMPLES), i + 1);
            const quickest = Math.min(...window.map(([one, other]) => one + other));
            expect(line.errorMs).toBeLessThanOrEqual(quickest / 2 + ROUNDING_MS);
          });
        },
      ),
    );
  });

  it('[T1] is within a clock tick more when both clocks count whole milliseconds', () => {
    const delay = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: -5 * MINUTE, max: 5 * MINUTE, noNaN: true }),
        fc.array(fc.tuple(delay, delay), { minLength: 1, maxLength: 20 }),
        (trueMs, answers) => {
          const line = new Line(trueMs);
          let counted = 0;
          for (const [there, back] of answers) {
            const { t0, t1, t2, t3 } = line.sample(there, back);
            const [a, b, c, d] = [t0, t1, t2, t3].map(Math.floor);
            if (line.clock.take({ t0: a ?? 0, t1: b ?? 0, t2: c ?? 0, t3: d ?? 0 })) counted++;
          }
          const slowest = Math.max(...answers.map(([there, back]) => there + back));
          if (counted > 0) expect(line.errorMs).toBeLessThanOrEqual(slowest / 2 + 1 + ROUNDING_MS);
        },
      ),
    );
  });

  it('[T1] follows at once when the writer’s clock was corrected by more than delays explain', () => {
    const line = new Line(0).asks(10, 10).asks(12, 14);
    line.trueMs = 3 * SECOND;
    expect(line.asks(30, 30).errorMs).toBe(0);
    line.trueMs = 3 * SECOND - 50;
    expect(line.asks(12, 12).errorMs).toBe(0);
  });

  it('[T1] holds on to what it has when a slow answer explains the difference', () => {
    const line = new Line(0).asks(10, 10).asks(0, 3000);
    expect(line.errorMs).toBe(0);
  });

  it('[T1] follows any correction, large or small, when the last answers all came after it', () => {
    const delay = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(delay, delay), { maxLength: 12 }),
        fc.integer({ min: -5 * MINUTE, max: 5 * MINUTE }),
        fc.array(fc.tuple(delay, delay), { minLength: TIME_SAMPLES, maxLength: TIME_SAMPLES }),
        (before, byMs, after) => {
          const line = new Line(0);
          for (const [there, back] of before) line.asks(there, back);
          line.trueMs = byMs;
          for (const [there, back] of after) line.asks(there, back);
          // Answers after the correction may be dropped as well; the newest never is.
          const [there, back] = after.at(-1) ?? [0, 0];
          expect(line.errorMs).toBeLessThanOrEqual((there + back) / 2 + ROUNDING_MS);
        },
      ),
    );
  });

  it('[T1] is unknown again after the own clock jumped', () => {
    const line = new Line(5 * MINUTE).asks(10, 10);
    line.clock.reset();
    expect(line.clock.offsetMs).toBeNull();
    line.trueMs = -MINUTE;
    expect(line.asks(200, 200).errorMs).toBe(0);
  });

  it('[T1] takes no answer that cannot be, and keeps what it had', () => {
    const line = new Line(0).asks(10, 10);
    const good = line.sample(10, 10);
    const impossible: TimeSample[] = [
      { ...good, t3: good.t0 - 1 },
      { ...good, t2: good.t1 - 1 },
      { ...good, t2: good.t1 + 21 },
      { ...good, t0: Number.NaN },
      { ...good, t1: Number.NEGATIVE_INFINITY },
      { t0: -Number.MAX_VALUE, t1: 0, t2: 0, t3: Number.MAX_VALUE },
    ];
    for (const sample of impossible) expect(line.clock.take(sample)).toBe(false);
    expect(line.clock.offsetMs).toBe(0);
  });
});
