/**
 * One load on one relay: so many sessions of eight, each member with a real connection of their own.
 * What they send are the frames of a real session, in the product's rhythms; nobody opens them, or
 * this machine would measure its own sealing. The first bytes of each say when it was sent.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Relay } from '@/lib/live/transport';
import { quantile } from '../statistics';
import { LightClient } from './lightClient';
import { PEOPLE, type Recording } from './recording';
import { rhythmOf, type Due } from './rhythm';

export interface Cell {
  readonly sessions: number;
  /** How long it took until everybody was in, in seconds. */
  readonly connectS: number;
  readonly delivery: Quantiles;
  /** A frame that one connection publishes and itself hears, while all that goes on. */
  readonly echo: Quantiles;
  readonly expected: number;
  readonly delivered: number;
  /** Published and delivered, in a second. */
  readonly perSecond: number;
  readonly bytesPerEventAndPerson: number;
  readonly linesLost: number;
  /** By how much this process itself was late at the worst, in milliseconds. */
  readonly lateMs: number;
}

export interface Quantiles {
  readonly p50: number;
  readonly p99: number;
}

const LASTS_MS = 20_000;
/** For what is still under way at the end. */
const DRAIN_MS = 5_000;
const CONNECT_TIMEOUT_MS = 20_000;
/** Everybody is in by then, or the load is none. */
const ALL_IN_MS = 60_000;
const AT_ONCE = 50;
const TICK_MS = 2;
const ECHOES = 2;
const ECHO_EVERY_MS = 100;
/** Time of sending, then which member asks. */
const MEMBER_AT = 8;

interface Group {
  readonly room: string;
  readonly writer: LightClient;
  readonly members: readonly LightClient[];
}

class Counts {
  published = 0;
  expected = 0;
  delivered = 0;
  readonly delays: number[] = [];
  readonly echoes: number[] = [];

  heard(payload: Buffer): void {
    this.delivered += 1;
    this.delays.push(performance.now() - payload.readDoubleBE(0));
  }
}

export async function runCell(relay: Relay, sessions: number, recording: Recording): Promise<Cell> {
  const counts = new Counts();
  const clients: LightClient[] = [];
  const over = new AbortController();
  try {
    const began = performance.now();
    const groups = await connectAll(relay, sessions, recording, counts, clients, over.signal);
    const echo = await openEchoes(relay, counts, clients);
    const connectS = (performance.now() - began) / 1000;
    await delay(1000);

    const wire = () =>
      clients.slice(0, sessions * PEOPLE).reduce((sum, each) => sum + each.wireBytes, 0);
    const before = wire();
    const stopEcho = echo(recording.changes[0]?.length ?? 0);
    const due = rhythmOf(
      { sessions, members: PEOPLE - 1, lastsMs: LASTS_MS, steps: recording.changes.length },
      Math.random,
    );
    const lateMs = await play(due, (each) => say(each, groups, recording, counts));
    stopEcho();
    await drain(counts);
    const events = due.filter(({ kind }) => kind === 'change').length;
    return {
      sessions,
      connectS,
      delivery: quantilesOf(counts.delays),
      echo: quantilesOf(counts.echoes),
      expected: counts.expected,
      delivered: counts.delivered,
      perSecond: ((counts.published + counts.delivered) * 1000) / LASTS_MS,
      bytesPerEventAndPerson: (wire() - before) / (events * PEOPLE),
      linesLost: clients.filter(({ lost }) => lost).length,
      lateMs,
    };
  } finally {
    over.abort();
    for (const client of clients) client.close();
  }
}

async function connectAll(
  relay: Relay,
  sessions: number,
  { answer }: Recording,
  counts: Counts,
  clients: LightClient[],
  over: AbortSignal,
): Promise<Group[]> {
  const signal = AbortSignal.any([over, AbortSignal.timeout(ALL_IN_MS)]);
  const connect = async (topics: readonly string[], heard: (payload: Buffer) => void) => {
    signal.throwIfAborted();
    const client = await LightClient.connect(relay.url, topics, heard, CONNECT_TIMEOUT_MS);
    if (over.aborted) client.close();
    else clients.push(client);
    return client;
  };
  const open = async (): Promise<Group> => {
    const room = `kring/${randomBytes(16).toString('base64url')}`;
    const member = (index: number) => `${room}/m/${index}`.padEnd(room.length + 25, 'x');
    const writer = await connect([`${room}/h`], (payload) => {
      counts.heard(payload);
      counts.expected += 1;
      counts.published += 1;
      writer.publish(member(payload.readUInt32BE(MEMBER_AT)), stamped(answer));
    });
    const members: LightClient[] = [];
    for (let index = 0; index < PEOPLE - 1; index += 1) {
      members.push(await connect([`${room}/r`, member(index)], (payload) => counts.heard(payload)));
    }
    return { room, writer, members };
  };
  const groups: Group[] = [];
  let begun = 0;
  const openOnes = async () => {
    while (begun < sessions) {
      begun += 1;
      groups.push(await open());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, openOnes));
  return groups;
}

/** Connections of their own, which publish what they hear; the answer begins with frames of this length. */
async function openEchoes(
  relay: Relay,
  counts: Counts,
  clients: LightClient[],
): Promise<(bytes: number) => () => void> {
  const lines: { readonly topic: string; readonly client: LightClient }[] = [];
  for (let index = 0; index < ECHOES; index += 1) {
    const topic = `kring/${randomBytes(16).toString('base64url')}/r`;
    const heard = (payload: Buffer) =>
      void counts.echoes.push(performance.now() - payload.readDoubleBE(0));
    const client = await LightClient.connect(relay.url, [topic], heard, CONNECT_TIMEOUT_MS);
    clients.push(client);
    lines.push({ topic, client });
  }
  return (bytes) => {
    const frame = new Uint8Array(randomBytes(bytes));
    const timers = lines.map(({ topic, client }) =>
      setInterval(() => client.publish(topic, stamped(frame)), ECHO_EVERY_MS),
    );
    return () => timers.forEach((timer) => clearInterval(timer));
  };
}

function say(due: Due, groups: readonly Group[], recording: Recording, counts: Counts): void {
  const group = groups[due.session];
  if (!group) throw new Error(`no session ${due.session}`);
  const { room, writer, members } = group;
  counts.published += 1;
  if (due.kind === 'question') {
    counts.expected += 1;
    members[due.member]?.publish(`${room}/h`, stamped(recording.question, due.member));
    return;
  }
  const frame = due.kind === 'pulse' ? recording.pulse : recording.changes[due.step];
  if (!frame) throw new Error('nothing was recorded');
  counts.expected += members.length;
  writer.publish(`${room}/r`, stamped(frame));
}

function stamped(frame: Uint8Array, member = 0): Buffer {
  const copy = Buffer.from(frame);
  copy.writeUInt32BE(member, MEMBER_AT);
  copy.writeDoubleBE(performance.now(), 0);
  return copy;
}

/** Says everything when it is due; the answer is how late it was at the worst. */
async function play(due: readonly Due[], sayOne: (due: Due) => void): Promise<number> {
  const began = performance.now();
  let worst = 0;
  let next = 0;
  while (performance.now() - began < LASTS_MS || next < due.length) {
    const now = performance.now() - began;
    for (let each = due[next]; each && each.atMs <= now; each = due[next]) {
      worst = Math.max(worst, now - each.atMs);
      sayOne(each);
      next += 1;
    }
    await delay(TICK_MS);
  }
  return worst;
}

/** Until everything has arrived, or nothing more will: what is lost, the share says. */
async function drain(counts: Counts): Promise<void> {
  const end = performance.now() + DRAIN_MS;
  while (counts.delivered < counts.expected && performance.now() < end) await delay(25);
}

function quantilesOf(numbers: readonly number[]): Quantiles {
  return { p50: quantile(numbers, 0.5), p99: quantile(numbers, 0.99) };
}
