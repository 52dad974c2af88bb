/** A group of machines on one relay in memory, with a clock that only the test moves. */
import { MemoryRelay, type MemoryFaults } from '../relay/memoryRelay';
import { Machine } from './machine';

const TICK_MS = 500;

export class World {
  readonly relay: MemoryRelay;
  readonly machines: Machine[] = [];
  private time = 0;
  private ids = 0;

  constructor(faults?: MemoryFaults) {
    this.relay = new MemoryRelay(faults);
  }

  machine(name: string, aheadMs = 0, extension = true): Machine {
    const machine = new Machine(
      name,
      { relay: this.relay, now: () => this.time, newId: () => `id-${(this.ids += 1)}` },
      aheadMs,
      extension,
    );
    this.machines.push(machine);
    return machine;
  }

  /** The first of the six, with a session that she has prepared and shared. */
  async facilitator(): Promise<{ els: Machine; invite: string }> {
    const els = this.machine('els');
    els.openLog().prepare();
    const invite = await els.share();
    await this.settle();
    return { els, invite };
  }

  /** Somebody who comes by the invite and is let in as the person of that name. */
  async admitted(els: Machine, invite: string, name: string, aheadMs = 0): Promise<Machine> {
    const machine = this.machine(name, aheadMs);
    await machine.join(invite);
    await this.settle();
    const knock = els.writer?.situation.knocks.find((each) => each.name === name);
    if (!knock) throw new Error(`${name} did not knock`);
    await els.writer?.admit(knock.id, { person: name });
    await this.settle();
    return machine;
  }

  /** Lets this much time pass, with what happens by itself in it. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    while (this.time < end) {
      this.time = Math.min(end, this.time + TICK_MS);
      for (const machine of this.machines) await machine.tick();
      await this.settle();
    }
  }

  /** Everything under way arrives, and is answered. */
  async settle(): Promise<void> {
    do {
      this.relay.flush();
      for (const machine of this.machines) await machine.settle();
    } while (this.relay.waiting > 0);
  }
}
