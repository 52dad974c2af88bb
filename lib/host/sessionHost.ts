/** Owns the session on this machine: command → decide → append → evolve → tell every view. */
import type { GroupTie } from '@/lib/group/meetings';
import { frame } from '@/lib/methods/frame/definition';
import { findMethod } from '@/lib/methods/library';
import type { OwnMethodsById } from '@/lib/methods/ownMethod';
import { HOST_ID, type Command, type CommandBody } from '@/lib/session/commands';
import { decide, isRefusal } from '@/lib/session/decide';
import { evolve, replay } from '@/lib/session/evolve';
import type { RefusalReason } from '@/lib/session/refusal';
import { isNoteKey, notesAreDue } from '@/lib/session/retention';
import type { SignalKind } from '@/lib/session/signals';
import type { SessionState } from '@/lib/session/state';
import { isSameTexts, textsOf, type SessionTexts } from '@/lib/session/texts';
import type { SessionEvent } from '@/lib/session/events';
import type { StoredCall } from '@/lib/store/database';
import { describeError, isQuotaError, StoreError } from '@/lib/store/errors';
import type { LiveStore } from '@/lib/store/liveStore';
import { SessionStore, type Beside, type StoredSession } from '@/lib/store/sessionStore';
import { SteadyClock } from '@/lib/wire/steadyClock';
import type { StoreFault } from '@/lib/wire/storeFault';
import type { Gap, HostRefusal, SetUp, Snapshot } from '@/lib/wire/viewMessages';
import type { GroupStore } from '@/lib/store/groupStore';
import type { MethodStore } from '@/lib/store/methodStore';
import type { OwnNoteStore } from '@/lib/store/ownNoteStore';
import { broughtBefore, joinerRows, linkTo, meetingBeside, readGroup, tieOf } from './groupKeeping';
import type { KeptRoom } from './liveKeeping';
import { SignalDesk } from './signalDesk';
import { SilenceEnd } from './silenceEnd';
import type { ToldWords } from './ownSession';
import {
  contentOf,
  creationOf,
  joiningOf,
  personKey,
  textRows,
  type OfGroup,
} from './sessionMaking';
import { methodRows, ownMethodsFor, textsRefusal } from './sessionMethods';
import { goneNotes, noteRows } from './sessionNotes';
import { countedPulses, pulseRows, pulsesIn } from './sessionPulses';
import { goneSafety, safetyIn, safetyRows } from './sessionSafety';

/** A silence of the host longer than this, in a running phase, is shown as a gap. */
const GAP_MS = 90_000;

/** Null means done. */
export type Answer = { readonly reason: HostRefusal; readonly detail?: string } | null;

/** Why a step was not taken: by the session's own rules, or because it could not be stored. */
export type StepRefusal =
  | RefusalReason
  | NonNullable<ReturnType<typeof textsRefusal>>
  | 'storageFull'
  | 'storageFailed'
  | 'handedOver';
type StepAnswer = { readonly reason: StepRefusal; readonly detail?: string } | null;

/** A step, and the numbers that it made in the log. */
export interface Carried {
  readonly answer: StepAnswer;
  readonly made: { readonly from: number; readonly to: number } | null;
}

export class SessionHost {
  state: SessionState | null = null;
  fault: StoreFault | null = null;
  gap: Gap | null = null;
  /** The call of the session that was read; later changes are made through `bindCall`. */
  call: StoredCall | null = null;
  /** How often a group was told what to remember of it. */
  remembered = 0;
  private group: string | null = null;
  /** Somebody else is to write it: nothing is changed here any more. */
  private stopped = false;
  private store: SessionStore | null = null;
  private content: ReadonlyMap<string, string> = new Map();
  private lastTexts: SessionTexts = {};
  private clock = new SteadyClock(0);
  private seenAt = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly silenceEnd = new SilenceEnd(
    () => this.now(),
    () => void this.tick(),
  );

  private readonly signals = new SignalDesk({
    session: () => (this.stopped ? null : this.state),
    now: () => this.now(),
    count: (kind, count, phase) => this.countSignals(kind, count, phase),
    wakeAfter: (ms) => setTimeout(() => void this.signals.tell(), ms),
  });

  /**
   * `tell` runs after every change that views must see; `hasDevice` tells who has a machine of
   * their own in the session.
   */
  constructor(
    private readonly tell: () => void,
    private readonly hasDevice: (person: string) => boolean,
  ) {}

  private changed(): void {
    const written = this.stopped ? null : this.state;
    this.silenceEnd.follow(written?.pause ?? null);
    this.signals.follow(written);
    this.tell();
  }

  now(): number {
    return this.clock.now();
  }

  /** What to subtract from session time to get the machine's own clock time. */
  get clockOffsetMs(): number {
    return this.clock.offsetMs;
  }

  get names(): Readonly<Record<string, string>> {
    const people = this.state?.people ?? [];
    return Object.fromEntries(
      people.flatMap(({ id }) => {
        const name = this.content.get(personKey(id));
        return name === undefined ? [] : [[id, name]];
      }),
    );
  }

  get groupLink(): Snapshot['group'] {
    return this.group === null ? null : linkTo(this.group, this.content);
  }

  get groupTie(): GroupTie | null {
    return this.group === null ? null : tieOf(this.group, this.content);
  }

  /** The same object for as long as they are the same. */
  get texts(): SessionTexts {
    const texts = this.state ? textsOf(this.state, this.content) : {};
    if (!isSameTexts(texts, this.lastTexts)) this.lastTexts = texts;
    return this.lastTexts;
  }

  /** Opens the database and rebuilds the session from its log. Also the way to try again after a fault. */
  load(): Promise<Answer> {
    return this.inTurn(async () => {
      try {
        this.store ??= await SessionStore.open();
        this.fault = null;
        await this.rebuild(this.store);
        this.sweep();
      } catch (error) {
        this.state = null;
        this.fault =
          error instanceof StoreError
            ? error.fault
            : { kind: 'notOpening', detail: describeError(error) };
      }
      this.changed();
      return this.fault ? { reason: 'storageFailed' } : null;
    });
  }

  private async rebuild(store: SessionStore): Promise<void> {
    const stored = await this.read(store);
    if (!stored || !this.state) return;
    const lastSeen = Math.max(stored.row.seenAt, this.state.lastAt);
    const lost = lastSeen - this.clock.now();
    if (lost > 0) this.clock.setTo(lastSeen);
    await this.followClock();
    this.gap = stored.row.gapMs ? { ms: stored.row.gapMs } : null;
    this.seenAt = lastSeen;
    await this.endSilence();
    this.noteGap();
    await this.eraseDueNotes();
  }

  private async read(store: SessionStore): Promise<StoredSession | null> {
    const stored = await store.readOpen();
    this.state = stored ? replay(stored.events) : null;
    this.content = stored?.content ?? new Map();
    this.call = stored?.row.call ?? null;
    this.group = stored?.row.group ?? null;
    this.stopped = stored?.row.status === 'passing';
    this.clock = new SteadyClock(this.state?.clockOffsetMs ?? 0);
    return stored;
  }

  /** Every 15 s and on every alarm: keeps the clock, notes that the host is awake, tells of a gap. */
  tick(): Promise<Answer> {
    return this.inTurn(async () => {
      const { store, state } = this;
      if (!store || !state) return null;
      if (state.status !== 'running') return this.eraseDueNotes();
      await this.wake();
      return this.storing(() => store.noteSeen(state.id, this.seenAt, this.gap?.ms ?? 0));
    });
  }

  /** Whether it has ended and words of its notes are still here, to be erased at their time. */
  get holdsNotesAfterEnd(): boolean {
    return this.state !== null && this.state.endedAt !== null && this.noteKeys.length > 0;
  }

  private get noteKeys(): string[] {
    return [...this.content.keys()].filter(isNoteKey);
  }

  /** What could not be erased is tried again at the next tick. */
  private async eraseDueNotes(): Promise<StepAnswer> {
    const { store, state, noteKeys } = this;
    if (!store || !state || noteKeys.length === 0) return null;
    if (this.stopped || !notesAreDue(state, this.now())) return null;
    return this.storing(async () => {
      await store.eraseContent(state.id, noteKeys);
      this.content = new Map([...this.content].filter(([key]) => !isNoteKey(key)));
      this.sweep();
      this.changed();
    });
  }

  /** After something was erased, and at each start: nobody waits for it, and nothing depends on it. */
  sweep(): void {
    this.store?.sweep().catch((error: unknown) => {
      console.error('Kring: what was erased may still lie in the browser’s files', error);
    });
  }

  /** Before anything that is asked: it may be the first thing after a sleep. */
  private async wake(): Promise<void> {
    await this.endSilence();
    await this.followClock();
    this.noteGap();
  }

  /**
   * At the moment that was meant, however long the host has slept since: what came after counts.
   * Where it cannot be stored, the silence lasts until the next time that the host is awake.
   */
  private async endSilence(): Promise<void> {
    const pause = this.state?.pause;
    if (!pause || pause.until === null || this.now() < pause.until) return;
    const body = { type: 'endSilence', since: pause.since } as const;
    await this.take({ id: crypto.randomUUID(), by: HOST_ID, body }, {}, pause.until);
  }

  /** Called whenever the host is awake: a long silence before that is put to the group. */
  private noteGap(): void {
    const { state } = this;
    const now = this.now();
    const missedMs = now - this.seenAt;
    this.seenAt = now;
    if (state?.status !== 'running' || state.pause !== null || missedMs <= GAP_MS) return;
    this.gap = { ms: (this.gap?.ms ?? 0) + missedMs };
    this.changed();
  }

  /** Writes down that the machine's clock was set back, so that a replay knows. */
  private async followClock(): Promise<void> {
    const { state } = this;
    if (state && this.clock.offsetMs > state.clockOffsetMs) await this.correctClock();
  }

  private async correctClock(): Promise<void> {
    const byMs = this.clock.offsetMs - (this.state?.clockOffsetMs ?? 0);
    if (byMs === 0) return;
    await this.take({
      id: crypto.randomUUID(),
      by: HOST_ID,
      body: { type: 'correctClock', byMs },
    });
  }

  /** A command from a view on this machine: given by the facilitator, for whom it names. */
  give(id: string, body: CommandBody): Promise<Answer> {
    return this.inTurn(async () => {
      await this.wake();
      return this.take({ id, by: this.state?.facilitator ?? HOST_ID, body });
    });
  }

  /** A wish from somebody's own machine; its id makes it known when it comes again. */
  async giveAs(id: string, by: string, body: CommandBody): Promise<Carried> {
    let made: Carried['made'] = null;
    const answer = await this.inTurn(async () => {
      await this.wake();
      const before = this.state?.seq ?? 0;
      const taken = await this.take({ id, by, body });
      const after = this.state?.seq ?? 0;
      made = after > before ? { from: before + 1, to: after } : null;
      return taken;
    });
    return { answer, made };
  }

  /** A private signal: `sender` is null on this machine, which everybody may use. Held in memory alone. */
  signal(id: string, sender: string | null, kind: SignalKind): RefusalReason | null {
    return this.signals.take(id, sender, kind);
  }

  private async countSignals(kind: SignalKind, count: number, phase: number): Promise<boolean> {
    const body = { type: 'countSignals', kind, count, phase } as const;
    const answer = await this.inTurn(async () => {
      await this.wake();
      return this.take({ id: crypto.randomUUID(), by: HOST_ID, body });
    });
    return answer?.reason !== 'storageFull' && answer?.reason !== 'storageFailed';
  }

  /** What the group missed does not count. Two views may both say so: it is taken out once. */
  discountGap(id: string): Promise<Answer> {
    return this.inTurn(async () => {
      const { state, gap } = this;
      if (state?.commands.includes(id)) return null;
      if (!state || !gap) return { reason: 'alreadyMoved' };
      await this.wake();
      return this.take({ id, by: state.facilitator, body: { type: 'discountGap', ms: gap.ms } });
    });
  }

  /** `draft` is the setting that held what is now the session; `call` is where it belongs, if known. */
  create(
    id: string,
    setUp: SetUp,
    { draft, call }: { readonly draft: string; readonly call: StoredCall | null },
  ): Promise<Answer> {
    return this.inTurn(async () => {
      const { store } = this;
      const group = setUp.group?.id ?? null;
      let ofGroup: OfGroup = { meetings: [], expected: [] };
      const unread = await this.storing(async () => {
        if (store && group !== null) ofGroup = await readGroup(store, group);
      });
      if (unread) return unread;
      const made = creationOf(id, setUp, ofGroup);
      if ('reason' in made) return made;
      return this.take(made.command, { content: made.content, erased: draft, call, group });
    });
  }

  /** Somebody who comes later, by name. */
  join(id: string, name: string, person: string = crypto.randomUUID()): Promise<Answer> {
    return this.inTurn(async () => {
      const { state, store } = this;
      if (!state || !store) return { reason: 'noSession' };
      if (state.commands.includes(id)) return null;
      await this.wake();
      const made = joiningOf(id, state, this.names, { name, person });
      if ('reason' in made) return made;
      const joiner = { session: state.id, person, name };
      const known = await joinerRows(store, this.group, this.content, joiner);
      return this.take(made.command, { content: [...made.content, ...known] });
    });
  }

  /** Puts an ended session away: names and texts are erased, the log stays. */
  close(): Promise<Answer> {
    return this.inTurn(async () => {
      const { store, state } = this;
      // Put away already, and asked again after a lost answer.
      if (!store || !state) return null;
      if (state.status !== 'ended' && state.status !== 'abandoned') return { reason: 'notReady' };
      return this.storing(async () => {
        await store.close(state.id);
        this.forget();
        this.sweep();
      });
    });
  }

  /** Nothing is written here any more. Throws where that cannot be stored: then nothing was stopped. */
  stop(): Promise<number> {
    return this.inTurn(async () => {
      const { store, state } = this;
      if (!store || !state) throw new Error('there is no session to stop');
      await store.stop(state.id);
      this.stopped = true;
      return state.seq;
    });
  }

  /** After somebody else took it over. */
  passOn(): Promise<Answer> {
    return this.inTurn(async () => {
      const { store, state } = this;
      if (!store || !state) return null;
      return this.storing(async () => {
        await store.passOn(state.id);
        this.forget();
        this.sweep();
      });
    });
  }

  /** What was held of somebody else's log becomes the session here; `now` is its session time. */
  adopt(
    session: string,
    { names, texts }: ToldWords,
    now: number,
    room: KeptRoom,
  ): Promise<Answer> {
    return this.inTurn(async () => {
      const { store } = this;
      if (!store) return { reason: 'storageFailed' };
      const rows = [...contentOf(session, Object.entries(names)), ...textRows(session, texts)];
      return this.storing(async () => {
        await store.live.adopt(session, now, rows, room);
        await this.read(store);
        // Session time goes on as the group has it, whatever this machine's clock says.
        this.clock.setTo(now);
        this.seenAt = now;
        this.gap = null;
        await this.correctClock();
        this.changed();
      });
    });
  }

  /** Events with a higher number, as they stand on the disk. */
  async eventsAfter(seq: number): Promise<readonly SessionEvent[]> {
    const { store, state } = this;
    return store && state ? store.readEvents(state.id, seq) : [];
  }

  get groupStore(): GroupStore | null {
    return this.store?.groups ?? null;
  }

  get methodStore(): MethodStore | null {
    return this.store?.methods ?? null;
  }

  get ownNoteStore(): OwnNoteStore | null {
    return this.store?.ownNotes ?? null;
  }

  get liveStore(): LiveStore | null {
    return this.store?.live ?? null;
  }

  /** Leaves an unreadable session as it lies and makes room for a new one. */
  setAside(): Promise<Answer> {
    return this.inTurn(async () => {
      const { store, fault } = this;
      if (!store || fault?.kind !== 'unreadableEvent') return { reason: 'noSession' };
      return this.storing(async () => {
        await store.setAside(fault.session);
        this.fault = null;
        this.forget();
      });
    });
  }

  /** The time counts. Noted at once, or a restart would ask the same again. */
  dismissGap(): Promise<Answer> {
    return this.inTurn(async () => {
      const { store, state } = this;
      if (!store || !state) return null;
      return this.storing(async () => {
        await store.noteSeen(state.id, this.seenAt, 0);
        this.gap = null;
        this.changed();
      });
    });
  }

  bindCall(call: StoredCall): Promise<Answer> {
    return this.inTurn(async () => {
      const { store, state } = this;
      if (!store || !state) return { reason: 'noSession' };
      return this.storing(() => store.bindCall(state.id, call));
    });
  }

  readSetting(key: string): Promise<unknown> {
    return this.store ? this.store.readSetting(key) : Promise.resolve(undefined);
  }

  /** Undefined as value erases. */
  writeSetting(key: string, value: unknown): Promise<Answer> {
    const { store } = this;
    if (!store) return Promise.resolve({ reason: 'storageFailed' });
    return this.storing(() =>
      value === undefined ? store.eraseSetting(key) : store.writeSetting(key, value),
    );
  }

  private forget(): void {
    this.state = null;
    this.content = new Map();
    this.group = null;
    this.gap = null;
    this.stopped = false;
    this.clock = new SteadyClock(0);
    this.changed();
  }

  private async take(
    command: Command,
    {
      call = null,
      group = this.group,
      ...beside
    }: Beside & { readonly call?: StoredCall | null; readonly group?: string | null } = {},
    now = this.now(),
  ): Promise<StepAnswer> {
    const { store } = this;
    if (!store || this.fault) return { reason: 'storageFailed' };
    // A view sends a command again when its answer was lost.
    if (this.state?.commands.includes(command.id)) return null;
    if (this.stopped) return { reason: 'handedOver' };
    let own: OwnMethodsById = new Map();
    let brought: string | null | undefined;
    const unread = await this.storing(async () => {
      const { body } = command;
      own = await ownMethodsFor(body, this.content, store.methods);
      brought = await broughtBefore(body, store, group, this.content, this.state?.id);
    });
    if (unread) return unread;
    const answer = decide(this.state, command, {
      now,
      chance: Math.random(),
      frame,
      findMethod: (id) => findMethod(id) ?? own.get(id)?.definition,
      hasDevice: this.hasDevice,
      brought: () => brought,
      pulses: () => pulsesIn(this.content),
      safety: () => safetyIn(this.content),
    });
    if (isRefusal(answer)) return { reason: answer.refused };
    const [first] = answer;
    if (!first) return null;
    const { session, at } = first;
    const next = answer.reduce<SessionState | null>(evolve, this.state);
    const words = [...methodRows(session, own, this.content), ...noteRows(command.body, answer)];
    const answers = [...pulseRows(command.body, answer), ...safetyRows(command.body, answer)];
    const rows = [...(beside.content ?? []), ...words, ...answers];
    const content = new Map([
      ...this.content,
      ...rows.map(({ key, text }) => [key, text] as const),
    ]);
    const tooMuch = next && words.length > 0 ? textsRefusal(next, content) : null;
    if (tooMuch) return { reason: tooMuch };
    const counted = [...countedPulses(answer, content), ...goneSafety(answer, next, content)];
    const gone = [...(next ? goneNotes(next, content) : []), ...counted];
    for (const key of gone) content.delete(key);
    return this.storing(async () => {
      const gap = this.gapAfter(command, next, at);
      const remembering = meetingBeside(
        group,
        { state: this.state, content: this.content },
        { state: next, content },
      );
      await store.append(answer, {
        ...beside,
        ...remembering,
        content: rows,
        gone: { session, keys: gone, swept: counted.length > 0 },
        ...(first.body.type === 'sessionCreated' && {
          session: { id: session, status: 'open', createdAt: at, seenAt: at, call, group },
        }),
        // In one piece with the step: a stop between the two would lose the question, or repeat it.
        ...((gap ?? this.gap) && { seen: { session, seenAt: at, gapMs: gap?.ms ?? 0 } }),
      });
      this.state = next;
      this.gap = gap;
      this.group = group;
      if (remembering.meeting) this.remembered += 1;
      this.content = content;
      this.seenAt = at;
      // In the order of the browser's files each answer lies beside the name of who gave it.
      if (counted.length > 0) this.sweep();
      this.changed();
    });
  }

  /** What the group has still to judge after this step: nothing in another phase. */
  private gapAfter({ body }: Command, next: SessionState | null, at: number): Gap | null {
    const { state } = this;
    if (!state || next?.current !== state.current) return null;
    // Taken up again after its end: the time between is a gap like any other.
    const resumed = state.endedAt !== null && next.status === 'running' && next.pause === null;
    const missedMs = resumed ? at - state.endedAt : 0;
    const judgedMs = body.type === 'discountGap' ? body.ms : 0;
    const ms = (this.gap?.ms ?? 0) - judgedMs + (missedMs > GAP_MS ? missedMs : 0);
    return ms > 0 ? { ms } : null;
  }

  /** What was not stored did not happen: the state stays as it was. */
  private async storing(write: () => Promise<void>): Promise<StepAnswer> {
    try {
      await write();
      return null;
    } catch (error) {
      const reason = isQuotaError(error) ? 'storageFull' : 'storageFailed';
      return { reason, detail: describeError(error) };
    }
  }

  /** One thing at a time, in the order of arrival. */
  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.queue.then(task);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
