/** What must hold of a simulated session: some of it always, the rest once everything works again. */
import { MAX_KNOCKS } from '@/lib/live/limits';
import { MAX_PEOPLE, type SessionEvent } from '@/lib/session/events';
import { viewForRoom } from '@/lib/session/view';
import { isDeepStrictEqual } from 'node:util';
import { SIGNAL_ID } from './acts';
import type { LogDisk } from './memoryLog';
import type { Machine } from './machine';
import type { Simulation } from './simulation';
import { largestCollection } from './sizes';

const stoppedAt = new WeakMap<LogDisk, number>();
/** Nothing takes time on the relay, so time is exact once it is measured. */
const TIME_TOLERANCE_MS = 2;
/** Keys kept by an endpoint are the most of anything. */
const MOST_KEPT = 200;

export function checkAlways({ machines, ledger, writers }: Simulation): void {
  for (const { writer } of writers) if (writer) ledger.note(writer);
  for (const { name, disk } of machines) {
    ledger.read(disk.log.events);
    for (const log of [disk.log, ...disk.aside]) {
      const length = stoppedAt.get(log) ?? (log.stopped ? log.events.length : undefined);
      if (length === undefined) continue;
      stoppedAt.set(log, length);
      must(log.events.length === length, `${name} wrote after it had stopped`);
    }
  }
}

/** What is not in order, or null. */
export async function checkAfterwards(simulation: Simulation): Promise<Error | null> {
  try {
    await check(simulation);
    return null;
  } catch (error) {
    if (error instanceof Disorder) return error;
    throw error;
  }
}

class Disorder extends Error {}

async function check(simulation: Simulation): Promise<void> {
  const { machines, spy } = simulation;
  const [writer, ...others] = simulation.writers;
  must(writer, 'nobody writes');
  must(others.length === 0, `these write, too: ${others.map(({ name }) => name).join()}`);
  must(!writer.disk.log.stopped, `the log of ${writer.name}, who writes, has stopped`);
  for (const { name, disk } of machines) {
    for (const log of [disk.log, ...disk.aside]) {
      checkLog(log.events, name);
      must(
        log === writer.disk.log || log.stopped || log.events.length === 0,
        `a former log of ${name} is open`,
      );
    }
  }
  for (const machine of machines) checkMember(simulation, writer, machine);
  for (const { name, disk } of machines) {
    const { log, aside, replica } = disk;
    const kept = JSON.stringify([log, aside, replica, disk.record]);
    must(!kept.includes(SIGNAL_ID), `${name} keeps the id of a signal`);
  }
  checkCommands(simulation, writer);
  checkDeputy(machines, writer);
  const leaked = await spy.leaked();
  must(leaked.length === 0, `who was removed can read ${leaked.join(' and ')}`);
}

function checkLog(events: readonly SessionEvent[], name: string): void {
  const seen = new Set<string>();
  events.forEach(({ seq, command }, i) => {
    must(seq === i + 1, `number ${i + 1} in the log of ${name} is ${seq}`);
    if (events[i - 1]?.command === command) return;
    must(!seen.has(command), `${command} stands twice in the log of ${name}`);
    seen.add(command);
  });
}

function checkMember(simulation: Simulation, writer: Machine, machine: Machine): void {
  const { ledger, wantIn } = simulation;
  const { member, name } = machine;
  const size = largestCollection(machine.running);
  must(size.count <= MOST_KEPT, `${name} keeps ${size.count} at ${size.path}`);
  if (!member) {
    must(!wantIn.has(machine) || machine === writer, `${name} is not there`);
    return;
  }
  const { stage } = member.situation;
  // Nobody can join a session that is over.
  const isOver = writer.log?.state?.status === 'ended' && stage === 'waiting';
  must(!wantIn.has(machine) || stage === 'in' || isOver, `${name} is "${stage}"`);
  if (stage !== 'in') return;
  const { state } = writer.log ?? {};
  must(state, 'the writer has no session');
  same(member.shown?.view, viewForRoom(state), `${name} shows another session`);
  same(member.shown?.names, writer.log?.names, `${name} shows other names`);
  same(member.shown?.texts, writer.log?.texts, `${name} shows other texts`);
  const offMs = Math.abs(member.now() - (writer.log?.now() ?? 0));
  ledger.worstTimeMs = Math.max(ledger.worstTimeMs, offMs);
  must(offMs <= TIME_TOLERANCE_MS, `the time of ${name} is ${offMs} ms off`);
  must(member.situation.writerAwaySince === null, `${name} shows the facilitator as away`);
}

function checkCommands({ ledger }: Simulation, writer: Machine): void {
  const held = new Set(writer.disk.log.events.map(({ command }) => command));
  for (const { id, by } of ledger.acknowledged) {
    const made = ledger.written.get(id) ?? [];
    if (held.has(id) || made.length === 0 || ledger.silent.has(by)) continue;
    const isNamed = made.some(({ seq }) => ledger.named.has(seq));
    const steps = made.map(({ seq }) => seq).join();
    must(isNamed, `${id}, acknowledged to ${by.name} as step ${steps}, is lost and not named`);
  }
}

function checkDeputy(machines: readonly Machine[], writer: Machine): void {
  const { situation } = writer.writer ?? {};
  must((situation?.members.length ?? 0) <= MAX_PEOPLE, 'there are too many members');
  must((situation?.knocks.length ?? 0) <= MAX_KNOCKS, 'there are too many knocks');
  for (const { name, disk } of machines) {
    if (disk.record?.role !== 'member' || !disk.record.deputy) continue;
    const { held } = disk.record;
    const copy = disk.replica.slice(0, held);
    same(copy, writer.disk.log.events.slice(0, held), `the copy of ${name} is another log`);
    must(copy.length === held, `the copy of ${name} is shorter than it says`);
  }
}

function same(one: unknown, other: unknown, otherwise: string): void {
  must(
    isDeepStrictEqual(one, other),
    `${otherwise}: ${JSON.stringify(one)?.slice(0, 300)} / ${JSON.stringify(other)?.slice(0, 300)}`,
  );
}

function must(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new Disorder(otherwise);
}
