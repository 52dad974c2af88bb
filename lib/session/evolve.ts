/** The state after one more event. Total: every event of the union is taken as it stands. */
import { plannedMs, type AgendaPhase } from './agenda';
import { discountClock, startClock, stopClock, zeroClock } from './clock';
import type { EventBody, SessionEvent } from './events';
import type { Phase, Session, SessionState, Turns, UndoPoint } from './state';
import { evolveTurns, noTurns } from './evolveTurns';
import { mayRaiseHand } from './turnList';

const UNDO_STEPS = 20;
const KNOWN_COMMANDS = 50;

/** Events that say something about a person or the machine, and stay when a step is undone. */
const keptOnUndo: ReadonlySet<EventBody['type']> = new Set([
  'handRaised',
  'handLowered',
  'clockCorrected',
]);

/** Folds a log. Null for an empty one. */
export function replay(events: readonly SessionEvent[]): SessionState | null {
  let state: SessionState | null = null;
  for (const event of events) state = evolve(state, event);
  return state;
}

export function evolve(state: SessionState | null, event: SessionEvent): SessionState {
  const { body } = event;
  if (body.type === 'sessionCreated') return create(event, body);
  if (state === null) throw new Error(`${body.type} before sessionCreated`);

  const commands =
    state.commands.at(-1) === event.command
      ? state.commands
      : [...state.commands, event.command].slice(-KNOWN_COMMANDS);
  if (body.type === 'commandUndone') return { ...undo(state, event), commands };
  return { ...change(state, event), undo: remember(state, event), commands };
}

function remember(state: SessionState, event: SessionEvent): readonly UndoPoint[] {
  const newest = state.undo.at(-1);
  if (keptOnUndo.has(event.body.type)) {
    if (!newest) return state.undo;
    return [...state.undo.slice(0, -1), { ...newest, kept: [...newest.kept, event] }];
  }
  if (newest?.command === event.command) {
    return tellsMore(event.body, newest.event.body)
      ? [...state.undo.slice(0, -1), { ...newest, event }]
      : state.undo;
  }
  const { undo: _undo, commands: _commands, ...before } = state;
  return [...state.undo, { command: event.command, before, kept: [], event }].slice(-UNDO_STEPS);
}

/** A turn that ended because the group moved on is not what the step is called after. */
function tellsMore(later: EventBody, first: EventBody): boolean {
  return (
    first.type === 'turnEnded' && (later.type === 'phaseEntered' || later.type === 'sessionEnded')
  );
}

/** Back to before the newest step, with what is kept put on top; clocks ran on meanwhile. */
function undo(state: SessionState, event: SessionEvent): SessionState {
  const point = state.undo.at(-1);
  if (!point) return { ...state, seq: event.seq, lastAt: event.at };
  const earlier = state.undo.slice(0, -1);
  const below = earlier.at(-1);
  const fitting = point.kept.filter((kept) => stillFits(state, point.before, kept.body));
  const restored = fitting.reduce<Session>((session, kept) => change(session, kept), point.before);
  return {
    ...restored,
    seq: event.seq,
    lastAt: event.at,
    commands: state.commands,
    undo: below
      ? [...earlier.slice(0, -1), { ...below, kept: [...below.kept, ...fitting] }]
      : earlier,
  };
}

/** A hand belongs to the phase in which it went up, and to whoever may raise one there. */
function stillFits(now: Session, before: Session, body: EventBody): boolean {
  if (body.type !== 'handRaised' && body.type !== 'handLowered') return true;
  const phase = before.phases[before.current];
  return (
    phase !== undefined &&
    now.current === before.current &&
    phase.turns.speaker !== body.person &&
    mayRaiseHand(before, phase.plan, body.person)
  );
}

function create(
  event: SessionEvent,
  body: Extract<EventBody, { type: 'sessionCreated' }>,
): SessionState {
  return {
    id: event.session,
    seq: event.seq,
    status: 'ready',
    createdAt: event.at,
    startedAt: null,
    endedAt: null,
    endedWithoutCheckOut: false,
    endBy: body.endBy,
    people: body.people.map((id) => ({ id, present: true })),
    facilitator: body.facilitator,
    caseBringer: body.caseBringer,
    firstTimersFirst: body.firstTimersFirst,
    phases: body.agenda.map((plan) => freshPhase(plan, body.people.length)),
    current: -1,
    pause: null,
    paused: zeroClock,
    lastStarter: null,
    clockOffsetMs: 0,
    discountedMs: 0,
    lastAt: event.at,
    undo: [],
    commands: [event.command],
  };
}

function freshPhase(plan: AgendaPhase, people: number): Phase {
  return {
    plan,
    plannedMs: plannedMs(plan, people),
    movedMs: 0,
    clock: zeroClock,
    turns: noTurns,
    entered: false,
    skipped: false,
  };
}

function change(session: Session, event: SessionEvent): Session {
  const next = apply(session, event.body, event.at);
  return { ...next, seq: event.seq, lastAt: event.at };
}

function apply(session: Session, body: EventBody, at: number): Session {
  switch (body.type) {
    case 'personJoined':
      return rescale({
        ...session,
        people: [...session.people, { id: body.person, present: true }],
      });
    case 'personLeft':
      return rescale(withTurns(setPresent(session, body.person, false), body, at));
    case 'personReturned':
      return rescale(setPresent(session, body.person, true));
    case 'facilitatorAssigned':
      return { ...session, facilitator: body.person };
    case 'caseBringerAssigned':
      return { ...session, caseBringer: body.person };
    case 'sessionStarted':
      return { ...session, status: 'running', startedAt: at };
    case 'phaseEntered':
      return enterPhase(session, body.phase, at);
    case 'phaseSkipped':
      return withPhase(session, body.phase, (phase) => ({ ...phase, skipped: true }));
    case 'sessionPaused':
      return {
        ...runClocks(session, false, at),
        pause: { reason: body.reason, person: body.person, since: at },
        paused: startClock(session.paused, at),
      };
    case 'sessionResumed':
      return {
        ...runClocks(session, true, at),
        pause: null,
        paused: stopClock(session.paused, at),
      };
    case 'timeGranted':
      return grant(session, body);
    case 'gapDiscounted':
      return {
        ...withPhase(session, session.current, (phase) => ({
          ...phase,
          clock: discountClock(phase.clock, body.ms, at),
          turns: { ...phase.turns, clock: discountClock(phase.turns.clock, body.ms, at) },
        })),
        discountedMs: session.discountedMs + body.ms,
      };
    case 'clockCorrected':
      return { ...session, clockOffsetMs: session.clockOffsetMs + body.byMs };
    case 'sessionEnded':
      return {
        ...close(session, at),
        status: 'ended',
        endedWithoutCheckOut: body.withoutCheckOut,
      };
    case 'sessionAbandoned':
      return { ...close(session, at), status: 'abandoned' };
    case 'roundStarted':
      return { ...withTurns(session, body, at), lastStarter: body.order[0] ?? session.lastStarter };
    case 'turnStarted':
    case 'turnResumed':
    case 'turnEnded':
    case 'orderChanged':
    case 'handRaised':
    case 'handLowered':
    case 'speakingMarked':
      return withTurns(session, body, at);
    case 'sessionCreated':
    case 'commandUndone':
      return session;
  }
}

function withTurns(session: Session, body: EventBody, at: number): Session {
  return withPhase(session, session.current, (phase) => ({
    ...phase,
    turns: evolveTurns(phase.turns, body, at, {
      policy: phase.plan.turnPolicy,
      limitMs: phase.plan.turnSeconds * 1000,
      running: session.pause === null,
      firstTimersFirst: session.firstTimersFirst,
    }),
  }));
}

function withPhase(session: Session, index: number, patch: (phase: Phase) => Phase): Session {
  const phase = session.phases[index];
  if (!phase) return session;
  return { ...session, phases: session.phases.with(index, patch(phase)) };
}

function setPresent(session: Session, id: string, present: boolean): Session {
  return {
    ...session,
    people: session.people.map((person) => (person.id === id ? { id, present } : person)),
  };
}

/** Phases ahead follow the number of people; what was entered keeps its minutes. */
function rescale(session: Session): Session {
  const present = session.people.filter((person) => person.present).length;
  return {
    ...session,
    phases: session.phases.map((phase) =>
      phase.entered ? phase : { ...phase, plannedMs: plannedMs(phase.plan, present) },
    ),
  };
}

function enterPhase(session: Session, index: number, at: number): Session {
  const left = withPhase(session, session.current, (phase) => ({
    ...phase,
    clock: stopClock(phase.clock, at),
    turns: { ...phase.turns, clock: stopClock(phase.turns.clock, at) },
  }));
  return {
    ...withPhase(left, index, (phase) => ({
      ...phase,
      entered: true,
      skipped: false,
      clock: startClock(phase.clock, at),
    })),
    current: index,
  };
}

function runClocks(session: Session, run: boolean, at: number): Session {
  const turn = run ? startClock : stopClock;
  return withPhase(session, session.current, (phase) => ({
    ...phase,
    clock: turn(phase.clock, at),
    turns: {
      ...phase.turns,
      clock: phase.turns.speaker === null ? phase.turns.clock : turn(phase.turns.clock, at),
    },
  }));
}

function grant(session: Session, body: Extract<EventBody, { type: 'timeGranted' }>): Session {
  const cut = body.cuts.reduce<Session>(
    (current, { phase, ms }) =>
      withPhase(current, phase, (later) => ({ ...later, movedMs: later.movedMs - ms })),
    session,
  );
  return {
    ...withPhase(cut, session.current, (phase) => ({
      ...phase,
      movedMs: phase.movedMs + body.phaseMs,
      turns: { ...phase.turns, limitMs: phase.turns.limitMs + body.turnMs },
    })),
    endBy: body.endBy,
  };
}

function close(session: Session, at: number): Session {
  const stopped = withPhase(session, session.current, (phase) => {
    const turns: Turns = {
      ...phase.turns,
      clock: stopClock(phase.turns.clock, at),
      upcoming: phase.plan.turnPolicy === 'round' ? phase.turns.upcoming : [],
    };
    return { ...phase, clock: stopClock(phase.clock, at), turns };
  });
  return { ...stopped, pause: null, paused: stopClock(session.paused, at), endedAt: at };
}
