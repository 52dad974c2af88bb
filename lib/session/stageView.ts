/** What the stage shows of a session: the course of it and who has the word, and nothing of anybody's own. */
import { askedQuestion } from './askedQuestion';
import { noDepth } from './depth';
import { noNudging } from './nudging';
import { noOffers } from './offers';
import { noPulses } from './pulses';
import { noSafety } from './safety';
import type { Pause, Person, Phase } from './state';
import type { SessionView } from './view';

/**
 * A cut of what the room sees (`viewForRoom`), as it is filmed and shown to whoever is in the call.
 * Fields are named one by one; what is withheld has an empty value.
 */
export function viewForStage(session: SessionView): SessionView {
  return {
    // Withheld: nothing is asked from here, so nothing needs a name in the log.
    id: '',
    seq: session.seq,
    status: session.status,
    createdAt: 0,
    startedAt: null,
    endedAt: null,
    endedWithoutCheckOut: false,
    endBy: null,
    people: session.people.map(personOnStage),
    facilitator: session.facilitator,
    seat: session.seat,
    structure: session.structure,
    // Withheld: which case asks much trust.
    cases: session.cases.map(({ caseBringer, method }) => ({
      caseBringer,
      method,
      needsTrust: false,
    })),
    caseBringer: session.caseBringer,
    landings: {},
    agreements: { ids: [], accepted: [], stressed: null },
    checkOuts: {},
    // No other words of a session reach the stage.
    notes: askedQuestion(session).map(({ id, case: number, kind, person }) => ({
      id,
      case: number,
      kind,
      person,
    })),
    depth: noDepth,
    // Whether they were opened decides what the group does; withheld: who offered, and what came of it.
    offers: { ...noOffers, opened: session.offers.opened, dots: {} },
    yields: [],
    learnings: [],
    carriedSteps: [],
    marks: {},
    pulses: noPulses,
    signals: [],
    rank: null,
    cameIn: null,
    nudging: noNudging,
    safety: noSafety,
    firstTimersFirst: false,
    phases: session.phases.map(phaseOnStage),
    current: session.current,
    pause: session.pause && pauseOnStage(session.pause),
    paused: { spentMs: 0, runningSince: null },
    lastStarter: null,
    clockOffsetMs: 0,
    discountedMs: 0,
    lastAt: 0,
    lastStep: null,
  };
}

/** Who takes distance is away for a moment, like anybody who is. */
function personOnStage({ id, present, apart }: Person): Person {
  return { id, present: present && !apart, apart: false };
}

/** Withheld: who took distance or said stop. Only whom the group waits for is named. */
function pauseOnStage({ reason, person, since, until }: Pause): Pause {
  return { reason, person: reason === 'lostConnection' ? person : null, since, until };
}

function phaseOnStage(phase: Phase): Phase {
  const { turns, say } = phase;
  return {
    plan: phase.plan,
    plannedMs: phase.plannedMs,
    movedMs: phase.movedMs,
    clock: phase.clock,
    turns: {
      speaker: turns.speaker,
      upcoming: turns.upcoming,
      had: turns.had,
      round: turns.round,
      clock: turns.clock,
      limitMs: turns.limitMs,
      askedOn: turns.askedOn,
      begun: false,
      last: null,
      spoke: {},
      lately: [],
    },
    // Withheld: who is done.
    ready: [],
    factAsker: phase.factAsker,
    say: {
      notNow: 0,
      restsUntil: say.restsUntil,
      question: say.question,
      enough: say.enough,
      last: null,
    },
    entered: phase.entered,
    skipped: phase.skipped,
  };
}
