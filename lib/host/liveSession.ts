/** The session as it is shared: whichever of the two sides this machine is on, and how it changes side. */
import { inviteLink, type Invite } from '@/lib/live/invite';
import { LiveMember } from '@/lib/live/liveMember';
import { LiveWriter } from '@/lib/live/liveWriter';
import { RemoteCommandSchema } from '@/lib/live/messages';
import { enterRoom, newRoom } from '@/lib/live/newRoom';
import type { LiveRecord, MemberRecord, WriterRecord } from '@/lib/live/records';
import type { Connect, Relay } from '@/lib/live/transport';
import type { CommandBody } from '@/lib/session/commands';
import { isNoteKey, notesAreDue } from '@/lib/session/retention';
import type { SignalKind } from '@/lib/session/signals';
import type { SessionTexts } from '@/lib/session/texts';
import type { SessionView } from '@/lib/session/view';
import type { StoredCall } from '@/lib/store/database';
import { describeError } from '@/lib/store/errors';
import type { LiveQuestion, LiveSituation, RelayChoice } from '@/lib/wire/liveMessages';
import { SteadyClock } from '@/lib/wire/steadyClock';
import * as v from 'valibot';
import { LiveAnswers, type LiveSides } from './liveAnswers';
import type { LiveKeeping } from './liveKeeping';
import { OwnSignals } from './ownSignals';
import { Relays } from './relayChoice';
import type { Answer } from './sessionHost';
import type { OwnSession } from './ownSession';

export interface LiveSessionOptions {
  readonly connect: Connect;
  readonly keeping: LiveKeeping;
  /** What the organisation has set for this browser. */
  readonly preset: () => Promise<unknown>;
  /** Where this machine can write a session itself; null in a page. */
  readonly own: OwnSession | null;
  /** Something that views are shown is different. */
  changed(): void;
}

/** What a member's machine shows. */
export interface Followed {
  readonly view: SessionView;
  readonly names: Readonly<Record<string, string>>;
  readonly texts: SessionTexts;
  readonly person: string | null;
}

const TICK_MS = 500;
/** Whoever followed a session and has heard nothing of it for so long, keeps nothing of it. */
const FORGOTTEN_MS = 24 * 60 * 60_000;
/** After a start or a sleep, the others get this long to be heard. */
const SEARCH_MS = 20_000;

export class LiveSession implements LiveSides {
  writer: LiveWriter | null = null;
  member: LiveMember | null = null;
  readonly signals = new OwnSignals();
  private record: LiveRecord | null = null;
  private storedCall: StoredCall | null = null;
  /** When the record was written last, by this machine's own clock. */
  private keptAt = 0;
  private searchedSince: number | null = null;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly relays: Relays;
  private readonly answers: LiveAnswers;
  private readonly local = new SteadyClock(0);

  constructor(private readonly options: LiveSessionOptions) {
    this.relays = new Relays(options.keeping, options.preset);
    this.answers = new LiveAnswers(this, this.relays, options.own);
  }

  get relay(): RelayChoice {
    return this.relays.shown;
  }

  /** The organisation has set something else; what is shared now stays where it is. */
  async presetChanged(): Promise<void> {
    await this.relays.load();
    this.options.changed();
  }

  get situation(): LiveSituation | null {
    if (this.member) return this.member.situation;
    const situation = this.writer?.situation;
    if (!situation) return null;
    const { joinPage } = this.relay;
    return { ...situation, link: joinPage === '' ? null : inviteLink(joinPage, situation.invite) };
  }

  /** Null where this machine writes itself, or has not been let in. */
  get followed(): Followed | null {
    const shown = this.member?.shown;
    return shown && this.member
      ? { view: shown.view, names: shown.names, texts: shown.texts, person: this.member.person }
      : null;
  }

  /** Nothing is shared, followed or asked for. */
  get isFree(): boolean {
    return this.record === null;
  }

  get isMember(): boolean {
    return this.member !== null;
  }

  /** Whether this person is here with a machine of their own, as long as this one writes. */
  hasDevice(person: string): boolean {
    const members = this.writer?.situation.members ?? [];
    return members.some((member) => member.person === person && member.connected);
  }

  /** The call that a followed session belongs to. */
  get call(): StoredCall | null {
    return this.member ? this.storedCall : null;
  }

  /** Session time of the session that is followed. */
  now(): number {
    return this.member?.now() ?? this.local.now();
  }

  /** What to subtract from that to get this machine's own clock time. */
  get clockOffsetMs(): number {
    return this.now() - (this.local.now() - this.local.offsetMs);
  }

  /** After the session of this machine was read. */
  async load(): Promise<void> {
    await this.shut();
    // What is on the screen does not wait for what only the next sharing needs.
    void this.presetChanged().catch(report);
    const kept = await this.options.keeping.read();
    if (!kept) return;
    this.storedCall = kept.call;
    const { record } = kept;
    this.record = record;
    this.keptAt = kept.keptAt ?? Date.now();
    this.searchedSince = performance.now();
    if (record.role === 'member') {
      await this.openMember(record);
      // Of an older Kring: from now on it is known since when.
      if (kept.keptAt === undefined) await this.keep();
      // Stopped between its last two steps: somebody else writes this session already.
      await this.options.own?.passOn();
    } else if (this.options.own?.log.state) {
      await this.openWriter(record);
    } else {
      await this.erase();
    }
  }

  sessionChanged(): void {
    this.writer?.sessionChanged();
  }

  /** Of the session that is followed. */
  async bindCall(call: StoredCall): Promise<Answer> {
    this.storedCall = call;
    return this.storing(() => this.keep());
  }

  /** The session of this machine is put away: nobody may wait for it. */
  async end(): Promise<void> {
    await this.writer?.end();
    await this.erase();
  }

  /** `call` is the one from which somebody joins. */
  async answer(message: LiveQuestion, call: StoredCall | null): Promise<Answer> {
    try {
      return await this.answers.to(message, call);
    } catch (error) {
      return { reason: 'storageFailed', detail: describeError(error) };
    }
  }

  /** A step that one takes for oneself in a session that is followed. */
  async give(id: string, body: CommandBody): Promise<Answer> {
    const { member } = this;
    const { person, ...wish } = { person: null, ...body };
    const command = v.safeParse(RemoteCommandSchema, wish);
    if (!member || !command.success || person !== member.person) {
      return { reason: 'onlyFacilitator' };
    }
    const answer = await member.give(id, command.output);
    return answer && { reason: answer.refused };
  }

  /** A private signal of who is here, in a session that is followed. */
  async signal(id: string, kind: SignalKind): Promise<Answer> {
    const { member } = this;
    if (!member) return { reason: 'notShared' };
    const rests = this.signals.resting(member.now()).some((each) => each.kind === kind);
    if (rests) return null;
    const answer = await member.signal(id, kind);
    if (answer) return { reason: answer.refused };
    this.signals.add(kind, member.now());
    this.options.changed();
    return null;
  }

  async beginWriting(relay: Relay): Promise<void> {
    this.storedCall = null;
    await this.openWriter(await newRoom(relay));
  }

  async beginFollowing(invite: Invite, name: string, call: StoredCall | null): Promise<void> {
    this.storedCall = call;
    await this.openMember(await enterRoom(invite, name, this.options.own !== null));
  }

  /** Says goodbye to a session that was followed, or asked for. */
  async leave(): Promise<void> {
    await this.member?.leave();
    await this.erase();
  }

  private async openWriter(record: WriterRecord): Promise<void> {
    const { own, connect, changed } = this.options;
    if (!own) throw new Error('a page writes no session');
    if (record !== this.record) await this.keep(record);
    this.writer = await LiveWriter.open(record, {
      log: own.log,
      connect,
      clock: () => performance.now(),
      save: (next) => this.keep(next),
      changed,
      succeeded: (next) => void this.becomeMember(next).catch(report),
    });
    this.tickOn();
    changed();
  }

  private async openMember(record: MemberRecord): Promise<void> {
    const { connect, keeping, changed } = this.options;
    if (record !== this.record) await this.keep(record);
    this.member = await LiveMember.open(record, {
      connect,
      clock: () => performance.now(),
      localTime: () => this.local.now(),
      save: (next) => this.keepAsMember(next),
      changed,
      replica: keeping.replica,
      takesOver: (next) => void this.becomeWriter(next).catch(report),
    });
    this.tickOn();
    changed();
  }

  private async becomeMember(record: MemberRecord): Promise<void> {
    this.writer = null;
    this.storedCall = this.options.own?.call ?? null;
    await this.openMember(record);
    await this.options.own?.passOn();
    this.options.changed();
  }

  /** The log that was held as deputy becomes this machine's session; or one stays a member. */
  private async becomeWriter(record: WriterRecord): Promise<void> {
    const { member, record: before } = this;
    const { own } = this.options;
    if (!member?.shown || !own || before?.role !== 'member') return;
    const { view, names, texts } = member.shown;
    const { person } = member;
    try {
      await own.adopt(view.id, { names, texts }, member.now(), { record, call: this.storedCall });
    } catch (error) {
      // A member as before: who handed over says so again, and a deputy can try again.
      report(error);
      await this.openMember(before);
      return;
    }
    this.member = null;
    this.signals.forget();
    this.record = record;
    await this.openWriter(record);
    if (person !== null) await own.facilitate(person).catch(report);
  }

  private tickOn(): void {
    this.timer ??= setInterval(() => {
      this.writer?.tick().catch(report);
      this.member?.tick().catch(report);
      this.eraseWhatIsOver().catch(report);
    }, TICK_MS);
  }

  /** Of a session that is followed: the words of its notes after its end, all of it when nobody is there. */
  private async eraseWhatIsOver(): Promise<void> {
    const { member, followed } = this;
    if (!member) return;
    if (followed && notesAreDue(followed.view, member.now())) {
      if (Object.keys(followed.texts).some(isNoteKey)) await member.eraseNotes();
    }
    if (Date.now() - this.keptAt < FORGOTTEN_MS) {
      this.searchedSince = null;
      return;
    }
    this.searchedSince ??= performance.now();
    if (performance.now() - this.searchedSince < SEARCH_MS) return;
    const { line, stage, writerAwaySince } = member.situation;
    const isThere = line === 'online' && stage === 'in' && writerAwaySince === null;
    if (!isThere) await this.leave();
  }

  private async keep(record: LiveRecord | null = this.record): Promise<void> {
    if (!record) return;
    this.record = record;
    const { keeping } = this.options;
    // Who is out of a room knows it from the screen, and keeps nothing of it on the disk.
    if (isOut(this.member)) await keeping.erase();
    else await keeping.write({ record, call: this.storedCall, keptAt: this.noteKept() });
  }

  private noteKept(): number {
    this.keptAt = Date.now();
    return this.keptAt;
  }

  /** What is shown does not depend on the disk; after a stop of the program one would be let in again. */
  private async keepAsMember(record: MemberRecord): Promise<void> {
    try {
      await this.keep(record);
    } catch (error) {
      report(error);
    }
  }

  private async erase(): Promise<void> {
    await this.shut();
    this.storedCall = null;
    await this.options.keeping.erase();
    await this.options.keeping.replica?.forget();
    this.options.changed();
  }

  private async shut(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    const { writer, member } = this;
    this.signals.forget();
    this.record = null;
    this.writer = null;
    this.member = null;
    await writer?.close();
    await member?.close();
  }

  private async storing(write: () => Promise<void>): Promise<Answer> {
    try {
      await write();
      return null;
    } catch (error) {
      return { reason: 'storageFailed', detail: describeError(error) };
    }
  }
}

/** For whoever looks into the background's console; it holds no names and no keys. */
function report(error: unknown): void {
  console.error('Kring: the shared session', error);
}

function isOut(member: LiveMember | null): boolean {
  const stage = member?.situation.stage;
  return stage === 'declined' || stage === 'removed' || stage === 'ended';
}
