/** A machine with what its background holds of a shared session, on a relay in memory. */
import type { LiveKeeping } from '@/lib/host/liveKeeping';
import { keepNothing } from '@/lib/host/liveKeeping';
import { LiveSession } from '@/lib/host/liveSession';
import type { OwnSession } from '@/lib/host/ownSession';
import type { Answer } from '@/lib/host/sessionHost';
import type { Connect } from '@/lib/live/transport';
import type { SessionEvent } from '@/lib/session/events';
import { replay } from '@/lib/session/evolve';
import type { LiveQuestion } from '@/lib/wire/liveMessages';
import { emptyLog, MemoryLog } from '../../live/memoryLog';
import { MemoryRelay } from '../../relay/memoryRelay';
import { until } from '../../e2e/harness/until';

type WithoutId<T> = T extends { id: string } ? Omit<T, 'id'> : never;

/** What was agreed to, joined and kept on this machine; the program on it can be started anew. */
export class Desk {
  readonly log = new MemoryLog(
    emptyLog(),
    Date.now,
    () => crypto.randomUUID(),
    async (effect) => {
      await Promise.resolve();
      effect();
    },
  );
  /** How often anybody here began a line. */
  lines = 0;
  passedOn = 0;
  diskIsFull = false;
  /** What is held as deputy. */
  replica: SessionEvent[] = [];
  /** What the organisation has set. */
  preset: unknown = {};
  live: LiveSession;

  readonly keeping: LiveKeeping;

  constructor(
    private readonly relay: MemoryRelay,
    private readonly extension = true,
  ) {
    this.keeping = {
      ...keepNothing(),
      replica: extension ? this.holding() : null,
    };
    this.live = this.open();
  }

  /** The program starts anew, with what was kept. */
  async restart(): Promise<void> {
    this.live = this.open();
    await this.live.load();
  }

  ask(question: WithoutId<LiveQuestion>): Promise<Answer> {
    return this.live.answer({ ...question, id: crypto.randomUUID() } as LiveQuestion, null);
  }

  /** Prepares a session with these six. */
  prepare(): void {
    this.log.prepare();
  }

  async share(): Promise<string> {
    const answer = await this.ask({ type: 'shareLive', ...relayOf('relay.example'), agreed: true });
    const { situation } = this.live;
    if (answer || situation?.role !== 'writer') throw new Error(answer?.reason ?? 'not shared');
    return situation.invite;
  }

  /** Comes in by the invite as the person of this name. */
  async joinAs(name: string, invite: string, els: Desk): Promise<void> {
    await this.ask({ type: 'joinLive', invite, name, agreed: true });
    const knock = await this.eventually(() => {
      const { situation } = els.live;
      return situation?.role === 'writer' && situation.knocks.find((each) => each.name === name);
    });
    await els.ask({ type: 'admit', knock: knock.id, as: { kind: 'person', person: name } });
    await this.eventually(() => this.live.followed?.names[name] === name);
  }

  /** With all that passes on the relay until then. */
  eventually<T>(ask: () => T): Promise<Exclude<T, undefined | null | false>> {
    return until('what should come', () => {
      this.relay.flush();
      return ask();
    });
  }

  private holding(): NonNullable<LiveKeeping['replica']> {
    return {
      append: async (events) => {
        await Promise.resolve();
        this.replica.push(...events);
      },
      forget: async () => {
        await Promise.resolve();
        this.replica = [];
      },
    };
  }

  private open(): LiveSession {
    const connect: Connect = (...given) => {
      this.lines += 1;
      return this.relay.connect(...given);
    };
    const { log, keeping } = this;
    return new LiveSession({
      connect,
      keeping,
      preset: () => Promise.resolve(this.preset),
      own: this.extension ? this.own(log) : null,
      changed: () => undefined,
    });
  }

  private own(log: MemoryLog): OwnSession {
    return {
      log,
      call: null,
      passOn: async () => {
        if (log.state) this.passedOn += 1;
        log.state = null;
        await Promise.resolve();
      },
      adopt: async (_session, { names, texts }, _now, room) => {
        if (this.diskIsFull) throw new Error('the disk is full');
        log.disk.events = [...this.replica];
        log.disk.names = { ...names };
        log.disk.texts = { ...texts };
        log.state = replay(this.replica);
        await this.keeping.write(room);
      },
      welcome: () => Promise.resolve(),
      facilitate: async (person) => {
        await Promise.resolve();
        log.command(crypto.randomUUID(), { type: 'assignFacilitator', person });
      },
    };
  }
}

export function relayOf(host: string): { relay: string; joinPage: string } {
  return { relay: `wss://${host}/`, joinPage: `https://${host}/kring/` };
}
