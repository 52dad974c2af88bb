import { describe, expect, it } from 'vitest';
import { keepLine, type LineHandlers } from '@/lib/live/keptLine';
import { CONNECT_MS, HELD_MS, MAX_FRAME_BYTES } from '@/lib/live/limits';

class FakeLine {
  readonly published: Uint8Array[] = [];
  closed = false;

  constructor(readonly on: LineHandlers) {}

  publish(_topic: string, frame: Uint8Array): void {
    this.published.push(frame);
  }

  close(): void {
    this.closed = true;
  }
}

function setUp() {
  const lines: FakeLine[] = [];
  const heard: (string | boolean)[] = [];
  const waits: { ms: number; run: () => void; taken: boolean }[] = [];
  let returned: () => void = () => undefined;
  let listens = true;
  const transport = keepLine(
    (on) => {
      const line = new FakeLine(on);
      lines.push(line);
      return line;
    },
    { message: (topic) => heard.push(topic), online: (yes) => heard.push(yes) },
    {
      random: () => 0,
      onReturn: (run) => {
        returned = run;
        return () => {
          listens = false;
        };
      },
      after: (ms, run) => {
        const wait = { ms, run, taken: false };
        waits.push(wait);
        return () => {
          wait.taken = true;
        };
      },
    },
  );
  const line = () => {
    const last = lines.at(-1);
    if (!last) throw new Error('no line was opened');
    return last;
  };
  const waiting = () => waits.filter(({ taken }) => !taken);
  /** Lets the time pass for what waits. */
  const pass = () => {
    for (const wait of waiting()) {
      wait.taken = true;
      wait.run();
    }
  };
  const nextWait = () => waiting().map(({ ms }) => ms);
  const comeBack = () => {
    if (listens) returned();
  };
  return { transport, lines, line, heard, pass, nextWait, comeBack };
}

const frame = Uint8Array.of(1);

describe('a line that is kept', () => {
  it('R4: opens another after a loss, each time after a longer wait', () => {
    const { lines, line, pass, nextWait } = setUp();
    const waits = [0, 1, 2, 3].map(() => {
      line().on.lost();
      const wait = nextWait();
      pass();
      return wait;
    });
    expect(waits).toEqual([[250], [500], [1_000], [2_000]]);
    expect(lines).toHaveLength(5);
  });

  it('R4: begins with the short wait again after a line that held, and only then', () => {
    const { line, pass, nextWait } = setUp();
    for (const expected of [250, 500]) {
      line().on.open();
      line().on.lost();
      expect(nextWait()).toEqual([expected]);
      pass();
    }
    line().on.open();
    expect(nextWait()).toEqual([HELD_MS]);
    pass();
    line().on.lost();
    expect(nextWait()).toEqual([250]);
  });

  it('gives up a line that does not open', () => {
    const { lines, heard, pass, nextWait } = setUp();
    expect(nextWait()).toEqual([CONNECT_MS]);
    pass();
    expect(lines[0]?.closed).toBe(true);
    expect(nextWait()).toEqual([250]);
    expect(heard).toEqual([]);
  });

  it('tells of the line once each time, whatever the line repeats', () => {
    const { transport, line, heard, pass } = setUp();
    expect(transport.online).toBe(false);
    const first = line();
    first.on.open();
    first.on.open();
    expect(transport.online).toBe(true);
    first.on.lost();
    first.on.lost();
    expect(transport.online).toBe(false);
    pass();
    first.on.open();
    first.on.lost();
    expect(heard).toEqual([true, false]);
    line().on.open();
    expect(heard).toEqual([true, false, true]);
  });

  it('R5: hands on no frame that is too long, in neither direction', async () => {
    const { transport, line, heard } = setUp();
    line().on.open();
    const longest = new Uint8Array(MAX_FRAME_BYTES);
    const tooLong = new Uint8Array(MAX_FRAME_BYTES + 1);
    transport.publish('t', longest);
    transport.publish('t', tooLong);
    expect(line().published).toEqual([longest]);
    line().on.message('longest', longest);
    line().on.message('too long', tooLong);
    await Promise.resolve();
    expect(heard).toEqual([true, 'longest']);
  });

  it('R1: drops what is published without a line, and sends nothing of it later', () => {
    const { transport, lines, line, pass } = setUp();
    transport.publish('t', frame);
    line().on.open();
    line().on.lost();
    transport.publish('t', frame);
    pass();
    line().on.open();
    expect(lines.flatMap(({ published }) => published)).toEqual([]);
  });

  it('is silent after its end, and opens nothing more', async () => {
    const { transport, lines, line, heard, nextWait } = setUp();
    line().on.open();
    line().on.message('before the end', frame);
    transport.close();
    line().on.message('after the end', frame);
    line().on.lost();
    line().on.open();
    transport.publish('t', frame);
    transport.close();
    await Promise.resolve();
    expect(heard).toEqual([true]);
    expect(nextWait()).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(line().closed).toBe(true);
    expect(line().published).toEqual([]);
  });

  it('stays closed when it is closed while it waits', () => {
    const { transport, lines, line, nextWait } = setUp();
    line().on.lost();
    transport.close();
    expect(nextWait()).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  it('[R4] waits no longer when the machine or its network is back', () => {
    const { lines, line, nextWait, comeBack, transport } = setUp();
    line().on.lost();
    comeBack();
    expect(lines).toHaveLength(2);
    expect(nextWait()).toEqual([CONNECT_MS]);
    comeBack();
    expect(lines).toHaveLength(2);
    line().on.lost();
    transport.close();
    comeBack();
    expect(lines).toHaveLength(2);
  });
});
