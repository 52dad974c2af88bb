/** What stands on the panel: the session that this machine writes, or one that it follows. */
import type { OwnMethod } from '@/lib/methods/ownMethod';
import type { Agreement } from '@/lib/session/agreement';
import type { SessionState } from '@/lib/session/state';
import type { SessionView } from '@/lib/session/view';
import { viewForFacilitator } from '@/lib/session/view';
import type { StoredCall } from '@/lib/store/database';
import type { LiveSession } from './liveSession';
import type { BoundSession } from './sessionCalls';
import type { Answer, SessionHost } from './sessionHost';
import { WordsReader, type SessionWords } from './wordsReader';

/** The slices of both that are needed here. */
type Own = Pick<
  SessionHost,
  'state' | 'names' | 'texts' | 'now' | 'clockOffsetMs' | 'call' | 'bindCall'
>;
type Live = Pick<
  LiveSession,
  'followed' | 'isMember' | 'now' | 'clockOffsetMs' | 'call' | 'bindCall'
>;

export class ShownSession implements BoundSession {
  private shown: { readonly of: SessionState; readonly view: SessionView } | null = null;

  private readonly words = new WordsReader();

  constructor(
    private readonly own: Own,
    private readonly live: Live,
  ) {}

  /** Not the own log that somebody else writes by now. */
  private get written(): SessionState | null {
    return this.live.isMember ? null : this.own.state;
  }

  /** The same object for the same state: every view, the pill and the badge ask for it. */
  get state(): SessionView | null {
    const { written } = this;
    if (!written) return this.live.followed?.view ?? null;
    if (this.shown?.of !== written) this.shown = { of: written, view: viewForFacilitator(written) };
    return this.shown.view;
  }

  /** A session, or a seat in one that is still asked for. */
  get isTaken(): boolean {
    return this.own.state !== null || this.live.isMember;
  }

  get names(): Readonly<Record<string, string>> {
    return this.written ? this.own.names : (this.live.followed?.names ?? {});
  }

  /** Those of an own session and of one that is followed alike. */
  get agreements(): readonly Agreement[] {
    return this.read.agreements;
  }

  /** The group's own methods in this session. */
  get methods(): Readonly<Record<string, OwnMethod>> {
    return this.read.methods;
  }

  /** The words of its notes, by their ids. */
  get notes(): Readonly<Record<string, string>> {
    return this.read.notes;
  }

  /** The words of the steps that it opens with, by their ids. */
  get steps(): Readonly<Record<string, string>> {
    return this.read.steps;
  }

  private get read(): SessionWords {
    const texts = this.written ? this.own.texts : (this.live.followed?.texts ?? {});
    return this.words.wordsOf(this.state, texts);
  }

  /** Null where this machine acts for everybody. */
  get me(): string | null {
    return this.live.followed?.person ?? null;
  }

  /** Session time. */
  now(): number {
    return this.live.isMember ? this.live.now() : this.own.now();
  }

  /** What to subtract from session time to get the machine's own clock time. */
  get clockOffsetMs(): number {
    return this.live.isMember ? this.live.clockOffsetMs : this.own.clockOffsetMs;
  }

  get call(): StoredCall | null {
    return this.live.isMember ? this.live.call : this.own.call;
  }

  bindCall(call: StoredCall): Promise<Answer> {
    return this.live.isMember ? this.live.bindCall(call) : this.own.bindCall(call);
  }
}
