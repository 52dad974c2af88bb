/** The frames of one real session of eight, from start to end, with the product's own machines on a relay in memory. */
import { mainAction } from '@/components/session/mainAction';
import { PULSE_MS, TIME_MS } from '@/lib/live/limits';
import type { Connect } from '@/lib/live/transport';
import { planOf } from '@/lib/session/templates';
import { Machine } from '../../live/machine';
import { MemoryRelay } from '../../relay/memoryRelay';

export interface Recording {
  /** What goes to everybody at each step, in order. */
  readonly changes: readonly Uint8Array[];
  /** The writer's sign of life, a member's question for the time, the answer to it. */
  readonly pulse: Uint8Array;
  readonly question: Uint8Array;
  readonly answer: Uint8Array;
}

export const PEOPLE = 8;

const people = Array.from({ length: PEOPLE }, (_, i) => `person-${i}`);
const [facilitator = '', ...members] = people;
const STEP_MS = 500;

interface Sent {
  readonly topic: string;
  readonly frame: Uint8Array;
}

class TappedRelay extends MemoryRelay {
  sent: Sent[] = [];

  override connectAs(name: string): Connect {
    const connect = super.connectAs(name);
    return (relay, topics, handlers) => {
      const line = connect(relay, topics, handlers);
      return {
        get online() {
          return line.online;
        },
        publish: (topic, frame) => {
          this.sent.push({ topic, frame: frame.slice() });
          line.publish(topic, frame);
        },
        close: () => line.close(),
      };
    };
  }
}

class Room {
  readonly relay = new TappedRelay();
  readonly machines: Machine[] = [];
  private time = 0;
  private ids = 0;

  machine(name: string): Machine {
    const world = { relay: this.relay, now: () => this.time, newId: () => this.newId() };
    const machine = new Machine(name, world);
    this.machines.push(machine);
    return machine;
  }

  newId(): string {
    this.ids += 1;
    return `id-${this.ids}`;
  }

  async settle(): Promise<void> {
    do {
      this.relay.flush();
      for (const machine of this.machines) await machine.settle();
    } while (this.relay.waiting > 0);
  }

  async pass(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += STEP_MS) {
      this.time += STEP_MS;
      for (const machine of this.machines) await machine.tick();
      await this.settle();
    }
  }

  /** What was sent meanwhile. */
  async during(what: () => Promise<void>): Promise<Sent[]> {
    this.relay.sent = [];
    await what();
    return this.relay.sent;
  }
}

export async function recordSession(): Promise<Recording> {
  const room = new Room();
  const lead = await openGroup(room);
  const log = lead.openLog();
  const quiet = await room.during(() => room.pass(Math.max(PULSE_MS, TIME_MS)));
  const changes: Uint8Array[] = [];
  log.command(room.newId(), { type: 'startSession' });
  await room.settle();
  for (let next = action(lead); next; next = action(lead)) {
    const command = next;
    const sent = await room.during(async () => {
      log.command(room.newId(), command);
      await room.settle();
    });
    changes.push(...toRoom(sent));
  }
  for (const machine of room.machines) await machine.stop();
  return {
    changes,
    pulse: first(toRoom(quiet), 'pulse'),
    question: first(
      quiet.filter(({ topic }) => topic.endsWith('/h')).map(({ frame }) => frame),
      'question',
    ),
    answer: first(
      quiet.filter(({ topic }) => topic.includes('/m/')).map(({ frame }) => frame),
      'answer',
    ),
  };
}

async function openGroup(room: Room): Promise<Machine> {
  const lead = room.machine(facilitator);
  const log = lead.openLog();
  lead.disk.log.names = Object.fromEntries(people.map((id) => [id, id]));
  log.command(room.newId(), {
    type: 'createSession',
    session: 'session',
    people,
    facilitator,
    seat: 'fixed',
    structure: 'guided',
    plan: planOf('whole', 'korthagen'),
    caseBringers: [members[0] ?? facilitator],
    agreements: [],
    endBy: null,
    firstTimersFirst: false,
  });
  const invite = await lead.share();
  await room.settle();
  for (const name of members) {
    await room.machine(name).join(invite);
    await room.settle();
    const knock = lead.writer?.situation.knocks.find((each) => each.name === name);
    if (!knock) throw new Error(`${name} did not knock`);
    await lead.writer?.admit(knock.id, { person: name });
    await room.settle();
  }
  // Past the questions that come quicker at the beginning.
  await room.pass(TIME_MS);
  return lead;
}

function action({ log }: Machine) {
  const state = log?.state;
  return state ? (mainAction({ ...state }, state.lastAt)?.command ?? null) : null;
}

function toRoom(sent: readonly Sent[]): Uint8Array[] {
  return sent.filter(({ topic }) => topic.endsWith('/r')).map(({ frame }) => frame);
}

function first(frames: readonly Uint8Array[], what: string): Uint8Array {
  const [frame] = frames;
  if (!frame) throw new Error(`no ${what} was sent`);
  return frame;
}
