/** What an event does to the turns of the active phase. */
import type { TurnPolicy } from '@/lib/methods/schema';
import { startClock, stopClock, zeroClock } from './clock';
import type { EventBody } from './events';
import type { PersonId, Turns } from './state';

export const noTurns: Turns = {
  speaker: null,
  upcoming: [],
  had: [],
  round: 0,
  clock: zeroClock,
  limitMs: 0,
  last: null,
  spoke: {},
};

interface TurnRules {
  readonly policy: TurnPolicy;
  readonly limitMs: number;
  /** False while the session is paused: a turn may begin, its clock waits. */
  readonly running: boolean;
  readonly firstTimersFirst: boolean;
}

export function evolveTurns(turns: Turns, body: EventBody, at: number, rules: TurnRules): Turns {
  switch (body.type) {
    case 'roundStarted':
      return {
        ...turns,
        round: body.round,
        speaker: null,
        upcoming: body.order,
        had: [],
        last: null,
        clock: zeroClock,
      };
    case 'turnStarted':
      return {
        ...turns,
        speaker: body.person,
        upcoming: without(turns.upcoming, body.person),
        clock: rules.running ? startClock(zeroClock, at) : zeroClock,
        limitMs: rules.limitMs,
      };
    case 'turnResumed': {
      const last = turns.last?.person === body.person ? turns.last : null;
      const clock = last?.clock ?? zeroClock;
      return {
        ...turns,
        speaker: body.person,
        upcoming: without(turns.upcoming, body.person),
        had: without(turns.had, body.person),
        clock: rules.running ? startClock(clock, at) : clock,
        limitMs: last?.limitMs ?? rules.limitMs,
        last: null,
      };
    }
    case 'turnEnded':
      return endTurn(turns, body, at, rules);
    case 'orderChanged':
      return { ...turns, upcoming: body.upcoming };
    case 'handRaised':
      return { ...turns, upcoming: placeHand(turns, body.person, rules) };
    case 'handLowered':
      return { ...turns, upcoming: without(turns.upcoming, body.person) };
    case 'speakingMarked':
      return {
        ...turns,
        upcoming: without(turns.upcoming, body.person),
        spoke: counted(turns, body.person),
      };
    case 'personLeft':
      return { ...turns, upcoming: without(turns.upcoming, body.person) };
    default:
      return turns;
  }
}

function endTurn(
  turns: Turns,
  body: Extract<EventBody, { type: 'turnEnded' }>,
  at: number,
  rules: TurnRules,
): Turns {
  const left = (open: boolean): Turns['last'] => ({
    person: body.person,
    clock: stopClock(turns.clock, at),
    limitMs: turns.limitMs,
    open,
  });
  const wasSpeaking = turns.speaker === body.person;
  const rest = without(turns.upcoming, body.person);
  const base: Turns = {
    ...turns,
    speaker: wasSpeaking ? null : turns.speaker,
    clock: wasSpeaking ? zeroClock : turns.clock,
    limitMs: wasSpeaking ? 0 : turns.limitMs,
    upcoming: rest,
  };
  switch (body.outcome) {
    case 'finished':
      return {
        ...base,
        had: rules.policy === 'round' ? [...turns.had, body.person] : [],
        spoke: counted(turns, body.person),
        last: left(false),
      };
    case 'passed':
    case 'skipped':
      return { ...base, had: rules.policy === 'round' ? [...turns.had, body.person] : [] };
    case 'postponed':
      return { ...base, upcoming: [...rest, body.person] };
    case 'givenBack':
      return { ...base, upcoming: [body.person, ...rest] };
    case 'interrupted':
      return { ...base, upcoming: [body.person, ...rest], last: left(true) };
  }
}

function placeHand(turns: Turns, person: PersonId, rules: TurnRules): PersonId[] {
  if (turns.upcoming.includes(person)) return [...turns.upcoming];
  const first = rules.policy === 'queue' && rules.firstTimersFirst && !turns.spoke[person];
  const at = first ? turns.upcoming.findIndex((id) => turns.spoke[id]) : -1;
  return at < 0
    ? [...turns.upcoming, person]
    : [...turns.upcoming.slice(0, at), person, ...turns.upcoming.slice(at)];
}

function counted(turns: Turns, person: PersonId): Turns['spoke'] {
  return { ...turns.spoke, [person]: (turns.spoke[person] ?? 0) + 1 };
}

function without(list: readonly PersonId[], person: PersonId): readonly PersonId[] {
  return list.includes(person) ? list.filter((id) => id !== person) : list;
}
