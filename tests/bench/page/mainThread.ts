/**
 * Whose work kept the main thread of a call page busy, read from a Chromium trace.
 *
 * The thread is cut into its outermost events: Chromium's tasks (`RunTask`). Every function call
 * in them names the file that it comes from, so it is the extension's or the page's.
 *
 * - A task whose first script is the extension's is its own altogether: the timer or the message
 *   that woke it, its calls, and what they set off.
 * - In a task that the page's script began, the extension's calls count by themselves.
 * - A frame (style, layout, paint) that no script of the page came before or into, since the last
 *   frame, but a script of the extension did, is the extension's altogether.
 * - All else is the page's: its scripts, its frames, and what the browser does for it.
 *
 * What the extension adds to a frame for which the page's script asked as well cannot be told apart
 * and stays with the page. Where the page is quiet such frames are seen alone, and count.
 */
import type { TraceEvent } from './trace';

export interface MainThreadTime {
  /** Milliseconds that the extension used, and those that were used without it. */
  readonly oursMs: number;
  readonly pageMs: number;
  /** Function calls of the extension on this thread, and on all the other threads. */
  readonly ourCalls: number;
  readonly callsElsewhere: number;
  /** From the first to the last event of the thread, in milliseconds. */
  readonly spanMs: number;
}

const OURS = 'chrome-extension://';

const scripts = new Set(['FunctionCall', 'EvaluateScript']);
const rendering = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

/**
 * `frame` is the page's own frame, by DevTools' id. Throws when no function call of the extension
 * is seen in that frame: its content script ticks each second, so the trace is not what it should be.
 */
export function mainThreadTime(trace: readonly TraceEvent[], frame: string): MainThreadTime {
  const calls = trace.filter(isOurCall);
  const inPage = calls.find(({ args }) => args?.data?.frame === frame);
  if (!inPage) throw new Error(`The trace has no function call of the extension in frame ${frame}`);
  const events = trace
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === inPage.pid && tid === inPage.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const measure = measureOf(events);

  let oursMs = 0;
  let totalMs = 0;
  let sinceFrame = nobody;
  for (const task of outermost(events)) {
    const work = workOf(task.inside, measure);
    const ran = { ours: sinceFrame.ours || work.ours, page: sinceFrame.page || work.page };
    const whole = work.renders ? ran.ours && !ran.page : work.begunByUs;
    totalMs += measure(task.event);
    oursMs += whole ? measure(task.event) : work.ourCallsMs;
    sinceFrame = work.renders ? nobody : ran;
  }
  const ourCalls = events.filter(isOurCall).length;
  return {
    oursMs,
    pageMs: totalMs - oursMs,
    ourCalls,
    callsElsewhere: calls.length - ourCalls,
    spanMs: ((events.at(-1)?.ts ?? 0) - (events[0]?.ts ?? 0)) / 1000,
  };
}

const nobody = { ours: false, page: false };

interface Work {
  /** Whether scripts of the extension and of the page ran in it. */
  readonly ours: boolean;
  readonly page: boolean;
  readonly ourCallsMs: number;
  readonly begunByUs: boolean;
  /** It made a frame; layout that a script asked for in the middle of its work is none. */
  readonly renders: boolean;
}

function workOf(inside: readonly TraceEvent[], measure: (event: TraceEvent) => number): Work {
  const calls = outermost(inside, isScript);
  const ourCalls = outermost(inside, isOurCall);
  const [first] = calls;
  return {
    ours: ourCalls.length > 0,
    page: inside.some((event) => isScript(event) && !isOurCall(event)),
    ourCallsMs: ourCalls.reduce((sum, { event }) => sum + measure(event), 0),
    begunByUs: first !== undefined && isOurCall(first.event),
    renders: inside.some(
      (event) => rendering.has(event.name) && !calls.some((call) => call.inside.includes(event)),
    ),
  };
}

interface Nest {
  readonly event: TraceEvent;
  /** Everything that lies within it in time. */
  readonly inside: readonly TraceEvent[];
}

/** Those of a kind that lie in no other one of that kind; events in order of time. */
function outermost(
  events: readonly TraceEvent[],
  kind: (event: TraceEvent) => boolean = () => true,
): Nest[] {
  const nests: { event: TraceEvent; inside: TraceEvent[] }[] = [];
  let end = -Infinity;
  for (const event of events) {
    if (event.ts < end) {
      nests.at(-1)?.inside.push(event);
    } else if (kind(event)) {
      nests.push({ event, inside: [] });
      end = event.ts + (event.dur ?? 0);
    }
  }
  return nests;
}

function isScript({ name }: TraceEvent): boolean {
  return scripts.has(name);
}

function isOurCall(event: TraceEvent): boolean {
  return isScript(event) && event.args?.data?.url?.startsWith(OURS) === true;
}

/**
 * Milliseconds of an event: the time in which the thread really ran, where Chromium tells it, so
 * that a busy machine weighs on neither side.
 */
function measureOf(events: readonly TraceEvent[]): (event: TraceEvent) => number {
  const threadTime = events.some(({ tdur }) => tdur !== undefined);
  return ({ dur = 0, tdur = 0 }) => (threadTime ? tdur : dur) / 1000;
}
