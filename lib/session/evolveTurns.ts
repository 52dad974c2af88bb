/** What an event does to the turns of the active phase. */
import type { TurnPolicy } from '@/lib/methods/schema';
import { spentMs, startClock, stopClock, zeroClock } from './clock';
import type { EventBody } from './events';
import { freshTurns, type Fresh } from './fresh';
import type { EndedTurn, PersonId, Turns } from './state';

export const noTurns: Turns = {
  speaker: null,
  upcoming: [],
  had: [],
  round: 0,
  clock: zeroClock,
  limitMs: 0,
  askedOn: false,
  begun: false,
  last: null,
  spoke: {},
  lately: [],
};

/** So many ended turns show how a talk goes. */
const LATELY = 4;

interface TurnRules {
  readonly policy: TurnPolicy;
  readonly limitMs: number;
  /** False while the session is paused: a turn may begin, its clock waits. */
  readonly running: boolean;
  readonly firstTimersFirst: boolean;
}

export function evolveTurns(turns: Turns, body: EventBody, at: number, rules: TurnRules): Turns {
  const next = freshTurns(turns);
  change(next, body, at, rules);
  return next;
}

function change(turns: Fresh<Turns>, body: EventBody, at: number, rules: TurnRules): void {
  switch (body.type) {
    case 'roundStarted':
      turns.round = body.round;
      turns.speaker = null;
      turns.upcoming = body.order;
      turns.had = [];
      turns.last = null;
      turns.clock = zeroClock;
      turns.askedOn = false;
      return;
    case 'turnStarted':
      turns.speaker = body.person;
      turns.upcoming = without(turns.upcoming, body.person);
      turns.clock = rules.running ? startClock(zeroClock, at) : zeroClock;
      turns.limitMs = rules.limitMs;
      turns.askedOn = false;
      turns.begun = true;
      return;
    case 'turnResumed': {
      const last = turns.last?.person === body.person ? turns.last : null;
      const clock = last?.clock ?? zeroClock;
      turns.speaker = body.person;
      turns.upcoming = without(turns.upcoming, body.person);
      turns.had = without(turns.had, body.person);
      turns.clock = rules.running ? startClock(clock, at) : clock;
      // It will end once more.
      if (last && !last.open) turns.lately = withoutNewest(turns.lately, body.person);
      turns.limitMs = last?.limitMs ?? rules.limitMs;
      turns.askedOn = last?.askedOn ?? false;
      turns.begun = true;
      turns.last = null;
      return;
    }
    case 'turnEnded':
      endTurn(turns, body, at, rules);
      return;
    case 'askedOn':
      turns.lately = used(turns, body.person, spentMs(turns.clock, at), turns.limitMs);
      // The seconds of a turn anew; what was granted beyond them is not taken away.
      turns.limitMs = Math.max(rules.limitMs, turns.limitMs - spentMs(turns.clock, at));
      turns.clock = rules.running ? startClock(zeroClock, at) : zeroClock;
      turns.askedOn = true;
      return;
    case 'orderChanged':
      turns.upcoming = body.upcoming;
      return;
    case 'handRaised':
      turns.upcoming = placeHand(turns, body.person, rules);
      return;
    case 'handLowered':
    case 'personLeft':
      turns.upcoming = without(turns.upcoming, body.person);
      return;
    case 'speakingMarked':
      turns.upcoming = without(turns.upcoming, body.person);
      turns.spoke = counted(turns, body.person);
  }
}

function endTurn(
  turns: Fresh<Turns>,
  { person, outcome }: Extract<EventBody, { type: 'turnEnded' }>,
  at: number,
  rules: TurnRules,
): void {
  const { limitMs, askedOn } = turns;
  const clock = stopClock(turns.clock, at);
  turns.upcoming = without(turns.upcoming, person);
  if (turns.speaker === person) {
    turns.speaker = null;
    turns.clock = zeroClock;
    turns.limitMs = 0;
    turns.askedOn = false;
  }
  switch (outcome) {
    case 'finished':
      turns.had = rules.policy === 'round' ? [...turns.had, person] : [];
      turns.spoke = counted(turns, person);
      turns.last = { person, clock, limitMs, askedOn, open: false };
      turns.lately = used(turns, person, clock.spentMs, limitMs);
      return;
    case 'passed':
    case 'skipped':
      turns.had = rules.policy === 'round' ? [...turns.had, person] : [];
      return;
    case 'postponed':
      turns.upcoming = [...turns.upcoming, person];
      return;
    case 'givenBack':
      turns.upcoming = [person, ...turns.upcoming];
      return;
    case 'interrupted':
      turns.upcoming = [person, ...turns.upcoming];
      turns.last = { person, clock, limitMs, askedOn, open: true };
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

function used(turns: Turns, person: PersonId, ms: number, limitMs: number): EndedTurn[] {
  return [...turns.lately, { person, ms, limitMs }].slice(-LATELY);
}

function withoutNewest(lately: readonly EndedTurn[], person: PersonId): readonly EndedTurn[] {
  const at = lately.findLastIndex((turn) => turn.person === person);
  return at < 0 ? lately : lately.toSpliced(at, 1);
}

function counted(turns: Turns, person: PersonId): Turns['spoke'] {
  return { ...turns.spoke, [person]: (turns.spoke[person] ?? 0) + 1 };
}

function without(list: readonly PersonId[], person: PersonId): readonly PersonId[] {
  return list.includes(person) ? list.filter((id) => id !== person) : list;
}
