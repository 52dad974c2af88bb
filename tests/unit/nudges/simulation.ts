/** Sessions of simulated groups, and everything that each screen shows in them, from a seed. */
import { mainAction } from '@/components/session/mainAction';
import { methods } from '@/lib/methods/library';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import {
  CameraSchema,
  CaseBringerModeSchema,
  SpeakersSchema,
  TurnPolicySchema,
  type MethodDefinition,
  type PhaseDefinition,
} from '@/lib/methods/schema';
import { noFacts, type NudgeFacts } from '@/lib/nudges/facts';
import { pitfallIds, type PitfallId } from '@/lib/nudges/ids';
import { nudgesFor, type Nudge, type Preferences } from '@/lib/nudges/nudgesFor';
import {
  afterAct,
  dismissalsAfter,
  noNudges,
  type Card,
  type Dismissals,
  type NudgeAct,
  type NudgeRecord,
} from '@/lib/nudges/record';
import type { Viewer } from '@/lib/nudges/scene';
import type { Stand } from '@/lib/nudges/stands';
import { turnsSeen } from '@/lib/nudges/turnsSeen';
import type { SeriesFacts } from '@/lib/group/seriesFacts';
import { HOST_ID, type CommandBody } from '@/lib/session/commands';
import type { SessionEvent } from '@/lib/session/events';
import { pulsesAt } from '@/lib/session/pulses';
import type { Session } from '@/lib/session/state';
import { signalKinds, type SignalKind } from '@/lib/session/signals';
import { frameForms, planOf } from '@/lib/session/templates';
import { viewForRoom } from '@/lib/session/view';
import { seeded } from '../../bench/fold/chance';
import { methodOf, SECOND, Sitting } from '../session/spec';

/** One look of one screen. */
export interface Look {
  /** Its place among the looks and the taps of its screen. */
  readonly order: number;
  readonly screen: Screen;
  readonly session: Session;
  readonly viewer: Viewer;
  readonly now: number;
  readonly preferences: Preferences;
  readonly nudge: Nudge | null;
  /** It was not on this screen before, or comes back because it was asked to. */
  readonly fresh: boolean;
}

/** One person's device through one session, with what its user did. */
export class Screen {
  readonly acts: { readonly order: number; readonly act: NudgeAct; readonly at: number }[] = [];
  readonly looks: Look[] = [];
  record: NudgeRecord;
  facts: NudgeFacts = noFacts;
  dismissals: Dismissals = {};

  constructor(
    readonly person: string,
    readonly stand: Stand | null,
    /** Of earlier sessions. */
    readonly dismissedBefore: Dismissals,
    session: string,
  ) {
    this.record = noNudges(session);
    this.dismissals = dismissedBefore;
  }

  get order(): number {
    return this.acts.length + this.looks.length;
  }

  act(act: NudgeAct, at: number): void {
    this.dismissals = dismissalsAfter(this.dismissals, this.record, act);
    this.record = afterAct(this.record, act);
    this.acts.push({ order: this.order, act, at });
  }
}

export interface Held {
  readonly seed: number;
  readonly log: readonly SessionEvent[];
  readonly screens: readonly Screen[];
  readonly methods: Readonly<Record<string, OwnMethod>>;
  /** The facilitator's is the only screen. */
  readonly alone: boolean;
}

type Chance = () => number;
type Pick = <T>(list: readonly T[]) => T;

const MAX_STEPS = 110;

/** A whole session. `look` is told of every look, in order. */
export function hold(seed: number, look: (look: Look) => void = () => {}): Held {
  const chance = seeded(seed);
  const pick: Pick = (list) => {
    const one = list[Math.floor(chance() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const own = chance() < 0.25 ? ownMethod(chance, pick) : null;
  const sitting = new Sitting(own?.definition, chance());
  const people = Array.from({ length: 2 + Math.floor(chance() * 11) }, (_, i) => `p${i}`);
  const chosen = own ? [own.definition] : someMethods(chance, pick);
  sitting.create(people, {
    structure: pick(['strict', 'guided', 'free'] as const),
    seat: pick(['fixed', 'fixed', 'rotating', 'empty'] as const),
    plan: planOf(pick(frameForms), ...chosen.map(({ id }) => id)),
    caseBringers: chosen.map(() => (chance() < 0.1 ? null : pick(people))),
    endBy: chance() < 0.5 ? null : sitting.now + (30 + Math.floor(chance() * 90)) * 60 * SECOND,
    firstTimersFirst: chance() < 0.5,
    ...(chance() < 0.3 && { rank: chance() < 0.5 }),
  });
  const alone = chance() < 0.15;
  const byId = own ? { [own.definition.id]: own } : {};
  const screens = screensOf(people, alone, chance, pick);
  const lookAll = () => {
    const room = viewForRoom(sitting.session);
    for (const screen of screens) lookAt(sitting, room, screen, alone, byId, look);
  };
  for (const screen of screens) {
    learn(screen, sitting, chance);
    if (chance() < 0.3) screen.facts = { ...screen.facts, inCallSince: sitting.now };
  }
  lookAll();
  sitting.after(Math.ceil(chance() * 400) * SECOND);
  lookAll();
  sitting.do({ type: 'startSession' });
  for (let step = 0; step < MAX_STEPS && sitting.session.status === 'running'; step++) {
    lookAll();
    for (const screen of screens) tap(screen, sitting, chance, pick);
    sitting.after((5 + Math.floor(chance() * 56)) * SECOND);
    lookAll();
    change(sitting, screens, chance, pick);
    for (const screen of screens) learn(screen, sitting, chance);
  }
  return { seed, log: sitting.log, screens, methods: byId, alone };
}

function lookAt(
  sitting: Sitting,
  room: Session,
  screen: Screen,
  alone: boolean,
  own: Readonly<Record<string, OwnMethod>>,
  tell: (look: Look) => void,
): void {
  const state = sitting.session;
  const facilitates = alone || screen.person === state.facilitator;
  // The only screen is the facilitator's, whoever that is now.
  const person = alone ? state.facilitator : screen.person;
  if (!state.people.some(({ id }) => id === person)) return;
  const session = facilitates ? state : room;
  screen.facts = { ...screen.facts, turnsSeen: turnsSeen(screen.facts.turnsSeen, session) };
  const { dismissals, record, facts } = screen;
  const preferences = { stand: screen.stand, dismissals, record, facts, methods: own };
  const viewer = { person, facilitates, alone };
  const { now } = sitting;
  const nudge = nudgesFor(session, viewer, now, preferences);
  const fresh = nudge !== null && !stands(record, nudge.card);
  const one = { order: screen.order, screen, session, viewer, now, preferences, nudge, fresh };
  screen.looks.push(one);
  tell(one);
  if (nudge && fresh) screen.act({ act: 'shown', card: nudge.card, at: now }, now);
}

/** It is on the screen already. */
function stands({ shown, later }: NudgeRecord, card: Card): boolean {
  const same = (one: Card) => JSON.stringify(cardOf(one)) === JSON.stringify(cardOf(card));
  return shown.some(same) && !later.some(same);
}

export function cardOf({ pitfall, on, phase, cause }: Card): Card {
  return { pitfall, on, phase, cause };
}

function screensOf(
  people: readonly string[],
  alone: boolean,
  chance: Chance,
  pick: Pick,
): Screen[] {
  const stand = () =>
    pick<Stand | null>([null, null, 'strict', 'strict', 'strict', 'guided', 'free', 'off']);
  const of = (person: string) => {
    const screen = new Screen(person, stand(), dismissed(chance, pick), 's1');
    const wanted = chance() < 0.3 ? 12 : 0;
    for (let i = 0; i < wanted; i++)
      screen.act({ act: 'watch', pitfall: pick(pitfallIds), on: true }, 0);
    return screen;
  };
  const [first = '', ...others] = people;
  if (alone) return [of(first)];
  const rest = others.toSorted(() => chance() - 0.5).slice(0, 3);
  return [of(first), ...rest.map(of)];
}

/** Some have put much away by now, so that what is seldom shows as well. */
function dismissed(chance: Chance, pick: Pick): Dismissals {
  const count = Math.floor(chance() * (chance() < 0.3 ? 60 : 6));
  return Object.fromEntries(
    Array.from({ length: count }, () => [pick(pitfallIds), 1 + Math.floor(chance() * 2)]),
  );
}

/** What the user of a screen does about what it shows. */
function tap(screen: Screen, { now, session }: Sitting, chance: Chance, pick: Pick): void {
  const nudge = screen.looks.at(-1)?.nudge ?? null;
  if (nudge && chance() < 0.35) {
    const { card } = nudge;
    const act = pick(['said', 'let', 'let', 'less', 'later', 'later'] as const);
    screen.act(act === 'later' ? { act, card, at: now } : { act, card }, now);
  }
  if (chance() < 0.02) {
    const number = session.phases[session.current]?.plan.case ?? 0;
    const pitfall = chance() < 0.1 ? null : pick(pitfallIds);
    screen.act({ act: 'own', pitfall, case: number }, now);
  }
  if (chance() < 0.04) {
    screen.act({ act: 'watch', pitfall: pick(pitfallIds), on: chance() < 0.8 }, now);
  }
}

const noSeries: SeriesFacts = {
  meetings: null,
  sameMethod: null,
  absentNow: false,
  absentTwice: false,
  safetyFalling: false,
  problemCases: false,
  oneBringer: false,
  newMember: false,
  memberJoined: false,
  caseNoted: null,
  daysToNext: null,
};

/** What a device comes to know beside the session. */
function learn(screen: Screen, { session, now }: Sitting, chance: Chance): void {
  const before = screen.looks.at(-1)?.session.facilitator;
  const changed = before !== undefined && before !== session.facilitator;
  const maybe = (share: number) => chance() < share;
  const { facts } = screen;
  screen.facts = {
    ...facts,
    newFacilitatorAt: changed ? now : facts.newFacilitatorAt,
    ...(maybe(0.02) && { backAt: now }),
    ...(maybe(0.02) && { checksTicked: Math.floor(chance() * 6) }),
    ...(maybe(0.02) && { ownPartWritten: maybe(0.5), questionSaysI: maybe(0.5) }),
    ...(maybe(0.02) && { lastSignal: { kind: 'away', at: now } as const }),
    ...(maybe(0.02) ? { away: lost(session, now, chance) } : maybe(0.3) && { away: [] }),
    ...(maybe(0.02) && { previewed: maybe(0.5), inCallSince: now - chance() * 600 * SECOND }),
    ...(maybe(0.05) && {
      series: {
        ...noSeries,
        meetings: Math.floor(chance() * 6),
        absentNow: maybe(0.3),
        absentTwice: maybe(0.3),
        safetyFalling: maybe(0.3),
        problemCases: maybe(0.3),
        oneBringer: maybe(0.3),
        newMember: maybe(0.3),
      },
    }),
  };
}

function lost(session: Session, now: number, chance: Chance): NudgeFacts['away'] {
  const speaker = session.phases[session.current]?.turns.speaker ?? null;
  const person = chance() < 0.5 ? session.caseBringer : speaker;
  return person === null || chance() < 0.4 ? [] : [{ person, since: now }];
}

/** One thing that somebody in the group does; what is refused gives way to the large button. */
function change(sitting: Sitting, screens: readonly Screen[], chance: Chance, pick: Pick): void {
  const { session } = sitting;
  const { pause } = session;
  if (pause && pause.until !== null && sitting.now >= pause.until) {
    sitting.try({ type: 'endSilence', since: pause.since }, HOST_ID);
    return;
  }
  const [command, by] = chance() < 0.35 ? aside(sitting, chance, pick) : [null];
  if (command && typeof sitting.try(command, by) !== 'string') {
    if (command.type === 'countSignals') remember(screens, command.kind, sitting.now, pick);
    return;
  }
  const main = mainAction(session, sitting.now)?.command;
  // Whoever has the word, and the group in its phase, mostly takes a while.
  if (main && chance() < (main.type === 'finishTurn' ? 0.6 : 0.3)) sitting.try(agreed(main));
}

function remember(screens: readonly Screen[], kind: SignalKind, at: number, pick: Pick): void {
  const screen = pick(screens);
  screen.facts = { ...screen.facts, lastSignal: { kind, at } };
}

function agreed(body: CommandBody): CommandBody {
  switch (body.type) {
    case 'nextPhase':
      return { ...body, agreed: true, withoutYield: true };
    case 'endSession':
      return { ...body, withoutCheckOut: true, withoutYield: true };
    default:
      return body;
  }
}

function aside(sitting: Sitting, chance: Chance, pick: Pick): readonly [CommandBody, string?] {
  const { session } = sitting;
  const { current, caseBringer, phases, pause } = session;
  const someone = pick(session.people).id;
  const bringer = caseBringer ?? someone;
  const turns = phases[current]?.turns;
  const speaker = turns?.speaker ?? someone;
  const kinds: readonly (() => readonly [CommandBody, string?])[] = [
    () => [{ type: 'sayNotNow', person: bringer }, bringer],
    () => [{ type: 'sayNotNow', person: bringer }, bringer],
    () => [{ type: 'keepSilence', person: bringer, seconds: pick([10, 30, 60]) }, bringer],
    () => [{ type: 'keepSilence', person: null, seconds: pick([30, null]) }],
    () => [{ type: 'stepBack', person: chance() < 0.7 ? bringer : someone }],
    () => [{ type: 'comeBack', person: bringer }],
    () => [{ type: 'showQuestion', person: bringer }, bringer],
    () => [{ type: 'sayStop', person: bringer }, bringer],
    () => [{ type: 'sayEnough', person: bringer }, bringer],
    ...Array.from({ length: 8 }, () => (): readonly [CommandBody, string] => {
      const count = 1 + Math.floor(chance() * 3);
      return [{ type: 'countSignals', kind: pick(signalKinds), count, phase: current }, HOST_ID];
    }),
    () => [{ type: 'shareLine', pitfall: pick(pitfallIds) }],
    () => [{ type: 'shareLine', pitfall: pick(pitfallIds) }],
    () => [{ type: 'hideLine' }],
    () => [{ type: 'markPitfall', pitfall: pick(seenOften), seen: true }],
    () => [{ type: 'markPitfall', pitfall: pick(pitfallIds), seen: true }],
    () => [
      { type: 'pauseSession', reason: pick(['break', 'lostConnection', 'stay']), person: null },
    ],
    () => (pause ? [{ type: 'resumeSession' }] : [{ type: 'finishTurn', person: speaker }]),
    () => [{ type: 'undoCommand', command: session.undo.at(-1)?.command ?? 'none' }],
    () => [{ type: 'previousPhase', from: Math.max(0, current) }],
    ...Array.from({ length: 3 }, () => (): readonly [CommandBody] => {
      const to = Math.floor(chance() * phases.length);
      return [{ type: 'jumpToPhase', to, agreed: true, withoutYield: true }];
    }),
    ...Array.from({ length: 6 }, () => (): readonly [CommandBody] => [
      { type: 'nextPhase', from: Math.max(0, current), agreed: true, withoutYield: true },
    ]),
    ...Array.from({ length: 6 }, () => (): readonly [CommandBody] => [
      { type: 'takeTurn', person: someone },
    ]),
    () => [{ type: 'raiseHand', person: someone }],
    () => [{ type: 'markSpeaking', person: someone }],
    () => [{ type: 'passTurn', person: speaker }],
    () => [{ type: 'joinSession', person: `new${Math.floor(chance() * 3)}` }],
    () => [{ type: chance() < 0.5 ? 'leaveSession' : 'returnToSession', person: someone }],
    () => [{ type: 'assignFacilitator', person: someone }],
    () => [{ type: 'assignCaseBringer', case: 1, person: someone }],
    () => [{ type: 'markLanded', person: someone, score: 1 + Math.floor(chance() * 10) }],
    () => [{ type: 'markLevel', level: pick(['case', 'analysis', 'reflection']) }],
    () => [{ type: 'grantTime', target: 'phase', seconds: 60, source: 'endTime' }],
    () => [
      { type: 'changeStructure', structure: pick(['strict', 'guided', 'free']), agreed: true },
    ],
    ...Array.from({ length: pulsesAt(session) ? 40 : 0 }, () => (): readonly [CommandBody] => [
      {
        type: 'givePulses',
        person: null,
        pulse: { safety: 3, depth: 3, heard: pick([1, 1, 2, 4] as const), energy: 3 },
      },
    ]),
    () => [
      {
        type: 'writeNote',
        note: `n${Math.floor(chance() * 5)}`,
        case: Math.max(1, phases[current]?.plan.case ?? 1),
        kind: pick(['alternative', 'question', 'ownPart'] as const),
        person: bringer,
        text: 'Woorden',
      },
    ],
  ];
  return pick(kinds)();
}

/** Those that answer to what the facilitator saw. */
const seenOften: readonly PitfallId[] = ['ongemak', 'ja-maar', 'therapie', 'grap'];

function someMethods(chance: Chance, pick: Pick): MethodDefinition[] {
  return chance() < 0.3 ? [pick(methods), pick(methods)] : [pick(methods)];
}

/** Any phases at all, which name any pitfalls. */
function ownMethod(chance: Chance, pick: Pick): OwnMethod {
  const yes = (share: number) => chance() < share;
  const phase = (): Partial<PhaseDefinition> => ({
    minutes: pick([1, 2, 4, 6, 8, 12]),
    speakers: pick(SpeakersSchema.options),
    caseBringer: pick(CaseBringerModeSchema.options),
    turnPolicy: pick(TurnPolicySchema.options),
    turnSeconds: pick([0, 30, 60]),
    advice: yes(0.25),
    feel: yes(0.25),
    camera: pick(CameraSchema.options),
    pitfalls: [...new Set(Array.from({ length: 6 }, () => pick(pitfallIds)))],
  });
  const definition = methodOf(...Array.from({ length: 3 + Math.floor(chance() * 7) }, phase));
  const line = { name: 'x', goal: 'x', participant: 'x', caseBringer: 'x' };
  const text = { ...line, facilitator: 'x', notNow: 'x' };
  return {
    format: 'kring-method',
    formatVersion: 1,
    language: 'nl',
    definition,
    text: {
      name: 'x',
      suits: 'x',
      preparation: 'x',
      note: 'x',
      sources: 'x',
      phases: Object.fromEntries(definition.phases.map(({ id }) => [id, text])),
    },
  };
}
