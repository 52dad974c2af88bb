import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedMs } from '@/lib/session/agenda';
import { spentMs } from '@/lib/session/clock';
import { EventEnvelopeSchema, type SessionEvent } from '@/lib/session/events';
import { replay } from '@/lib/session/evolve';
import type { Phase, Session, SessionState } from '@/lib/session/state';
import { mayAskFact } from '@/lib/session/caseQuestions';
import { budgetMs, closingMs, phaseTime } from '@/lib/session/time';
import { isSilence, turnList } from '@/lib/session/turnList';
import * as v from 'valibot';
import {
  play,
  questions,
  questionScenario,
  rounds,
  roundScenario,
  sayScenario,
  scenario,
} from './scenario';
import type { Sitting } from './spec';

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

  it('no impossible state is reached where the case-bringer is asked', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(questionScenario, (given) => {
        const check = ({ session }: Sitting) => expect(impossible(session)).toEqual([]);
        const { log, session } = play(given, check, questions);
        for (const { body } of log) seen.add(body.type);
        expect(replay(log)).toEqual(session);
      }),
      { numRuns: 200 },
    );
    const asked = ['askedOn', 'factAsked', 'factAnswered', 'commandUndone'];
    expect(asked.filter((type) => !seen.has(type))).toEqual([]);
  });

  it('no impossible state is reached where the case-bringer uses the say', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(sayScenario, (given) => {
        const check = ({ session }: Sitting) => expect(impossible(session)).toEqual([]);
        const { log, session } = play(given, check, questions);
        for (const { body } of log) seen.add(body.type);
        expect(replay(log)).toEqual(session);
      }),
      { numRuns: 200 },
    );
    const said = [
      'notNowSaid',
      'silenceEnded',
      'questionShown',
      'enoughSaid',
      'enoughWithdrawn',
      'steppedBack',
      'cameBack',
      'commandUndone',
    ];
    expect(said.filter((type) => !seen.has(type))).toEqual([]);
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

function isSaid({ say }: Phase): boolean {
  return say.question || say.enough || say.restsUntil !== null || say.last !== null;
}

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
  const { cameIn } = session;
  say(
    cameIn !== null && !session.people.some(({ id }) => id === cameIn.person),
    'somebody came in who is nobody here',
  );
  say(cameIn !== null && session.startedAt === null, 'somebody came in before the start');
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
    say(turns.lately.length > 4, 'more turns than lately');
    say(
      turns.lately.some(({ ms, limitMs }) => ms < 0 || limitMs < 0),
      'a turn of less than no time',
    );
    say(new Set(phase.ready).size !== phase.ready.length, 'ready twice');
    say(!active && phase.ready.length > 0, 'ready in a phase that is not active');
    say(!active && phase.factAsker !== null, 'a question of fact in a phase that is not active');
    say(turns.askedOn && turns.speaker === null, 'nobody asks on');
    say(turns.speaker !== null && !turns.begun, 'at turn where nobody had one');
    say(!active && isSaid(phase), 'said where nobody works');
    if (!active) return;
    say(isSaid(phase) && plan.case === 0, 'said outside a case');
    say(
      phase.factAsker !== null && !mayAskFact(session, plan, phase.factAsker),
      'a question of fact that could not be asked',
    );
    say(
      phase.ready.some((id) => !present.has(id)),
      'an absent person is ready',
    );
    say(turns.speaker !== null && !present.has(turns.speaker), 'an absent speaker');
    say(turns.speaker !== null && turns.upcoming.includes(turns.speaker), 'speaker waits as well');
    say(
      turns.upcoming.some((id) => !present.has(id)),
      'an absent person waits',
    );
    say(
      session.people.some(({ id, apart }) => apart && phase.ready.includes(id)),
      'somebody apart is ready',
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
    if (body.type === 'personLeft' || body.type === 'steppedBack') {
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
