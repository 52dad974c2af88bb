/** Given these commands, when this command, then these events: the language of the session tests. */
import { frame } from '@/lib/methods/frame/definition';
import { findMethod } from '@/lib/methods/library';
import type { FrameDefinition, MethodDefinition, PhaseDefinition } from '@/lib/methods/schema';
import type { Command, CommandBody } from '@/lib/session/commands';
import { decide, isRefusal } from '@/lib/session/decide';
import type { EventBody, SessionEvent } from '@/lib/session/events';
import { evolve } from '@/lib/session/evolve';
import type { Pulse } from '@/lib/session/pulses';
import type { RefusalReason } from '@/lib/session/refusal';
import { isBeingAsked } from '@/lib/session/safety';
import type { MeetingPlan } from '@/lib/session/meetingPlan';
import type { Phase, SessionState } from '@/lib/session/state';
import { planOf } from '@/lib/session/templates';
import { caseBegan } from '@/lib/session/yield';

export const T0 = Date.UTC(2026, 10, 22, 9, 0, 0);
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

export const six = ['els', 'anna', 'bram', 'carla', 'dirk', 'fatma'];

const basePhase: PhaseDefinition = {
  id: 'phase',
  minutes: 10,
  speakers: 'roundOfAll',
  caseBringer: 'takesPart',
  turnPolicy: 'round',
  turnSeconds: 60,
  rounds: 1,
  facilitatorTurn: 'none',
  advice: false,
  feel: false,
  camera: 'on',
  closing: false,
  guarded: false,
  pitfalls: [],
  cards: [],
};

export function phaseOf(changes: Partial<PhaseDefinition>): PhaseDefinition {
  return { ...basePhase, ...changes };
}

export function methodOf(...phases: Partial<PhaseDefinition>[]): MethodDefinition {
  const all = phases.map((phase, i) => phaseOf({ id: `phase-${i}`, ...phase }));
  return {
    id: 'probe',
    version: 1,
    group: { min: 2, max: 20 },
    minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
    levels: ['case'],
    experience: 'starting',
    needsTrust: false,
    questions: [],
    variant: false,
    phases: all,
  };
}

const noFrame: FrameDefinition = {
  opening: [],
  beforeCase: [],
  between: [],
  theme: [],
  closing: [],
};

/** One case in the whole frame, unless something else is asked for. */
export interface Creation extends Partial<CreateSession> {
  readonly method?: string;
  readonly caseBringer?: string | null;
  /** `frame/<phase>` or `<method>/<phase>`. */
  readonly leaveOut?: readonly string[];
}

function planWithout(method: string, leaveOut: readonly string[]): MeetingPlan {
  const { frame: sizes, cases } = planOf('whole', method);
  const out = (source: string) =>
    leaveOut.flatMap((key) => (key.startsWith(`${source}/`) ? key.slice(source.length + 1) : []));
  return {
    frame: { ...sizes, ...Object.fromEntries(out('frame').map((id) => [id, 'out' as const])) },
    cases: cases.map((one) => ({ ...one, leaveOut: out(method) })),
  };
}

/** One session that takes commands at given times, as the host would. */
export class Sitting {
  state: SessionState | null = null;
  readonly log: SessionEvent[] = [];
  now = T0;
  /** Who has a machine of their own in the session. */
  readonly devices = new Set<string>();
  /** What the group remembers of who brought a case. */
  brought: (person: string) => string | null | undefined = () => undefined;
  /** What was answered to how it was, until it is counted. */
  readonly pulses: Pulse[] = [];
  /** What was answered to whether it is safe enough, until all have. */
  readonly safety: boolean[] = [];
  private commands = 0;

  constructor(
    private readonly method: MethodDefinition | undefined = undefined,
    private readonly chance = 0,
  ) {}

  static running(method: MethodDefinition, people = six, chance = 0): Sitting {
    const sitting = new Sitting(method, chance);
    sitting.create(people);
    sitting.do({ type: 'startSession' });
    return sitting;
  }

  create(
    people: string[] = six,
    {
      method = this.method?.id ?? 'korthagen',
      caseBringer = people[3] ?? people[1] ?? null,
      leaveOut = [],
      ...more
    }: Creation = {},
  ): EventBody[] {
    return this.do({
      type: 'createSession',
      session: 's1',
      people,
      facilitator: people[0] ?? '',
      seat: 'fixed',
      structure: 'guided',
      plan: planWithout(method, leaveOut),
      caseBringers: [caseBringer],
      agreements: ['stays-here', 'no-advice'],
      endBy: null,
      firstTimersFirst: false,
      ...more,
    });
  }

  after(ms: number): this {
    this.now += ms;
    return this;
  }

  try(body: CommandBody, by?: string, id?: string): EventBody[] | RefusalReason {
    const command: Command = {
      id: id ?? `c${++this.commands}`,
      by: by ?? this.state?.facilitator ?? 'els',
      body,
    };
    const answer = decide(this.state, command, {
      now: this.now,
      chance: this.chance,
      frame: this.method ? noFrame : frame,
      findMethod: this.method ? () => this.method : findMethod,
      hasDevice: (person) => this.devices.has(person),
      brought: this.brought,
      pulses: () => this.pulses,
      safety: () => this.safety,
    });
    if (isRefusal(answer)) return answer.refused;
    for (const event of answer) {
      if (event.body.type === 'pulsesGiven' && body.type === 'givePulses')
        this.pulses.push(body.pulse);
      if (event.body.type === 'pulsesCounted') this.pulses.length = 0;
      if (event.body.type === 'safetyAsked') this.safety.length = 0;
      if (event.body.type === 'safetyAnswered' && body.type === 'answerSafety')
        this.safety.push(body.safe);
      this.state = evolve(this.state, event);
      if (!isBeingAsked(this.state.safety)) this.safety.length = 0;
      this.log.push(event);
    }
    return answer.map((event) => event.body);
  }

  /**
   * Leaves a case knowingly without a yield, unless the command says otherwise; where it waits for
   * that, everybody says first that it is safe enough.
   */
  do(body: CommandBody, by?: string): EventBody[] {
    const first = this.try(goingOn(body), by);
    const answer = first === 'notSafeYet' ? this.findSafe(body, by) : first;
    if (typeof answer === 'string') throw new Error(`${body.type} was refused: ${answer}`);
    return answer;
  }

  private findSafe(body: CommandBody, by?: string): EventBody[] | RefusalReason {
    const number = this.session.cases.findIndex(({ needsTrust }, i) => {
      return needsTrust && !caseBegan(this.session, i + 1);
    });
    this.allSay(number + 1, true);
    return this.try(goingOn(body), by);
  }

  /** Asked, and answered by everybody who is here. */
  allSay(number: number, safe: boolean): void {
    this.do({ type: 'askSafety', case: number });
    for (const person of this.session.safety.asked) {
      this.do({ type: 'answerSafety', case: number, person, safe }, person);
    }
  }

  get session(): SessionState {
    if (!this.state) throw new Error('no session yet');
    return this.state;
  }

  get phase(): Phase {
    const phase = this.session.phases[this.session.current];
    if (!phase) throw new Error('no active phase');
    return phase;
  }

  get speaker(): string | null {
    return this.phase.turns.speaker;
  }

  finish(): EventBody[] {
    return this.do({ type: 'finishTurn', person: this.speaker ?? '' });
  }

  next(agreed = true): EventBody[] {
    return this.do({ type: 'nextPhase', from: this.session.current, agreed });
  }

  undo(): EventBody[] {
    return this.do({ type: 'undoCommand', command: this.session.undo.at(-1)?.command ?? 'none' });
  }
}

function goingOn(body: CommandBody): CommandBody {
  switch (body.type) {
    case 'nextPhase':
    case 'jumpToPhase':
    case 'skipPhase':
    case 'endSession':
      return { withoutYield: true, ...body };
    default:
      return body;
  }
}

type CreateSession = Extract<CommandBody, { type: 'createSession' }>;
