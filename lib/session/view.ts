/** What is shown of a session: to the facilitator, and cut to what every participant may see. */
import type { Depth } from './depth';
import type { EventBody } from './events';
import { withoutPlaces, type OffersView } from './offers';
import type { Nudging } from './nudging';
import { shownPulses } from './pulses';
import { shownSafety } from './safety';
import type { Person, PersonId, Phase, Say, Session, SessionState, Turns } from './state';
import { isYieldShared } from './yield';

/** The newest step, to name it and to offer taking it back. */
export interface LastStep {
  readonly command: string;
  readonly by: string;
  readonly at: number;
  readonly body: EventBody;
}

export interface SessionView extends Session {
  readonly offers: OffersView;
  readonly lastStep: LastStep | null;
}

interface RoomNudging extends Nudging {
  readonly shared: readonly [];
  readonly seen: readonly [];
}

type RoomSay = Say & { readonly notNow: 0 };
type RoomTurns = Turns & { readonly lately: readonly [] };

export interface RoomPhase extends Phase {
  readonly turns: RoomTurns;
  readonly say: RoomSay;
}

/** The same without it, as participants get it. */
export interface RoomView extends SessionView {
  readonly landings: Readonly<Record<PersonId, null>>;
  readonly checkOuts: Readonly<Record<PersonId, false>>;
  readonly rank: null;
  readonly phases: readonly RoomPhase[];
  readonly signals: readonly [];
  readonly depth: Depth & { readonly level: null };
  readonly nudging: RoomNudging;
  readonly lastStep: null;
}

export function viewForFacilitator(state: SessionState): SessionView {
  const { undo, commands: _commands, ...session } = state;
  const newest = undo.at(-1);
  return {
    ...session,
    offers: withoutPlaces(session),
    lastStep: newest
      ? {
          command: newest.command,
          by: newest.event.by,
          at: newest.event.at,
          body: newest.event.body,
        }
      : null,
  };
}

/**
 * What leaves the facilitator's machine (PROTOCOL S1). Fields are named one by one: a new one of
 * the state is not sent until somebody decides on it here. What is withheld has an empty value.
 */
export function viewForRoom(state: SessionState): RoomView {
  const { pause } = state;
  return {
    id: state.id,
    seq: state.seq,
    status: state.status,
    // Withheld: when the facilitator prepared the session says something about the facilitator alone.
    createdAt: 0,
    startedAt: state.startedAt,
    endedAt: state.endedAt,
    endedWithoutCheckOut: state.endedWithoutCheckOut,
    endBy: state.endBy,
    people: state.people.map(personForRoom),
    facilitator: state.facilitator,
    seat: state.seat,
    structure: state.structure,
    cases: state.cases.map(({ caseBringer, method, needsTrust }) => ({
      caseBringer,
      method,
      needsTrust,
    })),
    caseBringer: state.caseBringer,
    // Who has arrived; withheld: how far, which is between each and the facilitator.
    landings: ofPeople(state, state.landings, null),
    agreements: {
      ids: state.agreements.ids,
      accepted: state.agreements.accepted,
      stressed: state.agreements.stressed,
    },
    // Who has checked out; withheld: who asks for aftercare, which the facilitator alone sees.
    checkOuts: ofPeople(state, state.checkOuts, false as const),
    // With the person: it is read out in the call, and its writer can take it back.
    notes: state.notes.map(({ id, case: number, kind, person }) => ({
      id,
      case: number,
      kind,
      person,
    })),
    depth: {
      // Withheld: where the facilitator thinks the group is; on every screen it would be a mark.
      level: null,
      asked: state.depth.asked && { kind: state.depth.asked.kind, level: state.depth.asked.level },
      sides: state.depth.sides.map((one) => ({ case: one.case, side: one.side })),
    },
    // With the person: who offers brings it. Withheld for good: where somebody's dots lie.
    offers: withoutPlaces(state),
    // That it is settled; withheld, until its bringer shares words of it: how.
    yields: state.yields.map((each) =>
      isYieldShared(state, each.case)
        ? {
            case: each.case,
            how: each.how,
            kind: each.kind,
            lookAgainOn: each.lookAgainOn,
          }
        : { case: each.case, how: null, kind: null, lookAgainOn: null },
    ),
    // With the person: each says it in the round.
    learnings: state.learnings.map(({ case: number, person, kind }) => ({
      case: number,
      person,
      kind,
    })),
    // With the person: the group looks back with whose step it was.
    carriedSteps: state.carriedSteps.map(({ id, person, how, kind, lookAgainOn }) => ({
      id,
      person,
      how,
      kind,
      lookAgainOn,
    })),
    // The case-bringer says it aloud, and everybody goes by it.
    marks: marksForRoom(state),
    // Who has answered, and how often what was chosen once that is counted; never who chose what.
    pulses: shownPulses(state),
    // Withheld: how many gave a signal, which is for the facilitator alone.
    signals: [],
    // Withheld: on every screen it would be a word about those who are meant.
    rank: null,
    // With the person: everybody saw who came in.
    cameIn: state.cameIn && { person: state.cameIn.person, at: state.cameIn.at },
    // Withheld: what the facilitator saw, and how often something was said to all.
    nudging: { line: lineForRoom(state.nudging), shared: [], seen: [] },
    // Who has answered; what they said is not in the state.
    safety: shownSafety(state),
    firstTimersFirst: state.firstTimersFirst,
    phases: state.phases.map(phaseForRoom),
    current: state.current,
    // With the person: every screen says for whom the session stands still.
    pause: pause && {
      reason: pause.reason,
      person: pause.person,
      since: pause.since,
      until: pause.until,
    },
    paused: state.paused,
    // Everybody saw who began the round.
    lastStarter: state.lastStarter,
    // Withheld: how far the facilitator's machine was set back. Others measure their own distance (T1).
    clockOffsetMs: 0,
    // Withheld: how long that machine slept. The clocks have it taken out already.
    discountedMs: 0,
    lastAt: state.lastAt,
    // Withheld: the step that the facilitator could take back, with its command's id.
    lastStep: null,
  };
}

function lineForRoom({ line }: Nudging): Nudging['line'] {
  return line && { pitfall: line.pitfall, at: line.at, phase: line.phase };
}

function marksForRoom({ notes, marks }: Pick<Session, 'notes' | 'marks'>): Session['marks'] {
  return Object.fromEntries(
    notes.flatMap(({ id }) => {
      const mark = marks[id];
      return mark ? [[id, mark]] : [];
    }),
  );
}

/** The same value for everybody whom a record names. */
function ofPeople<T>(
  { people }: Pick<Session, 'people'>,
  record: Readonly<Record<PersonId, unknown>>,
  value: T,
): Record<PersonId, T> {
  const named = people.filter(({ id }) => Object.hasOwn(record, id));
  return Object.fromEntries(named.map(({ id }) => [id, value]));
}

function personForRoom(person: Person): Person {
  // Who takes distance is seen to be away for a moment, so that nobody waits for them.
  return { id: person.id, present: person.present, apart: person.apart };
}

function phaseForRoom(phase: Phase): RoomPhase {
  return {
    // A whole: the method's rules as everybody can read them, in the shape that the log checks.
    plan: phase.plan,
    plannedMs: phase.plannedMs,
    movedMs: phase.movedMs,
    clock: phase.clock,
    turns: turnsForRoom(phase.turns),
    ready: phase.ready,
    // With the person: everybody hears who asks.
    factAsker: phase.factAsker,
    say: sayForRoom(phase.say),
    entered: phase.entered,
    skipped: phase.skipped,
  };
}

function sayForRoom(say: Say): RoomSay {
  return {
    // Withheld: how often, which would be held against whoever asked.
    notNow: 0,
    restsUntil: say.restsUntil,
    question: say.question,
    enough: say.enough,
    // Every screen saw it happen. Of a silence it says no more than that there was one.
    last: say.last && { kind: say.last.kind, at: say.last.at },
  };
}

function turnsForRoom(turns: Turns): RoomTurns {
  return {
    speaker: turns.speaker,
    upcoming: turns.upcoming,
    had: turns.had,
    round: turns.round,
    clock: turns.clock,
    limitMs: turns.limitMs,
    askedOn: turns.askedOn,
    begun: turns.begun,
    // Withheld: how long an earlier speaker took, kept only to go on from there.
    last: null,
    // Withheld: the facilitator's tally of who spoke how often; on every screen it would be a ranking.
    spoke: {},
    // Withheld: how long each took.
    lately: [],
  };
}
