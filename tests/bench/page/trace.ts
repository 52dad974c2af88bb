/** Chromium's own record of what its threads do, for a while. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'playwright-core';

/** The fields that are used here of an event of Chromium's trace format. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X` for an event with a beginning and an end. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of `dur` in which the thread really ran. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly frame?: string } };
}

/** The second one has the tasks themselves, the first what is done in them. */
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

const BUFFER_KB = 400_000;

/** Every event with a duration, of the whole browser, in so many milliseconds from now. */
export async function recordTrace(browser: Browser, ms: number): Promise<TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  try {
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value as unknown as TraceEvent[])
        if (event.ph === 'X') events.push(event);
    });
    const complete = new Promise<boolean>((resolve) =>
      session.once('Tracing.tracingComplete', (end) => resolve(!end.dataLossOccurred)),
    );
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        recordMode: 'recordUntilFull',
        traceBufferSizeInKb: BUFFER_KB,
        includedCategories: categories,
        excludedCategories: ['*'],
      },
    });
    await delay(ms);
    await session.send('Tracing.end');
    if (!(await complete)) throw new Error('Chromium lost a part of the trace');
    return events;
  } finally {
    await session.detach();
  }
}
