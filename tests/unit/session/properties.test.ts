import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedMs } from '@/lib/session/agenda';
import { spentMs } from '@/lib/session/clock';
import { HOST_ID, type CommandBody } from '@/lib/session/commands';
import { EventEnvelopeSchema, type SessionEvent } from '@/lib/session/events';
import { replay } from '@/lib/session/evolve';
import type { Session, SessionState } from '@/lib/session/state';
import { budgetMs, closingMs, phaseTime } from '@/lib/session/time';
import { isSilence, turnList } from '@/lib/session/turnList';
import * as v from 'valibot';
import { methodOf, Sitting } from './spec';

const method = methodOf(
  { turnPolicy: 'none', speakers: 'silence', minutes: 2 },
  { turnPolicy: 'round', facilitatorTurn: 'inOrder', guarded: true, minutes: 7 },
  { turnPolicy: 'none', speakers: 'caseBringer', caseBringer: 'tells', minutes: 8 },
  { turnPolicy: 'queue', speakers: 'groupAsksCaseBringer', caseBringer: 'answers' },
  { turnPolicy: 'free', speakers: 'groupWithoutCaseBringer', caseBringer: 'silent' },
  { turnPolicy: 'round', caseBringer: 'listens', rounds: 2, turnSeconds: 45 },
  { turnPolicy: 'round', facilitatorTurn: 'last', closing: true, minutes: 4, turnSeconds: 30 },
  { turnPolicy: 'round', closing: true, guarded: true, minutes: 4, turnSeconds: 30 },
);

const rounds = methodOf(
  { turnPolicy: 'round', facilitatorTurn: 'inOrder', rounds: 2 },
  { turnPolicy: 'round', caseBringer: 'listens', rounds: 3, turnSeconds: 45 },
  { turnPolicy: 'round', facilitatorTurn: 'last' },
);

interface Step {
  kind: number;
  who: number;
  waitMs: number;
  pick: number;
  /** Mostly what a user would do next; now and then nonsense. */
  sensible: boolean;
}

const stepOf = (kind: fc.Arbitrary<number>): fc.Arbitrary<Step> =>
  fc.record({
    kind,
    who: fc.nat(12),
    waitMs: fc.nat(180_000),
    pick: fc.nat(7),
    sensible: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  });

function commandFor(session: SessionState, { kind, who, pick, sensible }: Step): CommandBody {
  const someone = session.people[who % session.people.length]?.id ?? 'els';
  const turns = session.phases[session.current]?.turns;
  const speaker = sensible ? (turns?.speaker ?? someone) : someone;
  const waiting = sensible
    ? (turns?.upcoming[who % (turns.upcoming.length || 1)] ?? someone)
    : someone;
  const from = sensible ? Math.max(0, session.current) : pick;
  switch (kind) {
    case 0:
      return { type: 'nextPhase', from, agreed: sensible };
    case 1:
      return { type: 'previousPhase', from };
    case 2:
      return { type: 'jumpToPhase', to: pick, agreed: sensible };
    case 3:
      return { type: 'skipPhase', phase: pick, agreed: sensible };
    case 4:
      return { type: 'passTurn', person: pick % 2 ? speaker : waiting };
    case 5:
      return { type: 'skipTurn', person: speaker };
    case 6:
      return { type: 'postponeTurn', person: speaker };
    case 7:
      return { type: 'giveBackTurn', person: speaker };
    case 8:
      return { type: 'takeTurn', person: waiting };
    case 9:
      return { type: 'startRound' };
    case 10:
      return { type: 'changeOrder', upcoming: [...(turns?.upcoming ?? [])].toReversed() };
    case 11:
    case 12:
      return { type: 'raiseHand', person: someone };
    case 13:
      return { type: 'lowerHand', person: waiting };
    case 14:
      return { type: 'markSpeaking', person: someone };
    case 15:
      return { type: 'pauseSession', reason: 'silence', person: null };
    case 16:
    case 17:
      return session.pause === null && sensible
        ? { type: 'finishTurn', person: speaker }
        : { type: 'resumeSession' };
    case 18:
      return {
        type: 'grantTime',
        target: pick % 2 ? 'phase' : 'turn',
        seconds: 30 + who * 10,
        source: pick > 3 ? 'endTime' : 'laterPhases',
      };
    case 19:
      return { type: 'undoCommand', command: session.undo.at(-1)?.command ?? 'none' };
    case 20:
      return { type: 'joinSession', person: `new${who}` };
    case 21:
      return { type: 'leaveSession', person: someone };
    case 22:
      return {
        type: 'returnToSession',
        person: session.people.find((person) => !person.present)?.id ?? someone,
      };
    case 23:
      return { type: 'assignFacilitator', person: someone };
    case 24:
      return { type: 'assignCaseBringer', person: pick === 0 ? null : someone };
    case 25:
      return { type: 'discountGap', ms: who * 20_000 };
    case 26:
      return { type: 'correctClock', byMs: who * 1000 };
    case 27:
      return { type: 'endSession', withoutCheckOut: pick === 0 };
    default:
      return { type: 'finishTurn', person: speaker };
  }
}

const scenarioOf = (kind: fc.Arbitrary<number>, minLength: number) =>
  fc.record({
    people: fc.integer({ min: 2, max: 12 }),
    chance: fc.double({ min: 0, max: 0.999, noNaN: true }),
    endBy: fc.option(fc.integer({ min: 20, max: 120 })),
    steps: fc.array(stepOf(kind), { minLength, maxLength: 80, size: 'max' }),
  });

const scenario = scenarioOf(fc.nat(31), 0);

/** Mostly turns that go on, with everything that may come between. */
const roundScenario = scenarioOf(
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(29, 30, 31) },
    { weight: 4, arbitrary: fc.constantFrom(4, 5, 6, 7, 8, 9, 10) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 15, 16, 17, 19, 20, 21, 22) },
  ),
  40,
);

function play(
  { people, chance, endBy, steps }: typeof scenario extends fc.Arbitrary<infer T> ? T : never,
  check: (sitting: Sitting, before: SessionState) => void,
  of = method,
): Sitting {
  const sitting = new Sitting(of, chance);
  const ids = Array.from({ length: people }, (_, i) => `p${i}`);
  sitting.create(ids, { endBy: endBy === null ? null : sitting.now + endBy * 60_000 });
  sitting.do({ type: 'startSession' });
  for (const one of steps) {
    sitting.after(one.waitMs);
    const before = sitting.session;
    const body = commandFor(before, one);
    sitting.try(body, body.type === 'correctClock' ? HOST_ID : undefined);
    check(sitting, before);
  }
  return sitting;
}

const holds = (check: (sitting: Sitting, before: SessionState) => void, runs = 400) =>
  fc.assert(
    fc.property(scenario, (given) => {
      play(given, check);
    }),
    { numRuns: runs },
  );

describe('over any sequence of commands', () => {
  it('no impossible state is reached', () => {
    holds(({ session }) => expect(impossible(session)).toEqual([]));
  });

  it('replaying the log, as read back from storage, gives the same state', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const sitting = play(given, () => {});
        const stored: unknown = JSON.parse(JSON.stringify(sitting.log));
        const read = v.parse(v.array(EventEnvelopeSchema), stored);
        expect(replay(read)).toEqual(sitting.session);
      }),
      { numRuns: 200 },
    );
  });

  it('a refused command changes nothing', () => {
    holds((sitting, before) => {
      const given = sitting.log.at(-1)?.seq === before.seq;
      if (given) expect(sitting.session).toBe(before);
    }, 100);
  });

  it('time spent in phases and pauses is the time that passed, and spent plus left is the budget', () => {
    holds(({ session, now }) => {
      if (session.startedAt === null) return;
      const until = session.endedAt ?? Math.max(now, session.lastAt);
      const spent = session.phases.reduce((sum, { clock }) => sum + spentMs(clock, until), 0);
      const paused = spentMs(session.paused, until);
      expect(spent + paused + session.discountedMs).toBe(until - session.startedAt);
      for (const phase of session.phases) {
        const time = phaseTime(phase, until);
        expect(time.spentMs + time.leftMs).toBe(budgetMs(phase));
      }
    });
  });

  it('the closing keeps the time that its people need', () => {
    holds(({ session, now }) => {
      const present = session.people.filter((person) => person.present).length;
      const ahead = session.phases.filter(
        (phase, i) => phase.plan.closing && !phase.entered && !phase.skipped && i > session.current,
      );
      for (const phase of ahead) {
        expect(budgetMs(phase)).toBeGreaterThanOrEqual(plannedMs(phase.plan, present));
      }
      const needed = ahead.reduce((sum, phase) => sum + plannedMs(phase.plan, present), 0);
      expect(closingMs(session, now)).toBeGreaterThanOrEqual(needed);
    });
  });

  it('undo restores what was before the step', () => {
    holds((sitting, before) => {
      const step = sitting.session.undo.at(-1);
      if (!step || step === before.undo.at(-1) || step.kept.length > 0) return;
      if (sitting.log.at(-1)?.command !== step.command) return;
      const was = courseOf(before);
      sitting.do({ type: 'undoCommand', command: step.command });
      expect(courseOf(sitting.session)).toEqual(was);
    });
  });

  it('everybody who is in a round throughout has exactly one turn in it', () => {
    let seen = 0;
    fc.assert(
      fc.property(roundScenario, (given) => {
        const sitting = play(given, () => {}, rounds);
        for (const round of finishedRounds(sitting.log, sitting.session)) {
          seen++;
          for (const person of round.throughout) {
            expect([person, round.turns.get(person)]).toEqual([person, 1]);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(200);
  });
});

/** What undo brings back: everything but the bookkeeping of the log itself. */
function courseOf(session: SessionState): Partial<Session> {
  const { undo: _undo, commands: _commands, seq: _seq, lastAt: _lastAt, ...course } = session;
  return course;
}

function impossible(session: SessionState): string[] {
  const wrong: string[] = [];
  const say = (fault: boolean, text: string) => {
    if (fault) wrong.push(text);
  };
  const present = new Set(session.people.filter((p) => p.present).map((p) => p.id));
  say(new Set(session.people.map((p) => p.id)).size !== session.people.length, 'somebody twice');
  say(!present.has(session.facilitator), 'the facilitator is away');
  say(session.status === 'running' && session.startedAt === null, 'running without a start');
  say(session.pause !== null && session.status !== 'running', 'a pause outside the session');
  session.phases.forEach((phase, i) => {
    const { turns, plan, clock } = phase;
    const active = i === session.current && session.status === 'running';
    const runs = active && session.pause === null;
    say((clock.runningSince !== null) !== runs, `clock of phase ${i} runs: ${!runs}`);
    say(
      turns.clock.runningSince !== null && !(runs && turns.speaker !== null),
      `turn clock of phase ${i} runs without a turn`,
    );
    say(runs && turns.speaker !== null && turns.clock.runningSince === null, 'a turn stands still');
    say(new Set(turns.upcoming).size !== turns.upcoming.length, 'twice in line');
    if (!active) return;
    say(turns.speaker !== null && !present.has(turns.speaker), 'an absent speaker');
    say(turns.speaker !== null && turns.upcoming.includes(turns.speaker), 'speaker waits as well');
    say(
      turns.upcoming.some((id) => !present.has(id)),
      'an absent person waits',
    );
    say(isSilence(plan) && turns.speaker !== null, 'somebody speaks in the silence');
    if (plan.turnPolicy === 'none') return;
    const list = turnList(session, plan);
    say(
      turns.upcoming.some((id) => !list.includes(id)),
      'somebody outside the list waits',
    );
    say(turns.speaker !== null && !list.includes(turns.speaker), 'speaker outside the list');
    say(plan.turnPolicy === 'free' && turns.speaker !== null, 'a pointer in a free phase');
    if (plan.turnPolicy !== 'round') return;
    say(
      turns.had.some((id) => turns.upcoming.includes(id)),
      'had a turn and waits',
    );
    say(new Set(turns.had).size !== turns.had.length, 'had two turns');
  });
  return wrong;
}

interface Round {
  phase: number;
  throughout: Set<string>;
  turns: Map<string, number>;
}

/** Rounds that ran to their end, read from the log alone, without the steps that were undone. */
function finishedRounds(log: readonly SessionEvent[], final: SessionState): Round[] {
  const undone = new Set(
    log.flatMap(({ body }) => (body.type === 'commandUndone' ? [body.undone] : [])),
  );
  const open = new Map<number, Round>();
  const finished: Round[] = [];
  let current = -1;
  for (const { command, body } of log) {
    if (undone.has(command) || body.type === 'commandUndone') continue;
    const round = open.get(current);
    const add = (person: string, n: number) =>
      round?.turns.set(person, (round.turns.get(person) ?? 0) + n);
    if (body.type === 'phaseEntered') current = body.phase;
    if (body.type === 'roundStarted') {
      if (round) finished.push(round);
      open.set(current, { phase: current, throughout: new Set(body.order), turns: new Map() });
    }
    if (body.type === 'turnEnded' && ['finished', 'passed', 'skipped'].includes(body.outcome)) {
      add(body.person, 1);
    }
    // A turn that is given back was used; one that the group left in the middle was not.
    if (body.type === 'turnResumed' && round?.turns.get(body.person)) add(body.person, -1);
    if (body.type === 'personLeft') {
      for (const each of open.values()) each.throughout.delete(body.person);
    }
    if (body.type === 'facilitatorAssigned' || body.type === 'caseBringerAssigned') {
      for (const each of open.values()) each.throughout.clear();
    }
  }
  for (const round of open.values()) {
    const turns = final.phases[round.phase]?.turns;
    if (turns && turns.speaker === null && turns.upcoming.length === 0) finished.push(round);
  }
  return finished;
}
