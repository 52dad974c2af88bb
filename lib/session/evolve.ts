/** The state after one more event. Total: every event of the union is taken as it stands. */
import { mayAskFact } from './caseQuestions';
import { caseBringerAt } from './cases';
import { discountClock, startClock, stopClock, zeroClock } from './clock';
import type { EventBody, SessionEvent } from './events';
import { addCase, asCase, changeCaseBringer, chooseMethod, factStillFits } from './evolveCases';
import {
  changePhase,
  enterPhase,
  grant,
  newPhase,
  rescale,
  runClocks,
  setFactAsker,
  setReady,
  setTurnClock,
} from './evolvePhases';
import { putLearning } from './evolveHarvest';
import { dropMarks, setMark } from './evolveLists';
import { dropForeignNotes, dropNote, putNote } from './evolveNotes';
import {
  countDots,
  dropOffer,
  mergeOffers,
  openByStep,
  openOffers,
  putDots,
  putOffer,
  splitOffers,
} from './evolveOffers';
import { putAnswer } from './evolvePulses';
import { evolveSay, laidDown, said, saidWithPause, type SayEvent } from './evolveSay';
import { changeNudging, endLine } from './evolveNudging';
import { changeDepth, depthInPhase, depthStillFits } from './evolveDepth';
import { noDepth } from './depth';
import {
  askAlso,
  beginAsking,
  findSafety,
  letAskingGo,
  letSafetyGo,
  putSafety,
} from './evolveSafety';
import { evolveTurns } from './evolveTurns';
import { dropForeignYield, putYield } from './evolveYield';
import { freshState, freshTurns, type Fresh } from './fresh';
import { isKnown, isPresent } from './guards';
import { noNudging } from './nudging';
import { noOffers } from './offers';
import { noPulses } from './pulses';
import { noSafety } from './safety';
import type { Session, SessionState, UndoPoint } from './state';
import { mayRaiseHand, namedSpeaker, turnList } from './turnList';

const UNDO_STEPS = 20;
const KNOWN_COMMANDS = 50;

/** A session that is kept for undo has no undo of its own. */
const noHistory = { undo: [], commands: [] };

/** Events that say something about a person or the machine, and stay when a step is undone. */
const keptOnUndo: ReadonlySet<EventBody['type']> = new Set([
  'handRaised',
  'handLowered',
  'factAsked',
  'factAnswered',
  'readyMarked',
  'readyWithdrawn',
  'landed',
  'agreementsAccepted',
  'checkedOut',
  'noteWritten',
  'noteWithdrawn',
  'levelMarked',
  'sideMarked',
  'lineShared',
  'lineHidden',
  'pitfallSeen',
  'pitfallUnseen',
  'caseOffered',
  'caseWithdrawn',
  'dotsPlaced',
  'offersSplit',
  'yieldSettled',
  'learningNamed',
  'questionRated',
  'alternativeChosen',
  'pulsesGiven',
  'pulsesCounted',
  'signalsCounted',
  'safetyAsked',
  'safetyAnswered',
  'safetyFound',
  'clockCorrected',
  'silenceEnded',
  'notNowSaid',
  'questionShown',
  'questionHidden',
  'enoughSaid',
  'enoughWithdrawn',
  'steppedBack',
  'cameBack',
]);

/** A pause that the case-bringer asked for is no step of the facilitator's. */
function isKept({ facilitator }: Session, { body, by }: SessionEvent): boolean {
  return keptOnUndo.has(body.type) || (body.type === 'sessionPaused' && by !== facilitator);
}

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
      : newest(state.commands, event.command, KNOWN_COMMANDS);
  if (body.type === 'commandUndone') return undo(state, event, commands);
  const next = freshState(state, { undo: remember(state, event), commands });
  change(next, event);
  return next;
}

/** The list with one more at its end; when that is more than `most`, the first goes. */
function newest<T>(list: readonly T[], one: T, most: number): readonly T[] {
  const kept = list.slice();
  if (kept.length >= most) kept.shift();
  kept.push(one);
  return kept;
}

function remember(state: SessionState, event: SessionEvent): readonly UndoPoint[] {
  const points = state.undo;
  const point = points.at(-1);
  if (isKept(state, event)) {
    return point ? [...points.slice(0, -1), { ...point, kept: [...point.kept, event] }] : points;
  }
  if (point?.command === event.command) {
    return tellsMore(event.body, point.event.body)
      ? [...points.slice(0, -1), { ...point, event }]
      : points;
  }
  const before = freshState(state, noHistory);
  return newest(points, { command: event.command, before, kept: [], event }, UNDO_STEPS);
}

/** A turn that ended because the group moved on is not what the step is called after. */
function tellsMore(later: EventBody, first: EventBody): boolean {
  return (
    first.type === 'turnEnded' && (later.type === 'phaseEntered' || later.type === 'sessionEnded')
  );
}

/** Back to before the newest step, with what is kept put on top; clocks ran on meanwhile. */
function undo(state: SessionState, event: SessionEvent, commands: readonly string[]): SessionState {
  const point = state.undo.at(-1);
  const earlier = state.undo.slice(0, -1);
  const below = earlier.at(-1);
  const fitting = point?.kept.filter((kept) => stillFits(state, point.before, kept.body)) ?? [];
  const restored = freshState(point?.before ?? state, {
    undo: below
      ? [...earlier.slice(0, -1), { ...below, kept: [...below.kept, ...fitting] }]
      : earlier,
    commands,
  });
  for (const kept of fitting) change(restored, kept);
  restored.signals = state.signals;
  // No step brings back answers that are gone.
  restored.safety = state.safety;
  restored.seq = event.seq;
  restored.lastAt = event.at;
  return restored;
}

/** What people said of themselves belongs to the phase in which they said it. */
function stillFits(now: Session, before: Session, body: EventBody): boolean {
  const phase = before.phases[before.current];
  const samePhase = phase !== undefined && now.current === before.current;
  switch (body.type) {
    case 'handRaised':
    case 'handLowered':
      return (
        samePhase &&
        phase.turns.speaker !== body.person &&
        mayRaiseHand(before, phase.plan, body.person)
      );
    case 'factAsked':
      return (
        samePhase &&
        now.caseBringer === before.caseBringer &&
        mayAskFact(before, phase.plan, body.person)
      );
    case 'noteWritten':
      return body.case === 0 || before.cases[body.case - 1] !== undefined;
    case 'yieldSettled':
      return before.cases[body.case - 1]?.caseBringer === body.person;
    case 'learningNamed':
      return before.cases[body.case - 1] !== undefined;
    case 'questionRated':
    case 'alternativeChosen':
      return isSameBringer(now, before, body.note);
    case 'factAnswered':
      return samePhase && now.caseBringer === before.caseBringer;
    case 'readyMarked':
    case 'readyWithdrawn':
      return samePhase && isPresent(before, body.person);
    case 'signalsCounted':
      // All that were counted stay, each with the phase in which it was.
      return false;
    case 'notNowSaid':
    case 'questionShown':
    case 'questionHidden':
    case 'enoughSaid':
    case 'enoughWithdrawn':
      return samePhase && now.caseBringer === before.caseBringer;
    case 'sessionPaused':
      return before.status === 'running' && (body.person === null || isKnown(before, body.person));
    case 'steppedBack':
    case 'cameBack':
      return before.status === 'running' && isPresent(before, body.person);
    case 'levelMarked':
    case 'sideMarked':
      return depthStillFits(before, body);
    case 'lineShared':
    case 'pitfallSeen':
      return before.current >= 0;
    case 'lineHidden':
      return samePhase;
    default:
      return true;
  }
}

function isSameBringer(now: Session, before: Session, id: string): boolean {
  const number = now.notes.find((note) => note.id === id)?.case ?? 0;
  return now.cases[number - 1]?.caseBringer === before.cases[number - 1]?.caseBringer;
}

function create(
  event: SessionEvent,
  body: Extract<EventBody, { type: 'sessionCreated' }>,
): SessionState {
  const phases = body.agenda.map((plan) => newPhase(plan, body.people.length, body.seat));
  const cases = body.cases.map(asCase);
  return {
    id: event.session,
    seq: event.seq,
    status: 'ready',
    createdAt: event.at,
    startedAt: null,
    endedAt: null,
    endedWithoutCheckOut: false,
    endBy: body.endBy,
    people: body.people.map((id) => ({ id, present: true, apart: false })),
    facilitator: body.facilitator,
    seat: body.seat,
    structure: body.structure,
    cases,
    caseBringer: caseBringerAt({ cases, phases }, -1),
    landings: {},
    agreements: { ids: body.agreements, accepted: [], stressed: null },
    checkOuts: {},
    notes: [],
    depth: noDepth,
    offers: noOffers,
    yields: [],
    learnings: [],
    carriedSteps: body.steps ?? [],
    marks: {},
    pulses: noPulses,
    signals: [],
    rank: body.rank ?? null,
    cameIn: null,
    nudging: noNudging,
    safety: noSafety,
    firstTimersFirst: body.firstTimersFirst,
    phases,
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

function change(session: Fresh<Session>, event: SessionEvent): void {
  session.seq = event.seq;
  session.lastAt = event.at;
  apply(session, event.body, event.at);
}

function apply(session: Fresh<Session>, body: EventBody, at: number): void {
  switch (body.type) {
    case 'personJoined':
      session.people = [...session.people, { id: body.person, present: true, apart: false }];
      comeIn(session, body.person, at);
      askAlso(session, body.person);
      rescale(session);
      return;
    case 'personLeft':
      setPresent(session, body.person, false);
      changeTurns(session, body, at);
      setReady(session, body.person, false);
      if (!factStillFits(session)) setFactAsker(session, null);
      rescale(session);
      return;
    case 'personReturned':
      setPresent(session, body.person, true);
      comeIn(session, body.person, at);
      askAlso(session, body.person);
      rescale(session);
      return;
    case 'facilitatorAssigned':
      session.facilitator = body.person;
      // Answers stay on the machine that they were given to.
      letAskingGo(session);
      if (!factStillFits(session)) setFactAsker(session, null);
      return;
    case 'caseBringerAssigned':
      dropForeignYield(session, body.case, body.person);
      dropMarks(session, body.case, body.person);
      session.cases = session.cases.with(body.case - 1, {
        method: session.cases[body.case - 1]?.method ?? '',
        needsTrust: session.cases[body.case - 1]?.needsTrust ?? false,
        caseBringer: body.person,
      });
      if (session.safety.case === body.case) letSafetyGo(session);
      dropForeignNotes(session, body.case, body.person);
      changeCaseBringer(session);
      return;
    case 'methodChosen':
      chooseMethod(session, body);
      return;
    case 'caseAdded':
      addCase(session, body);
      return;
    case 'structureChanged':
      session.structure = body.structure;
      return;
    case 'landed':
      session.landings = { ...session.landings, [body.person]: body.score };
      return;
    case 'agreementsAccepted':
      session.agreements = {
        ...session.agreements,
        accepted: [...session.agreements.accepted, body.person],
      };
      return;
    case 'agreementStressed':
      session.agreements = { ...session.agreements, stressed: body.agreement };
      return;
    case 'checkedOut':
      session.checkOuts = { ...session.checkOuts, [body.person]: body.aftercare };
      return;
    case 'noteWritten':
      putNote(session, {
        id: body.note,
        case: body.case,
        kind: body.kind,
        person: body.person,
      });
      return;
    case 'noteWithdrawn':
      dropNote(session, body.note);
      setMark(session, body.note, null);
      return;
    case 'questionRated':
      setMark(session, body.note, body.warmth);
      return;
    case 'alternativeChosen':
      setMark(session, body.note, body.taken ? 'taken' : null);
      return;
    case 'caseOffered':
      putOffer(session, body);
      return;
    case 'caseWithdrawn':
      dropOffer(session, body.person);
      return;
    case 'offersOpened':
      openOffers(session);
      return;
    case 'dotsPlaced':
      putDots(session, body);
      return;
    case 'dotsCounted':
      countDots(session);
      return;
    case 'offersMerged':
      mergeOffers(session, body);
      return;
    case 'offersSplit':
      splitOffers(session, body);
      return;
    case 'yieldSettled':
      putYield(session, body);
      return;
    case 'learningNamed':
      putLearning(session, body);
      return;
    case 'pulsesGiven':
      putAnswer(session, body.person);
      return;
    case 'pulsesCounted':
      session.pulses = { ...session.pulses, counts: body.counts };
      return;
    case 'signalsCounted':
      session.signals = [
        ...session.signals,
        { kind: body.kind, count: body.count, at, phase: session.current },
      ];
      return;
    case 'safetyAsked':
      beginAsking(session, body.case);
      return;
    case 'safetyAnswered':
      putSafety(session, body.person);
      return;
    case 'safetyFound':
      findSafety(session, body.safe);
      return;
    case 'sessionStarted':
      session.status = 'running';
      session.startedAt = at;
      return;
    case 'levelMarked':
    case 'kindAsked':
    case 'sideMarked':
      changeDepth(session, body);
      return;
    case 'lineShared':
    case 'lineHidden':
    case 'pitfallSeen':
    case 'pitfallUnseen':
      changeNudging(session, body, at);
      return;
    case 'phaseEntered':
      session.depth = depthInPhase(session, session.current, body.phase);
      endLine(session);
      openByStep(session);
      enterPhase(session, body.phase, at);
      return;
    case 'phaseSkipped':
      changePhase(session, body.phase, (phase) => {
        phase.skipped = true;
      });
      return;
    case 'sessionPaused':
      noteSaid(session, body, at);
      runClocks(session, false, at);
      session.pause = {
        reason: body.reason,
        person: body.person,
        since: at,
        until: body.until ?? null,
      };
      session.paused = startClock(session.paused, at);
      return;
    case 'sessionResumed':
      resume(session, at);
      return;
    case 'silenceEnded':
      // A step that was taken back may have left nothing, or another pause, to end.
      if (session.pause?.since === body.since) resume(session, at);
      return;
    case 'notNowSaid':
    case 'questionShown':
    case 'questionHidden':
    case 'enoughSaid':
    case 'enoughWithdrawn':
      changeSay(session, body, at);
      return;
    case 'steppedBack':
      noteSaid(session, body, at);
      stepBack(session, body.person, at);
      return;
    case 'cameBack':
      comeBack(session, body.person);
      return;
    case 'timeGranted':
      grant(session, body);
      return;
    case 'gapDiscounted':
      changePhase(session, session.current, (phase) => {
        phase.clock = discountClock(phase.clock, body.ms, at);
        setTurnClock(phase, discountClock(phase.turns.clock, body.ms, at));
      });
      session.discountedMs += body.ms;
      return;
    case 'clockCorrected':
      session.clockOffsetMs += body.byMs;
      return;
    case 'sessionEnded':
      close(session, at);
      letAskingGo(session);
      session.status = 'ended';
      session.endedWithoutCheckOut = body.withoutCheckOut;
      return;
    case 'sessionAbandoned':
      close(session, at);
      letAskingGo(session);
      session.status = 'abandoned';
      return;
    case 'roundStarted':
      openByStep(session);
      changeTurns(session, body, at);
      session.lastStarter = body.order[0] ?? session.lastStarter;
      return;
    case 'turnStarted':
    case 'turnResumed':
      changeTurns(session, body, at);
      changeSay(session, { type: 'questionHidden' }, at);
      return;
    case 'turnEnded':
    case 'orderChanged':
    case 'handRaised':
    case 'handLowered':
    case 'speakingMarked':
    case 'askedOn':
      changeTurns(session, body, at);
      return;
    case 'factAsked':
      setFactAsker(session, body.person);
      return;
    case 'factAnswered':
      setFactAsker(session, null);
      return;
    case 'readyMarked':
      setReady(session, body.person, true);
      return;
    case 'readyWithdrawn':
      setReady(session, body.person, false);
      return;
    case 'sessionCreated':
    case 'commandUndone':
      return;
  }
}

function resume(session: Fresh<Session>, at: number): void {
  runClocks(session, true, at);
  session.pause = null;
  session.paused = stopClock(session.paused, at);
}

function changeSay(session: Fresh<Session>, body: SayEvent, at: number): void {
  changePhase(session, session.current, (phase) => {
    phase.say = evolveSay(phase.say, body, at);
    if (body.type === 'notNowSaid') phase.factAsker = null;
  });
}

function noteSaid(
  session: Fresh<Session>,
  body: Extract<EventBody, { type: 'sessionPaused' | 'steppedBack' }>,
  at: number,
): void {
  const kind = saidWithPause(session, body);
  if (kind === null) return;
  changePhase(session, session.current, (phase) => {
    phase.say = said(phase.say, kind, at);
  });
}

function comeIn(session: Fresh<Session>, person: string, at: number): void {
  if (session.status === 'running') session.cameIn = { person, at };
}

/** A turn that it interrupts goes on where it stood; nobody else is given the word by it. */
function stepBack(session: Fresh<Session>, person: string, at: number): void {
  session.people = session.people.map((one) => (one.id === person ? { ...one, apart: true } : one));
  const { plan, turns } = session.phases[session.current] ?? {};
  if (!plan || !turns) return;
  if (turns.speaker === person && namedSpeaker(session, plan) !== person) {
    changeTurns(session, { type: 'turnEnded', person, outcome: 'interrupted' }, at);
  }
  changeTurns(session, { type: 'handLowered', person }, at);
  setReady(session, person, false);
  if (!factStillFits(session)) setFactAsker(session, null);
}

/** In a round that still owes them a turn they wait for it; one that was broken off comes next. */
function comeBack(session: Fresh<Session>, person: string): void {
  session.people = session.people.map((one) =>
    one.id === person ? { ...one, apart: false } : one,
  );
  if (session.pause?.reason === 'distance' && session.pause.person === person) {
    session.pause = { ...session.pause, person: null };
  }
  changePhase(session, session.current, (phase) => {
    const { plan, turns } = phase;
    if (plan.turnPolicy !== 'round' || turns.round === 0) return;
    const owed = turnList(session, plan).includes(person) && !turns.had.includes(person);
    if (!owed || turns.speaker === person || turns.upcoming.includes(person)) return;
    const next = freshTurns(turns);
    const open = turns.last?.person === person && turns.last.open;
    next.upcoming = open ? [person, ...turns.upcoming] : [...turns.upcoming, person];
    phase.turns = next;
  });
}

function changeTurns(session: Fresh<Session>, body: EventBody, at: number): void {
  changePhase(session, session.current, (phase) => {
    phase.turns = evolveTurns(phase.turns, body, at, {
      policy: phase.plan.turnPolicy,
      limitMs: phase.plan.turnSeconds * 1000,
      running: session.pause === null,
      firstTimersFirst: session.firstTimersFirst,
    });
  });
}

function setPresent(session: Fresh<Session>, id: string, present: boolean): void {
  session.people = session.people.map((person) =>
    person.id === id ? { id, present, apart: false } : person,
  );
}

function close(session: Fresh<Session>, at: number): void {
  changePhase(session, session.current, (phase) => {
    phase.clock = stopClock(phase.clock, at);
    const turns = freshTurns(phase.turns);
    turns.clock = stopClock(turns.clock, at);
    if (phase.plan.turnPolicy !== 'round') turns.upcoming = [];
    phase.turns = turns;
    phase.ready = [];
    phase.factAsker = null;
    phase.say = laidDown(phase.say);
  });
  session.depth = depthInPhase(session, session.current, session.current);
  endLine(session);
  session.pause = null;
  session.paused = stopClock(session.paused, at);
  session.endedAt = at;
}
