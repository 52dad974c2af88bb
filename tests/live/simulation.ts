/** A session of several machines in which anything happens, drawn from a seed; afterwards all must be in order. */
import { six } from '../unit/session/spec';
import { Chance } from '../faults/chance';
import { MemoryRelay } from '../relay/memoryRelay';
import { drawAct } from './acts';
import { checkAfterwards, checkAlways } from './afterwards';
import { Ledger } from './ledger';
import { Machine } from './machine';
import { Spy } from './spy';

const TICK_MS = 500;
const ROUND_MS = 12_000;
const PATIENCE_MS = 96_000;
const newcomers = ['gerrit', 'hilde'];

export interface Outcome {
  readonly seed: number;
  readonly acts: readonly string[];
  readonly ledger: Ledger;
  /** Null when all is as it should be. */
  readonly failure: string | null;
}

export class Simulation {
  readonly chance: Chance;
  readonly ledger = new Ledger();
  readonly acts: string[] = [];
  readonly relay: MemoryRelay;
  readonly spy = new Spy();
  readonly machines: readonly Machine[];
  /** Who knocked, was never let go and did not leave: at the end they have to be in. */
  readonly wantIn = new Set<Machine>();
  invite = '';
  private readonly faults: { chance: Chance; loss: number; repeat: number; reorder: number };
  private time = 0;
  private ids = 0;

  constructor(readonly seed: number) {
    const chance = new Chance(seed, 'acts');
    this.chance = chance;
    const share = (most: number) => (chance.happens(0.5) ? chance.next() * most : 0);
    this.faults = {
      chance: new Chance(seed, 'relay'),
      loss: share(0.15),
      repeat: share(0.1),
      reorder: share(0.2),
    };
    this.relay = new MemoryRelay(this.faults);
    const others = chance.shuffled([...six.slice(1), ...newcomers]).slice(0, chance.int(2, 7));
    this.machines = ['els', ...others].map(
      (name, i) =>
        new Machine(
          name,
          { relay: this.spy.on(this.relay), now: () => this.time, newId: () => this.newId() },
          chance.int(-600_000, 600_000),
          i === 0 || chance.happens(0.7),
        ),
    );
  }

  /** Each fifth seed has takeovers that cost something; the others seldom do. */
  get losesSteps(): boolean {
    return this.seed % 5 === 0;
  }

  /** Each third seed has other methods on the way, with words that everybody needs. */
  get changesMethods(): boolean {
    return this.seed % 3 === 0;
  }

  get now(): number {
    return this.time;
  }

  get els(): Machine {
    const [els] = this.machines;
    if (!els) throw new Error('nobody facilitates');
    return els;
  }

  get writers(): Machine[] {
    return this.machines.filter(({ writer, life }) => writer && life.alive);
  }

  /** As who somebody of this name is let in: a join may have been taken back meanwhile. */
  personFor({ log }: Machine, name: string): { person: string } | { name: string } {
    const found = log?.state?.people.find(({ id }) => log.names[id] === name);
    return found ? { person: found.id } : { name };
  }

  newId(): string {
    return `id-${(this.ids += 1)}`;
  }

  async run(acts: number): Promise<void> {
    await this.begin();
    for (let i = 0; i < acts; i += 1) {
      const { name, act, passMs } = drawAct(this);
      this.acts.push(`${this.time / 1000} s: ${name}`);
      await act();
      await this.settle();
      await this.pass(passMs);
    }
    await this.heal();
    await this.comeToOrder();
  }

  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    while (this.time < end) {
      this.time = Math.min(end, this.time + TICK_MS);
      for (const machine of this.machines) await machine.tick();
      await this.settle();
      checkAlways(this);
    }
  }

  /** One delivery after the other, so that the same seed gives the same course. */
  async settle(): Promise<void> {
    do {
      for (const machine of this.machines) await machine.settle();
    } while (this.relay.step());
  }

  private async begin(): Promise<void> {
    const { els } = this;
    els.openLog().prepare();
    this.invite = await els.share();
    els.log?.command('start', { type: 'startSession' });
    await this.settle();
    for (const machine of this.machines.slice(1)) {
      if (!this.chance.happens(0.8)) continue;
      await machine.join(this.invite);
      this.wantIn.add(machine);
    }
    await this.pass(4_000);
    await this.admitAll();
    await this.pass(2_000);
  }

  /** Everything works again, and everybody who waits is let in. */
  private async heal(): Promise<void> {
    Object.assign(this.faults, { loss: 0, repeat: 0, reorder: 0 });
    this.relay.start();
    for (const machine of this.machines) {
      machine.life.dieAtWrite(Number.POSITIVE_INFINITY, true);
      this.relay.heal(machine.name);
      if (!machine.running) await machine.start();
    }
  }

  /** Most do within seconds; who waits for a writer that gave way needs more than a minute. */
  private async comeToOrder(): Promise<void> {
    for (let leftMs = PATIENCE_MS; ; leftMs -= ROUND_MS) {
      await this.pass(ROUND_MS);
      await this.admitAll();
      const disorder = await checkAfterwards(this);
      if (disorder === null) return;
      if (leftMs <= 0) throw disorder;
    }
  }

  private async admitAll(): Promise<void> {
    for (const machine of this.writers) {
      const { writer } = machine;
      for (const { id, name } of writer?.situation.knocks ?? []) {
        if (name === null) continue;
        this.spy.readmitted(id);
        await writer?.admit(id, this.personFor(machine, name));
      }
    }
    await this.settle();
  }
}

export async function simulate(seed: number, acts = 24): Promise<Outcome> {
  const simulation = new Simulation(seed);
  let failure: string | null = null;
  try {
    await simulation.run(acts);
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { ledger } = simulation;
  return { seed, acts: simulation.acts, ledger, failure };
}
