/** How phases change: entered, left, timed, and made for the people who are there. */
import { plannedMs, type AgendaPhase } from './agenda';
import { caseBringerAt } from './cases';
import { startClock, stopClock, zeroClock, type Clock } from './clock';
import type { EventBody } from './events';
import { noTurns } from './evolveTurns';
import { laidDown, nothingSaid } from './evolveSay';
import { freshPhase, freshTurns, type Fresh } from './fresh';
import type { Seat } from './meetingPlan';
import type { Phase, Session } from './state';

export function newPhase(plan: AgendaPhase, people: number, seat: Seat): Phase {
  return {
    plan,
    plannedMs: plannedMs(plan, people, seat),
    movedMs: 0,
    clock: zeroClock,
    turns: noTurns,
    ready: [],
    factAsker: null,
    say: nothingSaid,
    entered: false,
    skipped: false,
  };
}

export function newPhases(session: Session, plans: readonly AgendaPhase[]): Phase[] {
  return plans.map((plan) => newPhase(plan, presentCount(session), session.seat));
}

function presentCount(session: Session): number {
  return session.people.filter((person) => person.present).length;
}

/** Gives a copy of one phase to be changed, and puts it in its place. */
export function changePhase(
  session: Fresh<Session>,
  index: number,
  patch: (phase: Fresh<Phase>) => void,
): void {
  const phase = session.phases[index];
  if (!phase) return;
  const next = freshPhase(phase);
  patch(next);
  session.phases = session.phases.with(index, next);
}

export function setTurnClock(phase: Fresh<Phase>, clock: Clock): void {
  const turns = freshTurns(phase.turns);
  turns.clock = clock;
  phase.turns = turns;
}

export function setReady(session: Fresh<Session>, id: string, ready: boolean): void {
  changePhase(session, session.current, (phase) => {
    const others = phase.ready.filter((other) => other !== id);
    phase.ready = ready ? [...others, id] : others;
  });
}

export function setFactAsker(session: Fresh<Session>, asker: string | null): void {
  changePhase(session, session.current, (phase) => {
    phase.factAsker = asker;
  });
}

/** Phases ahead follow the number of people; what was entered keeps its minutes. */
export function rescale(session: Fresh<Session>): void {
  const present = presentCount(session);
  session.phases = session.phases.map((phase) => {
    if (phase.entered) return phase;
    const next = freshPhase(phase);
    next.plannedMs = plannedMs(phase.plan, present, session.seat);
    return next;
  });
}

export function enterPhase(session: Fresh<Session>, index: number, at: number): void {
  changePhase(session, session.current, (phase) => {
    phase.clock = stopClock(phase.clock, at);
    setTurnClock(phase, stopClock(phase.turns.clock, at));
    phase.ready = [];
    phase.factAsker = null;
    phase.say = laidDown(phase.say);
  });
  changePhase(session, index, (phase) => {
    phase.entered = true;
    phase.skipped = false;
    phase.clock = startClock(phase.clock, at);
  });
  session.current = index;
  session.caseBringer = caseBringerAt(session, index);
}

export function runClocks(session: Fresh<Session>, run: boolean, at: number): void {
  const turn = run ? startClock : stopClock;
  changePhase(session, session.current, (phase) => {
    phase.clock = turn(phase.clock, at);
    if (phase.turns.speaker !== null) setTurnClock(phase, turn(phase.turns.clock, at));
  });
}

export function grant(
  session: Fresh<Session>,
  body: Extract<EventBody, { type: 'timeGranted' }>,
): void {
  for (const { phase, ms } of body.cuts) {
    changePhase(session, phase, (later) => {
      later.movedMs -= ms;
    });
  }
  changePhase(session, session.current, (phase) => {
    phase.movedMs += body.phaseMs;
    const turns = freshTurns(phase.turns);
    turns.limitMs += body.turnMs;
    phase.turns = turns;
  });
  session.endBy = body.endBy;
}
