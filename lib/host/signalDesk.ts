/** Private signals on the writer's machine: held in memory alone, and told as counts (PROTOCOL C7). */
import { isPresent } from '@/lib/session/guards';
import type { RefusalReason } from '@/lib/session/refusal';
import {
  couldSend,
  fewestTold,
  SIGNAL_WINDOW_MS,
  signalKinds,
  type SignalKind,
} from '@/lib/session/signals';
import type { Session } from '@/lib/session/state';

/**
 * Counts are told at these moments of session time alone, in milliseconds: whoever sees one change
 * cannot go by who touched a screen just then.
 */
export const SIGNAL_BEAT_MS = 10_000;

export interface SignalDeskOptions {
  /** Null where nothing is written here. */
  session(): Session | null;
  /** Session time. */
  now(): number;
  /** Puts a count into the log; false where it could not be stored. */
  count(kind: SignalKind, count: number, phase: number): Promise<boolean>;
  /** Has `tell` called after so many milliseconds. */
  wakeAfter(ms: number): void;
}

interface Tap {
  readonly kind: SignalKind;
  readonly at: number;
  /** Null on a machine that everybody uses. */
  readonly sender: string | null;
  told: boolean;
}

export class SignalDesk {
  private taps: Tap[] = [];
  /** By which one that was counted is known when it comes again; when it first came. */
  private readonly known = new Map<string, number>();
  private phase = -1;
  private waits = false;

  constructor(private readonly options: SignalDeskOptions) {}

  /** Null once it is held: also where somebody gives the same again, which counts once in three minutes. */
  take(id: string, sender: string | null, kind: SignalKind): RefusalReason | null {
    const session = this.options.session();
    if (session?.status !== 'running') return 'notRunning';
    if (sender !== null) {
      if (!isPresent(session, sender)) return 'notHere';
      if (sender === session.facilitator && session.seat !== 'empty') return 'notYours';
    }
    this.follow(session);
    this.letGo();
    if (this.known.has(id)) return null;
    const again = this.taps.some((tap) => tap.kind === kind && tap.sender === sender);
    if (sender !== null && again) return null;
    if (this.of(kind).length >= couldSend(session)) return null;
    const at = this.options.now();
    this.known.set(id, at);
    this.taps.push({ kind, at, sender, told: false });
    this.wake();
    return null;
  }

  /** After every change of the session: what was noticed in a phase goes with it. */
  follow(session: Session | null): void {
    const phase = session?.status === 'running' ? session.current : -1;
    if (phase === this.phase) return;
    this.phase = phase;
    this.taps = [];
    if (phase < 0) this.known.clear();
  }

  /** Tells what is enough by now. */
  async tell(): Promise<void> {
    this.waits = false;
    const session = this.options.session();
    this.follow(session);
    this.letGo();
    if (!session) return;
    for (const kind of signalKinds) {
      const fresh = this.of(kind).filter(({ told }) => !told);
      if (fresh.length === 0 || this.of(kind).length < fewestTold(session, kind)) continue;
      for (const tap of fresh) tap.told = true;
      // oxlint-disable-next-line no-await-in-loop -- each is a step of its own in the log
      if (await this.options.count(kind, fresh.length, this.phase)) continue;
      for (const tap of fresh) tap.told = false;
      this.wake();
    }
  }

  private wake(): void {
    if (this.waits) return;
    this.waits = true;
    this.options.wakeAfter(SIGNAL_BEAT_MS - (this.options.now() % SIGNAL_BEAT_MS));
  }

  private of(kind: SignalKind): Tap[] {
    return this.taps.filter((tap) => tap.kind === kind);
  }

  private letGo(): void {
    const since = this.options.now() - SIGNAL_WINDOW_MS;
    this.taps = this.taps.filter(({ at }) => at > since);
    for (const [id, at] of this.known) if (at <= since) this.known.delete(id);
  }
}
