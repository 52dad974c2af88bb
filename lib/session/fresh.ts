/**
 * Copies for the fold: nobody has seen them yet, so they are changed in place until they are handed
 * out. Their fields are named one by one, which keeps every copy in one hidden shape; `...` over
 * objects of several shapes is many times slower, and there is a copy at every event.
 */
import type { Phase, Session, SessionState, Turns } from './state';

export type Fresh<T> = { -readonly [Key in keyof T]: T[Key] };

export function freshState(
  session: Session,
  { undo, commands }: Pick<SessionState, 'undo' | 'commands'>,
): Fresh<SessionState> {
  return {
    id: session.id,
    seq: session.seq,
    status: session.status,
    createdAt: session.createdAt,
    startedAt: session.startedAt,
    endedAt: session.endedAt,
    endedWithoutCheckOut: session.endedWithoutCheckOut,
    endBy: session.endBy,
    people: session.people,
    facilitator: session.facilitator,
    seat: session.seat,
    structure: session.structure,
    cases: session.cases,
    caseBringer: session.caseBringer,
    landings: session.landings,
    agreements: session.agreements,
    checkOuts: session.checkOuts,
    notes: session.notes,
    depth: session.depth,
    offers: session.offers,
    yields: session.yields,
    learnings: session.learnings,
    carriedSteps: session.carriedSteps,
    marks: session.marks,
    pulses: session.pulses,
    signals: session.signals,
    rank: session.rank,
    cameIn: session.cameIn,
    nudging: session.nudging,
    safety: session.safety,
    firstTimersFirst: session.firstTimersFirst,
    phases: session.phases,
    current: session.current,
    pause: session.pause,
    paused: session.paused,
    lastStarter: session.lastStarter,
    clockOffsetMs: session.clockOffsetMs,
    discountedMs: session.discountedMs,
    lastAt: session.lastAt,
    undo,
    commands,
  };
}

export function freshPhase(phase: Phase): Fresh<Phase> {
  return {
    plan: phase.plan,
    plannedMs: phase.plannedMs,
    movedMs: phase.movedMs,
    clock: phase.clock,
    turns: phase.turns,
    ready: phase.ready,
    factAsker: phase.factAsker,
    say: phase.say,
    entered: phase.entered,
    skipped: phase.skipped,
  };
}

export function freshTurns(turns: Turns): Fresh<Turns> {
  return {
    speaker: turns.speaker,
    upcoming: turns.upcoming,
    had: turns.had,
    round: turns.round,
    clock: turns.clock,
    limitMs: turns.limitMs,
    askedOn: turns.askedOn,
    begun: turns.begun,
    last: turns.last,
    spoke: turns.spoke,
    lately: turns.lately,
  };
}
