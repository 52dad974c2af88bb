import { describe, expect, it } from 'vitest';
import { mainThreadTime } from '../../bench/page/mainThread';
import type { TraceEvent } from '../../bench/page/trace';

const ours = 'chrome-extension://abc/content-scripts/call.js';
const page = 'https://meet.google.com/lab/meet.js';
const frame = 'F1';

/** An event of the page's main thread, in milliseconds. */
function event(name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts: ts * 1000, dur: dur * 1000, ...more };
}

function task(ts: number, dur: number, ...inside: TraceEvent[]): TraceEvent[] {
  return [event('RunTask', ts, dur), ...inside];
}

function call(url: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return event('FunctionCall', ts, dur, { args: { data: { url, frame } }, ...more });
}

const paint = (ts: number, dur: number) =>
  task(
    ts,
    dur,
    event('UpdateLayoutTree', ts, dur / 4),
    event('Layout', ts + dur / 4, dur / 4),
    event('Paint', ts + dur / 2, dur / 4),
  );

const tick = task(0, 5, event('TimerFire', 1, 4), call(ours, 2, 2));
const pageWork = task(10, 7, call(page, 11, 5));

function split(...tasks: TraceEvent[][]): [ours: number, page: number] {
  const { oursMs, pageMs } = mainThreadTime(tasks.flat(), frame);
  return [oursMs, pageMs];
}

describe('the main thread of a call page', () => {
  it('a task that the extension began is its own altogether', () => {
    expect(split(tick, pageWork)).toEqual([5, 7]);
  });

  it('and so is what the page does in answer to it', () => {
    expect(split(task(0, 9, call(ours, 1, 2), call(page, 4, 3)))).toEqual([9, 0]);
  });

  it('in a task of the page the calls of the extension count by themselves', () => {
    const mixed = task(0, 20, call(page, 1, 4), call(ours, 6, 3), call(ours, 12, 2));
    expect(split(mixed)).toEqual([5, 15]);
  });

  it('a call within a call counts once', () => {
    const nested = task(0, 20, call(page, 1, 15), call(ours, 3, 4), call(ours, 4, 2));
    expect(split(nested, tick.map(later(30)))).toEqual([5 + 4, 16]);
  });

  it('work without any script is not the extension’s', () => {
    expect(split(tick, task(10, 3))).toEqual([5, 3]);
  });

  describe('a frame', () => {
    it('after the extension alone is its own', () => {
      expect(split(tick, task(6, 1), paint(8, 8))).toEqual([5 + 8, 1]);
    });

    it('after the page’s script too is the page’s', () => {
      expect(split(tick, pageWork, paint(20, 8))).toEqual([5, 7 + 8]);
      expect(split(pageWork, tick.map(later(20)), paint(28, 8))).toEqual([5, 7 + 8]);
    });

    it('into which the page’s script comes is the page’s', () => {
      const animated = [...paint(8, 8), call(page, 8, 1)];
      expect(split(tick, animated)).toEqual([5, 8]);
    });

    it('that nobody asked for since the last one is the page’s', () => {
      expect(split(tick, paint(8, 8), paint(20, 6))).toEqual([5 + 8, 6]);
    });

    it('is not what a script lays out in the middle of its work', () => {
      const measuring = task(10, 4, call(page, 11, 2), event('Layout', 11, 1));
      // The page ran since the last frame, so the next one is not the extension's alone.
      expect(split(measuring, tick.map(later(20)), paint(28, 8))).toEqual([5, 4 + 8]);
    });

    it('in which an observer of the extension is called has that call to it', () => {
      const observed = [...paint(20, 8), call(ours, 27, 1)];
      expect(split(pageWork, observed)).toEqual([1, 7 + 7]);
    });
  });

  it('counts the calls here, and those on other threads apart', () => {
    const elsewhere = call(ours, 3, 2, { pid: 2, args: { data: { url: ours, frame: 'F2' } } });
    const { ourCalls, callsElsewhere, oursMs } = mainThreadTime([...tick, elsewhere], frame);
    expect({ ourCalls, callsElsewhere, oursMs }).toEqual({
      ourCalls: 1,
      callsElsewhere: 1,
      oursMs: 5,
    });
  });

  it('counts a frame of the extension that shares the thread', () => {
    const panel = call(ours, 11, 3, { args: { data: { url: ours, frame: 'F2' } } });
    expect(split(tick, task(10, 6, panel))).toEqual([5 + 6, 0]);
  });

  it('takes the time in which the thread ran, where the trace has it', () => {
    const preempted = tick.map((one) => ({ ...one, tdur: (one.dur ?? 0) / 2 }));
    expect(split(preempted)).toEqual([2.5, 0]);
  });

  it('takes events in any order, and none but those with a duration', () => {
    const instant = { ...call(page, 3, 0), ph: 'I' };
    expect(split([...tick, instant, ...pageWork].toReversed())).toEqual([5, 7]);
  });

  it('refuses a trace in which the extension never ran in the page', () => {
    const inOtherFrame = call(ours, 1, 1, { args: { data: { url: ours, frame: 'F2' } } });
    expect(() => split(pageWork)).toThrow('no function call of the extension');
    expect(() => split(pageWork, task(0, 3, inOtherFrame))).toThrow('no function call');
    expect(() => split()).toThrow('no function call');
  });
});

function later(ms: number): (one: TraceEvent) => TraceEvent {
  return (one) => ({ ...one, ts: one.ts + ms * 1000 });
}
