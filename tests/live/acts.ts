/** What can happen in a simulated session: mostly what people do, and now and then a fault. */
import type { RemoteCommand } from '@/lib/live/messages';
import { signalKinds } from '@/lib/session/signals';
import type { CommandBody } from '@/lib/session/commands';
import type { SessionState } from '@/lib/session/state';
import type { Machine } from './machine';
import type { Simulation } from './simulation';
import { table, walk } from './words';

export interface Act {
  readonly name: string;
  readonly act: () => Promise<unknown> | void;
  readonly passMs: number;
}

type Wish = readonly [weight: number, act: Omit<Act, 'passMs'> & { readonly passMs?: number }];

const remoteCommands: readonly RemoteCommand[] = [
  { type: 'raiseHand' },
  { type: 'lowerHand' },
  { type: 'finishTurn' },
  { type: 'passTurn' },
  { type: 'postponeTurn' },
  { type: 'giveBackTurn' },
  { type: 'askOn' },
  { type: 'askFact' },
  { type: 'answerFact' },
  { type: 'markReady' },
  { type: 'withdrawReady' },
  { type: 'markLanded', score: 3 },
  { type: 'acceptAgreements' },
  { type: 'checkOut', aftercare: true },
  { type: 'writeNote', note: 'reading-1', case: 1, kind: 'reading', text: 'Zo lees ik het.' },
  { type: 'writeNote', note: 'question-1', case: 1, kind: 'question', text: 'Hoe blijf ik erbij?' },
  { type: 'withdrawNote', note: 'reading-1' },
  { type: 'offerCase', urgent: true },
  { type: 'withdrawOffer' },
  { type: 'placeDots', on: ['anna', 'bram'] },
  { type: 'splitOffers' },
  { type: 'stepBack' },
  { type: 'comeBack' },
  { type: 'keepSilence', seconds: 10 },
  { type: 'sayNotNow' },
  { type: 'sayStop' },
  { type: 'sayEnough' },
  { type: 'showQuestion' },
  { type: 'markSide', side: 'otherFelt', seen: true },
  { type: 'settleYield', case: 1, how: 'step', kind: 'do', lookAgainOn: '2026-12-06' },
  { type: 'nameLearning', case: 1, kind: 'otherLight' },
  { type: 'writeNote', note: 'asked-1', case: 1, kind: 'asked', text: 'Wat raakt je?' },
  { type: 'rateQuestion', note: 'asked-1', warmth: 'warm' },
  { type: 'writeNote', note: 'way-1', case: 1, kind: 'alternative', text: 'Ik zou bellen.' },
  { type: 'chooseAlternative', note: 'way-1', taken: true, agreed: true },
  { type: 'givePulses', pulse: { safety: 4, depth: null, heard: 5, energy: 2 } },
  { type: 'answerSafety', case: 1, safe: true },
];

/** By which what is kept of one would be found. */
export const SIGNAL_ID = 'signal-';

/** Two of them are the group's own, whose texts have to reach everybody. */
const eligible = ['incident', 'balint', ...[walk, table].map(({ definition }) => definition.id)];

export function drawAct(simulation: Simulation): Act {
  const { chance } = simulation;
  const wishes = [
    ...ofWriter(simulation),
    ...ofMembers(simulation),
    ...ofPrograms(simulation),
    ...ofRelay(simulation),
  ];
  const long = chance.happens(0.02);
  const passMs = long ? chance.int(62, 90) * 1000 : chance.int(0, 8) * 500;
  return { passMs, ...chance.weighted(wishes) };
}

function ofWriter(simulation: Simulation): Wish[] {
  const { chance, machines } = simulation;
  const machine = pickOr(simulation, simulation.writers);
  const { writer, log } = machine ?? {};
  const state = log?.state;
  if (!machine || !writer || !log || !state || log.disk.stopped) return [];
  const body = facilitatorCommand(simulation, state);
  const { knocks, members, handOver, deputy } = writer.situation;
  const [knock] = knocks;
  const wishes: Wish[] = [
    [
      9,
      {
        name: `${machine.name} gives ${JSON.stringify(body)}`,
        act: () => {
          log.command(simulation.newId(), body);
        },
      },
    ],
  ];
  if (knock) {
    const name = knock.name ?? '';
    const as = simulation.personFor(machine, name);
    const joiner = machines.find((each) => each.name === name);
    wishes.push([
      14,
      {
        name: `${machine.name} admits ${name}`,
        act: async () => {
          simulation.spy.readmitted(knock.id);
          return machine.orDeath(writer.admit(knock.id, as));
        },
      },
    ]);
    wishes.push([
      0.5,
      {
        name: `${machine.name} declines ${name}`,
        act: () => {
          if (joiner) letGo(simulation, joiner);
          return machine.orDeath(writer.decline(knock.id));
        },
      },
    ]);
  }
  const heir = machines.find(({ member }) => deputy !== null && member?.person === deputy);
  if (heir && simulation.losesSteps) wishes.push(lossOfSteps(simulation, machine, heir));
  if (deputy !== null) {
    const silent = chance.happens(0.5);
    wishes.push([
      1.5,
      {
        name: `${machine.name} ${silent ? 'is silent' : 'stops'} for a while`,
        act: () => (silent ? simulation.relay.silence(machine.name) : machine.crash()),
        passMs: chance.int(62, 75) * 1000,
      },
    ]);
  }
  const person = members[chance.int(0, Math.max(0, members.length - 1))]?.person;
  if (person !== undefined) {
    const named = chance.happens(0.85) ? person : null;
    const removed = machineOf(machines, log.names[person]);
    wishes.push(
      [
        3.5,
        {
          name: `${machine.name} names ${named} deputy`,
          act: () => machine.orDeath(writer.nameDeputy(named)),
        },
      ],
      [
        handOver ? 0.3 : 2,
        {
          name: `${machine.name} offers ${person} to write`,
          act: () => machine.orDeath(writer.offerHandOver(person)),
        },
      ],
      [
        handOver ? 1 : 0,
        {
          name: `${machine.name} takes the offer back`,
          act: () => machine.orDeath(writer.offerHandOver(null)),
        },
      ],
      [
        0.8,
        {
          name: `${machine.name} removes ${person}`,
          act: async () => {
            const { record } = machine.disk;
            if (removed) letGo(simulation, removed);
            const answer = await machine.orDeath(writer.remove(person));
            if (answer !== null || !removed) return;
            // A page that was lost may have come back as somebody new.
            const isThis =
              removed.disk.record?.role === 'member' && removed.member?.person === person;
            if (record && isThis) simulation.spy.removed(removed.disk.record, record.identity);
          },
        },
      ],
    );
  }
  return wishes;
}

/** Steps that are acknowledged, and that the deputy never gets. */
function lossOfSteps(simulation: Simulation, writer: Machine, heir: Machine): Wish {
  const { relay, machines, ledger, chance } = simulation;
  const act = async () => {
    relay.silence(heir.name);
    for (const one of machines) {
      if (one === heir || one.member?.situation.stage !== 'in') continue;
      const id = simulation.newId();
      ledger.give(one, id, one.member.give(id, remoteCommand(simulation, one)));
    }
    await simulation.settle();
    relay.heal(heir.name);
    writer.crash();
  };
  const name = `${heir.name} misses what is asked, and ${writer.name} stops`;
  return [12, { name, act, passMs: chance.int(66, 80) * 1000 }];
}

function ofMembers(simulation: Simulation): Wish[] {
  const { chance, machines, ledger } = simulation;
  const wishes: Wish[] = [];
  const inside = machines.filter(({ member }) => member?.situation.stage === 'in');
  const one = pickOr(simulation, inside);
  if (one) {
    const command = remoteCommand(simulation, one);
    wishes.push([
      20,
      {
        name: `${one.name} asks ${command}`,
        act: () => {
          const id = simulation.newId();
          ledger.give(one, id, one.member?.give(id, command));
        },
      },
    ]);
    const kind = chance.pick(signalKinds);
    wishes.push([
      2,
      {
        name: `${one.name} signals ${kind}`,
        act: () => {
          void one.member?.signal(`${SIGNAL_ID}${simulation.newId()}`, kind);
        },
      },
    ]);
    if (one.disk.record?.role === 'member' && !one.disk.record.deputy) {
      wishes.push([
        0.4,
        {
          name: `${one.name} leaves`,
          act: async () => {
            letGo(simulation, one);
            await one.orDeath(one.member?.leave());
            one.crash();
            one.disk.record = null;
          },
        },
      ]);
    }
  }
  const newcomer = machines.find(
    (each) => each.disk.record === null && !each.running && each !== simulation.els,
  );
  if (newcomer) {
    wishes.push([
      4,
      {
        name: `${newcomer.name} joins`,
        act: () => {
          simulation.wantIn.add(newcomer);
          return newcomer.join(simulation.invite);
        },
      },
    ]);
  }
  const offered = inside.find(({ member }) => member?.situation.offered);
  if (offered) {
    const accept = chance.happens(0.75);
    wishes.push([
      10,
      {
        name: `${offered.name} ${accept ? 'accepts' : 'declines'}`,
        act: () => offered.orDeath(offered.member?.answerHandOver(accept)),
      },
    ]);
  }
  for (const heir of inside.filter(({ member }) => member?.situation.mayTakeOver)) {
    wishes.push([
      40,
      { name: `${heir.name} takes over`, act: () => heir.orDeath(heir.member?.takeOver()) },
    ]);
  }
  return wishes;
}

function ofPrograms(simulation: Simulation): Wish[] {
  const { chance, machines, ledger } = simulation;
  const up = pickOr(
    simulation,
    machines.filter(({ running }) => running),
  );
  const down = pickOr(
    simulation,
    machines.filter(({ running, disk }) => !running && disk.record),
  );
  const page = machines.find(({ extension, member }) => !extension && member);
  const wishes: Wish[] = [];
  if (up) {
    const writes = chance.int(0, 6);
    const after = chance.happens(0.5);
    wishes.push(
      [2, { name: `${up.name} stops`, act: () => up.crash() }],
      [
        2,
        {
          name: `${up.name} dies ${after ? 'after' : 'before'} ${writes} writes`,
          act: () => up.life.dieAtWrite(writes, after),
        },
      ],
    );
  }
  if (down) wishes.push([6, { name: `${down.name} starts`, act: () => down.start() }]);
  if (page) {
    wishes.push([
      0.7,
      {
        name: `${page.name} loses its page and joins anew`,
        act: () => {
          ledger.silent.add(page);
          page.crash();
          page.disk.record = null;
          simulation.wantIn.add(page);
          return page.join(simulation.invite);
        },
      },
    ]);
  }
  return wishes;
}

function ofRelay(simulation: Simulation): Wish[] {
  const { chance, machines, relay } = simulation;
  const { name } = chance.pick(machines);
  const other = chance.pick(machines).name;
  return [
    [1.5, { name: `${name} is cut off`, act: () => relay.cut(name) }],
    [1.5, { name: `${name} falls silent`, act: () => relay.silence(name) }],
    [
      4,
      {
        name: `${name} and ${other} are reachable again`,
        act: () => {
          relay.heal(name);
          relay.heal(other);
        },
      },
    ],
    [1, { name: 'the relay starts anew', act: () => relay.restart() }],
  ];
}

function facilitatorCommand(simulation: Simulation, state: SessionState): CommandBody {
  const { chance } = simulation;
  const turns = state.phases[state.current]?.turns;
  const someone = chance.pick(state.people).id;
  const speaker = turns?.speaker ?? someone;
  const away = state.people.find(({ present }) => !present)?.id ?? someone;
  const from = Math.max(0, state.current);
  return chance.weighted<CommandBody>([
    [6, { type: 'finishTurn', person: speaker }],
    [3, { type: 'nextPhase', from, agreed: true, withoutYield: true }],
    [1, { type: 'previousPhase', from }],
    [1, { type: 'pauseSession', reason: 'silence', person: null }],
    [4, { type: 'resumeSession' }],
    [1, { type: 'grantTime', target: 'phase', seconds: 60, source: 'laterPhases' }],
    [2, { type: 'undoCommand', command: state.undo.at(-1)?.command ?? 'none' }],
    [2, { type: 'markSpeaking', person: someone }],
    [2, { type: 'raiseHand', person: someone }],
    [1, { type: 'leaveSession', person: someone }],
    [2, { type: 'returnToSession', person: away }],
    [0.1, { type: 'endSession', withoutCheckOut: true, withoutYield: true }],
    ...(simulation.changesMethods ? methodCommands(simulation, state) : []),
  ]);
}

function methodCommands({ chance }: Simulation, { cases }: SessionState): [number, CommandBody][] {
  const of = { method: chance.pick(eligible), leaveOut: [] };
  const number = cases.length;
  return [
    [2, { type: 'chooseMethod', case: number, of }],
    [2, { type: 'askSafety', case: number }],
    [1, { type: 'addCase', case: number + 1, of, caseBringer: null }],
  ];
}

/** Mostly what somebody would ask who looks at the screen. */
function remoteCommand({ chance }: Simulation, { member }: Machine): RemoteCommand {
  const view = member?.shown?.view;
  const person = member?.person ?? '';
  const phase = view?.phases[view.current];
  if (!phase || chance.happens(0.25)) return chance.pick(remoteCommands);
  if (phase.turns.speaker === person) return { type: 'finishTurn' };
  if (chance.happens(0.4)) {
    return { type: phase.turns.upcoming.includes(person) ? 'lowerHand' : 'raiseHand' };
  }
  return { type: phase.ready.includes(person) ? 'withdrawReady' : 'markReady' };
}

/** From now on it is of no matter whether it is in. */
function letGo(simulation: Simulation, machine: Machine): void {
  simulation.wantIn.delete(machine);
  simulation.ledger.silent.add(machine);
}

function machineOf(machines: readonly Machine[], name: string | undefined): Machine | undefined {
  return machines.find((machine) => machine.name === name);
}

function pickOr(simulation: Simulation, machines: readonly Machine[]): Machine | undefined {
  return machines.length > 0 ? simulation.chance.pick(machines) : undefined;
}
