/** A session's log on a simulated disk, written by the real engine, one command at a time. */
import type { RemoteCommand, Range } from '@/lib/live/messages';
import type { WriterLog } from '@/lib/live/writerLog';
import { frame } from '@/lib/methods/frame/definition';
import { findMethod } from '@/lib/methods/library';
import { HOST_ID, type CommandBody } from '@/lib/session/commands';
import { decide, isRefusal } from '@/lib/session/decide';
import type { SessionEvent } from '@/lib/session/events';
import { evolve, replay } from '@/lib/session/evolve';
import type { RefusalReason } from '@/lib/session/refusal';
import type { SignalKind } from '@/lib/session/signals';
import type { SessionState } from '@/lib/session/state';
import {
  agreementKey,
  methodKey,
  textsForRoom,
  textsOf,
  type SessionTexts,
} from '@/lib/session/texts';
import { planOf } from '@/lib/session/templates';
import { noteRows } from '@/lib/host/sessionNotes';
import { countedPulses, pulseRows, pulsesIn } from '@/lib/host/sessionPulses';
import { SignalDesk } from '@/lib/host/signalDesk';
import { goneSafety, safetyIn, safetyRows } from '@/lib/host/sessionSafety';
import { six } from '../unit/session/spec';
import { agreements, table, walk } from './words';

const own = new Map([walk, table].map((method) => [method.definition.id, method] as const));

/** What survives a stop of the machine. */
export interface LogDisk {
  events: SessionEvent[];
  names: Record<string, string>;
  /** Agreements and own methods, by their keys. */
  texts: Record<string, string>;
  /** What was answered to how it was, until it is counted. */
  pulses: Record<string, string>;
  stopped: boolean;
}

type Taken = { readonly made: Range | null } | { readonly refused: RefusalReason };

export function emptyLog(): LogDisk {
  return { events: [], names: {}, texts: {}, pulses: {}, stopped: false };
}

export class MemoryLog implements WriterLog {
  state: SessionState | null;
  changed: () => void = () => undefined;
  readonly signals = new SignalDesk({
    session: () => (this.disk.stopped ? null : this.state),
    now: () => this.now(),
    count: async (kind, count, phase) => {
      await this.write(() => {
        this.take(this.newId(), HOST_ID, { type: 'countSignals', kind, count, phase });
      });
      return true;
    },
    wakeAfter: (ms) => {
      this.countAt = this.now() + ms;
    },
  });
  private countAt: number | null = null;

  constructor(
    readonly disk: LogDisk,
    private readonly sessionNow: () => number,
    private readonly newId: () => string,
    /** How something gets to the disk: it may never return. */
    private readonly write: (effect: () => void) => Promise<void>,
  ) {
    this.state = disk.events.length > 0 ? replay(disk.events) : null;
  }

  get names(): Readonly<Record<string, string>> {
    return this.disk.names;
  }

  get texts(): SessionTexts {
    const { state } = this;
    if (!state) return {};
    return textsForRoom(state, textsOf(state, new Map(Object.entries(this.disk.texts))));
  }

  now(): number {
    return this.sessionNow();
  }

  /** A session of the six, with Els to facilitate and Carla's case. */
  prepare(): void {
    this.disk.names = Object.fromEntries(six.map((id) => [id, id]));
    this.disk.texts = Object.fromEntries(
      agreements.map(({ id, ...words }) => [agreementKey(id), JSON.stringify(words)]),
    );
    this.command('create', {
      type: 'createSession',
      session: 's1',
      people: six,
      facilitator: 'els',
      seat: 'fixed',
      structure: 'guided',
      plan: planOf('whole', 'korthagen'),
      caseBringers: ['carla'],
      agreements: agreements.map(({ id }) => id),
      endBy: null,
      firstTimersFirst: false,
    });
  }

  /** By the facilitator, on this machine. */
  command(id: string, body: CommandBody): RefusalReason | null {
    const answer = this.take(id, this.state?.facilitator ?? 'kring', body);
    return 'refused' in answer ? answer.refused : null;
  }

  async give(id: string, person: string, command: RemoteCommand): Promise<Taken> {
    let answer: Taken = { made: null };
    await this.write(() => {
      answer = this.take(id, person, { ...command, person });
    });
    return answer;
  }

  signal(id: string, person: string, kind: SignalKind): RefusalReason | null {
    return this.signals.take(id, person, kind);
  }

  /** Whatever its machine would do by now. */
  async tick(): Promise<void> {
    if (this.countAt === null || this.now() < this.countAt) return;
    this.countAt = null;
    await this.signals.tell();
  }

  async join(name: string): Promise<string | null> {
    const person = this.newId();
    let joined = false;
    await this.write(() => {
      if (this.command(this.newId(), { type: 'joinSession', person }) !== null) return;
      this.disk.names = { ...this.disk.names, [person]: name };
      this.changed();
      joined = true;
    });
    return joined ? person : null;
  }

  async eventsAfter(seq: number): Promise<readonly SessionEvent[]> {
    await Promise.resolve();
    return this.disk.events.slice(seq);
  }

  async stop(): Promise<number> {
    await this.write(() => {
      this.disk.stopped = true;
    });
    return this.state?.seq ?? 0;
  }

  private take(id: string, by: string, body: CommandBody): Taken {
    if (this.disk.stopped) return { refused: 'noSession' };
    if (this.state?.commands.includes(id)) return { made: null };
    const answer = decide(
      this.state,
      { id, by, body },
      {
        now: this.sessionNow(),
        chance: 0.5,
        frame,
        findMethod: (method) => findMethod(method) ?? own.get(method)?.definition,
        hasDevice: () => false,
        pulses: () => pulsesIn(new Map(Object.entries(this.disk.pulses))),
        safety: () => safetyIn(new Map(Object.entries(this.disk.pulses))),
      },
    );
    if (isRefusal(answer)) return answer;
    const before = this.state?.seq ?? 0;
    this.disk.events.push(...answer);
    this.state = answer.reduce<SessionState | null>(evolve, this.state);
    for (const { method } of this.state?.cases ?? []) {
      const made = own.get(method);
      if (made) this.disk.texts[methodKey(method)] ??= JSON.stringify(made);
    }
    for (const { key, text } of noteRows(body, answer)) this.disk.texts[key] = text;
    for (const { key, text } of [...pulseRows(body, answer), ...safetyRows(body, answer)]) {
      this.disk.pulses[key] = text;
    }
    this.signals.follow(this.state);
    const kept = new Map(Object.entries(this.disk.pulses));
    const gone = [...countedPulses(answer, kept), ...goneSafety(answer, this.state, kept)];
    for (const key of gone) delete this.disk.pulses[key];
    this.changed();
    const after = this.state?.seq ?? 0;
    return { made: after > before ? { from: before + 1, to: after } : null };
  }
}
