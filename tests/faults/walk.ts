/** A random walk through a session: what is asked next, out of what is possible now. */
import { frame } from '@/lib/methods/frame/definition';
import { findMethod, methods } from '@/lib/methods/library';
import type { CommandBody } from '@/lib/session/commands';
import { decide, isRefusal } from '@/lib/session/decide';
import { framePhases } from '@/lib/session/meetingPlan';
import { safetyCase } from '@/lib/session/safety';
import type { SessionState } from '@/lib/session/state';
import type { Question } from '@/lib/wire/viewClient';
import type { Chance } from './chance';

export const MAX_PEOPLE = 12;
/** Low enough that a gap is open for a while, and that faults fall in that time. */
const SHARE_OF_GAPS_ANSWERED = 0.25;

const sizes = ['whole', 'short', 'long', 'out'] as const;

const names =
  'Els Anna Bram Carla Dirk Fatma Gijs Hanna Ivo Joke Kees Lies Mo Nel Otto Pim Rik Sara'.split(
    ' ',
  );

/** A session of two to twelve people, by any method, with any of its parts left out. */
export function newSession(chance: Chance): Question {
  const people = chance.shuffled(names).slice(0, chance.int(2, MAX_PEOPLE));
  const cases = chance.shuffled(methods).slice(0, chance.int(1, 3));
  return {
    type: 'createSession',
    setUp: {
      names: people,
      facilitator: chance.int(0, people.length - 1),
      seat: chance.pick(['fixed', 'rotating', 'empty'] as const),
      structure: chance.pick(['strict', 'guided', 'free'] as const),
      plan: {
        frame: Object.fromEntries(
          framePhases(frame).map(({ id }) => [id, chance.pick(sizes)] as const),
        ),
        cases: cases.map(({ id, phases }) => ({
          method: id,
          leaveOut: phases.flatMap((phase) => (chance.happens(0.4) ? phase.id : [])),
        })),
      },
      caseBringers: cases.map(() =>
        chance.happens(0.8) ? chance.int(0, people.length - 1) : null,
      ),
      agreements: [],
      endBy: null,
      firstTimersFirst: chance.happens(0.5),
    },
  };
}

export interface Standing {
  readonly state: SessionState | null;
  /** Whether the views ask what a gap counts for. */
  readonly gap: boolean;
  /** Session time in milliseconds. */
  readonly now: number;
}

export function nextQuestion({ state, gap, now }: Standing, chance: Chance): Question {
  if (!state) return newSession(chance);
  if (gap && state.status === 'running' && chance.happens(SHARE_OF_GAPS_ANSWERED)) {
    return { type: chance.pick(['discountGap', 'dismissGap'] as const) };
  }
  if (state.status === 'ended' || state.status === 'abandoned') {
    return chance.happens(0.5) ? undo(state) : { type: 'closeSession' };
  }
  const possible = wishes(state, chance).filter(([, body]) => isPossible(state, body, now));
  const body = chance.weighted(possible);
  // Who joins gets an id from the host, and so is asked for by name.
  if (body.type === 'joinSession') return { type: 'joinSession', name: freshName(state) };
  return { type: 'command', body };
}

function undo(state: SessionState): Question {
  const command = state.undo.at(-1)?.command ?? 'none';
  return { type: 'command', body: { type: 'undoCommand', command } };
}

export function freshName(state: SessionState): string {
  return `Nieuw ${state.people.length}`;
}

/** Asked of the engine itself, which may also answer that nothing would change. */
export function isPossible(state: SessionState, body: CommandBody, now: number): boolean {
  const command = { id: 'probe', by: state.facilitator, body };
  const answer = decide(state, command, {
    now,
    chance: 0,
    frame,
    findMethod,
    hasDevice: () => false,
    pulses: () => [],
    safety: () => [],
  });
  return !isRefusal(answer) && answer.length > 0;
}

type Wish = readonly [weight: number, body: CommandBody];

function wishes(state: SessionState, chance: Chance): Wish[] {
  return [
    ...ofCourse(state, chance),
    ...ofTurns(state, chance),
    ...ofPeople(state, chance),
    ...ofMeeting(state, chance),
  ];
}

function ofCourse(state: SessionState, chance: Chance): Wish[] {
  const from = Math.max(0, state.current);
  const any = chance.int(0, state.phases.length - 1);
  const agreed = true;
  const number = safetyCase(state) || 1;
  return [
    [10, { type: 'startSession' }],
    [3, { type: 'nextPhase', from, agreed, withoutYield: true }],
    [3, { type: 'askSafety', case: number }],
    [12, { type: 'answerSafety', case: number, person: null, safe: chance.happens(0.95) }],
    [1, { type: 'previousPhase', from }],
    [1, { type: 'jumpToPhase', to: any, agreed, withoutYield: true }],
    [0.5, { type: 'skipPhase', phase: any, agreed, withoutYield: true }],
    [2, { type: 'pauseSession', reason: chance.pick(['break', 'silence', 'stop']), person: null }],
    [8, { type: 'resumeSession' }],
    [2, grantTime(chance)],
    [3, { type: 'undoCommand', command: state.undo.at(-1)?.command ?? 'none' }],
    [0.1, { type: 'endSession', withoutCheckOut: true, withoutYield: true }],
    [0.1, { type: 'abandonSession' }],
  ];
}

function grantTime(chance: Chance): CommandBody {
  return {
    type: 'grantTime',
    target: chance.pick(['phase', 'turn']),
    seconds: chance.int(1, 10) * 30,
    source: chance.pick(['endTime', 'laterPhases']),
  };
}

function ofTurns(state: SessionState, chance: Chance): Wish[] {
  const turns = state.phases[state.current]?.turns;
  if (!turns) return [];
  const someone = chance.pick(state.people).id;
  const speaker = turns.speaker ?? someone;
  const waiting = turns.upcoming[chance.int(0, Math.max(0, turns.upcoming.length - 1))] ?? someone;
  const either = chance.happens(0.5) ? speaker : waiting;
  return [
    [10, { type: 'finishTurn', person: speaker }],
    [2, { type: 'passTurn', person: either }],
    [1, { type: 'skipTurn', person: speaker }],
    [2, { type: 'postponeTurn', person: speaker }],
    [1, { type: 'giveBackTurn', person: speaker }],
    [2, { type: 'takeTurn', person: waiting }],
    [1, { type: 'startRound' }],
    [
      turns.upcoming.length > 1 ? 1 : 0,
      { type: 'changeOrder', upcoming: turns.upcoming.toReversed() },
    ],
    [4, { type: 'raiseHand', person: someone }],
    [1, { type: 'lowerHand', person: waiting }],
    [1, { type: 'askOn', person: speaker }],
    [2, { type: 'askFact', person: someone }],
    [2, { type: 'answerFact', person: state.caseBringer ?? someone }],
    [1, { type: 'sayNotNow', person: state.caseBringer ?? someone }],
    [1, { type: 'keepSilence', person: null, seconds: chance.pick([10, 30, 60, null]) }],
    [0.5, { type: 'sayStop', person: state.caseBringer ?? someone }],
    [1, { type: 'sayEnough', person: state.caseBringer ?? someone }],
    [0.5, { type: 'withdrawEnough', person: state.caseBringer ?? someone }],
    [1, { type: 'showQuestion', person: state.caseBringer ?? someone }],
    [1, { type: 'hideQuestion', person: state.caseBringer ?? someone }],
    [1, { type: 'stepBack', person: someone }],
    [2, { type: 'comeBack', person: state.people.find(({ apart }) => apart)?.id ?? someone }],
    [2, { type: 'markSpeaking', person: someone }],
    [2, { type: 'markReady', person: someone }],
    [1, { type: 'withdrawReady', person: state.phases[state.current]?.ready[0] ?? someone }],
  ];
}

function ofMeeting(state: SessionState, chance: Chance): Wish[] {
  const person = chance.pick(state.people).id;
  const method = chance.pick(methods).id;
  const count = state.cases.length;
  return [
    [0.3, { type: 'addCase', case: count + 1, of: { method, leaveOut: [] }, caseBringer: person }],
    [0.5, { type: 'chooseMethod', case: count, of: { method, leaveOut: [] } }],
    [
      0.5,
      {
        type: 'changeStructure',
        structure: chance.pick(['strict', 'guided', 'free']),
        agreed: true,
      },
    ],
    [1, { type: 'markLanded', person, score: chance.int(1, 10) }],
    [1, { type: 'acceptAgreements', person }],
    [1, { type: 'checkOut', person, aftercare: chance.happens(0.3) }],
    [1, { type: 'shareLine', pitfall: chance.pick(['advies', 'redden']) }],
    [0.5, { type: 'hideLine' }],
    [1, { type: 'markPitfall', pitfall: 'weten', seen: chance.happens(0.7) }],
    [1, { type: 'markLevel', level: chance.pick(['case', 'analysis', 'reflection', null]) }],
    [1, { type: 'askAbout', asked: chance.pick([{ kind: 'facts', level: 'case' }, null]) }],
    [
      1,
      {
        type: 'markSide',
        person,
        side: chance.pick(['meFelt', 'otherSaid']),
        seen: chance.happens(0.7),
      },
    ],
    [1, { type: 'offerCase', person, urgent: chance.happens(0.5) }],
    [0.5, { type: 'withdrawOffer', person }],
    [0.5, { type: 'openOffers' }],
    [1, { type: 'placeDots', person, on: [chance.pick(state.people).id] }],
    [0.3, { type: 'countDots' }],
  ];
}

function ofPeople(state: SessionState, chance: Chance): Wish[] {
  const someone = chance.pick(state.people).id;
  const away = state.people.find(({ present }) => !present)?.id ?? someone;
  return [
    [state.people.length < MAX_PEOPLE ? 1 : 0, { type: 'joinSession', person: 'probe' }],
    [1, { type: 'leaveSession', person: someone }],
    [2, { type: 'returnToSession', person: away }],
    [0.5, { type: 'assignFacilitator', person: someone }],
    [0.5, { type: 'assignCaseBringer', case: chance.int(1, state.cases.length), person: someone }],
  ];
}
