/** What all members get: changes of the session, its names and texts, and signs of life (PROTOCOL S1, S2, S4, S5, S7). */
import type { SessionState } from '@/lib/session/state';
import { isSameTexts, type SessionTexts } from '@/lib/session/texts';
import { viewForRoom, type RoomView } from '@/lib/session/view';
import type { SessionKey } from './endpoint';
import type { DeputyNews } from './records';
import { PULSE_MS } from './limits';
import { digestOf } from './namesDigest';
import { diff } from './patch';
import type { WriterLine } from './writerLine';
import type { WriterLog } from './writerLog';

export class Broadcast {
  /** What members have who missed nothing; null while the line is closed. */
  private sent: { readonly seq: number; readonly view: RoomView } | null = null;
  private sentNames: Readonly<Record<string, string>> | null = null;
  private sentTexts: SessionTexts = {};
  private pulseAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly line: WriterLine,
    private readonly log: WriterLog,
    private readonly now: () => number,
  ) {}

  /** After a loss members ask for what they lack; from here on they get changes. */
  begin(): void {
    const { state } = this.log;
    this.sent = state && { seq: state.seq, view: viewForRoom(state) };
    this.sentNames = this.log.names;
    this.sentTexts = this.log.texts;
    this.pulseAt = Number.NEGATIVE_INFINITY;
  }

  /** S1. The same for everybody. */
  viewOf(state: SessionState): RoomView {
    const { sent } = this;
    return sent?.seq === state.seq ? sent.view : viewForRoom(state);
  }

  /** The next sign of life is due at once. */
  hurry(): void {
    this.pulseAt = Number.NEGATIVE_INFINITY;
  }

  stop(): void {
    this.sent = null;
  }

  async change(key: SessionKey): Promise<void> {
    const { state, names, texts } = this.log;
    const { sent } = this;
    if (!state || !sent) return;
    // Before the change: no phase is shown without its words.
    if (!isSameTexts(texts, this.sentTexts)) {
      const changed = changesOf(this.sentTexts, texts);
      this.sentTexts = texts;
      await this.line.toRoom(key, { type: 'textsChanged', ...changed });
    }
    if (state.seq !== sent.seq) {
      const view = viewForRoom(state);
      this.sent = { seq: state.seq, view };
      const patch = diff(sent.view, view);
      await this.line.toRoom(key, { type: 'change', from: sent.seq, seq: state.seq, patch });
    }
    if (names !== this.sentNames && !isSame(names, this.sentNames)) {
      await this.line.toRoom(key, { type: 'names', names });
    }
    this.sentNames = names;
  }

  /** Every few seconds; true when it was time for it. */
  async pulse(key: SessionKey, news: DeputyNews): Promise<boolean> {
    const { state, names, texts } = this.log;
    if (!state || this.now() - this.pulseAt < PULSE_MS) return false;
    this.pulseAt = this.now();
    await this.line.toRoom(key, {
      type: 'pulse',
      seq: state.seq,
      names: await digestOf(names),
      texts: await digestOf(texts),
      ...news,
    });
    return true;
  }
}

/** What brings the texts of who has `before` to `after`. */
function changesOf(
  before: SessionTexts,
  after: SessionTexts,
): { readonly texts: SessionTexts; readonly gone: readonly string[] } {
  const changed = Object.entries(after).filter(([key, text]) => before[key] !== text);
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return { texts: Object.fromEntries(changed), gone };
}

function isSame(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>> | null,
): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
