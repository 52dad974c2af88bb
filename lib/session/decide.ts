/** Whether a command can be taken, and what then happened. Pure: time and chance come in. */
import { composeAgenda } from './agenda';
import { HOST_ID, type Command, type CommandBody } from './commands';
import { Draft, envelope } from './draft';
import {
  abandonSession,
  endSession,
  pauseSession,
  resumeSession,
  startSession,
  undoCommand,
} from './decideCourse';
import {
  assignCaseBringer,
  assignFacilitator,
  joinSession,
  leaveSession,
  returnToSession,
} from './decidePeople';
import { askAbout, markLevel, markSide } from './decideDepth';
import { answerFact, askFact, askOn } from './decideQuestions';
import { nameLearning } from './decideHarvest';
import { chooseAlternative, rateQuestion } from './decideLists';
import { hideLine, markPitfall, shareLine } from './decideNudging';
import { withdrawNote, writeNote } from './decideNotes';
import {
  countDots,
  mergeOffers,
  offerCase,
  openOffers,
  placeDots,
  splitOffers,
  withdrawOffer,
} from './decideOffers';
import { jumpToPhase, nextPhase, previousPhase, skipPhase } from './decidePhases';
import { countWhenLeft, givePulses } from './decidePulses';
import { markReady, withdrawReady } from './decideReady';
import {
  closeCase,
  comeBack,
  endSilence,
  keepSilence,
  sayEnough,
  sayNotNow,
  sayStop,
  showQuestion,
  stepBack,
} from './decideSay';
import {
  acceptAgreements,
  addCase,
  changeStructure,
  checkOut,
  chooseMethod,
  markLanded,
  stressAgreement,
  type MeetingLibrary,
} from './decideMeeting';
import { countSignals } from './decideSignals';
import { correctClock, discountGap, grantTime } from './decideTime';
import {
  changeOrder,
  finishTurn,
  giveBackTurn,
  lowerHand,
  markSpeaking,
  passTurn,
  postponeTurn,
  raiseHand,
  skipTurn,
  startRound,
  takeTurn,
} from './decideTurns';
import { answerSafety, askSafety } from './decideSafety';
import { settleYield } from './decideYield';
import { MAX_PHASES, type SessionEvent } from './events';
import type { Pulse } from './pulses';
import { refuse, type Refusal } from './refusal';
import type { SessionState } from './state';

export interface DecideContext extends MeetingLibrary {
  /** Session time in milliseconds. */
  readonly now: number;
  /** A number from 0 up to 1, for who starts the first round. */
  readonly chance: number;
  /** Whether somebody has a machine of their own in the session, now. */
  hasDevice(person: string): boolean;
  /** The day on which somebody brought a case before, null for never; undefined where no group remembers. */
  readonly brought?: (person: string) => string | null | undefined;
  /** What was answered to how it was, in no order, and is not counted yet. */
  pulses(): readonly Pulse[];
  /** What was answered to whether it is safe enough, until all have. */
  safety(): readonly boolean[];
}

export function decide(
  state: SessionState | null,
  command: Command,
  context: DecideContext,
): readonly SessionEvent[] | Refusal {
  const { body } = command;
  if (body.type === 'createSession') return create(state, command, body, context);
  if (state === null) return refuse('noSession');
  if (!mayGive(state, command)) return refuse('onlyFacilitator');
  const draft = new Draft(state, command, Math.max(context.now, state.lastAt));
  const refusal = take(draft, body, context);
  if (refusal) return refusal;
  countWhenLeft(draft, state, context.pulses);
  return draft.events;
}

/** True for a refusal, for callers that hold the union. */
export function isRefusal(answer: readonly SessionEvent[] | Refusal): answer is Refusal {
  return 'refused' in answer;
}

function create(
  state: SessionState | null,
  command: Command,
  body: Extract<CommandBody, { type: 'createSession' }>,
  context: DecideContext,
): readonly SessionEvent[] | Refusal {
  if (state !== null) return refuse('alreadyExists');
  const { plan, caseBringers } = body;
  const methods = plan.cases.flatMap(({ method }) => context.findMethod(method) ?? []);
  if (methods.length < plan.cases.length) return refuse('unknownMethod');
  const agenda = composeAgenda(context.frame, plan, methods);
  if (agenda.length > MAX_PHASES) return refuse('tooManyPhases');
  const people = new Set(body.people);
  if (people.size !== body.people.length) return refuse('peopleNotUnique');
  if (!people.has(body.facilitator)) return refuse('unknownPerson');
  if (body.steps?.some(({ person }) => !people.has(person))) return refuse('unknownPerson');
  if (caseBringers.some((id) => id !== null && !people.has(id))) return refuse('unknownPerson');
  return [
    envelope(body.session, 1, command, context.now, {
      type: 'sessionCreated',
      people: body.people,
      facilitator: body.facilitator,
      seat: body.seat,
      structure: body.structure,
      cases: methods.map(({ id, version, needsTrust }, i) => ({
        caseBringer: caseBringers[i] ?? null,
        method: id,
        methodVersion: version,
        ...(needsTrust && { needsTrust: true as const }),
      })),
      agenda,
      agreements: body.agreements,
      endBy: body.endBy,
      firstTimersFirst: body.firstTimersFirst,
      ...(body.steps && { steps: body.steps }),
      ...(body.rank !== undefined && { rank: body.rank }),
    }),
  ];
}

/** Nobody asks for these. */
const ofHost: ReadonlySet<CommandBody['type']> = new Set([
  'correctClock',
  'endSilence',
  'countSignals',
]);

/** The facilitator gives any command, everybody else what concerns their own place. */
function mayGive(state: SessionState, { by, body }: Command): boolean {
  if (ofHost.has(body.type)) return by === HOST_ID;
  if (by === state.facilitator) return true;
  switch (body.type) {
    case 'finishTurn':
    case 'passTurn':
    case 'postponeTurn':
    case 'giveBackTurn':
    case 'raiseHand':
    case 'lowerHand':
    case 'askOn':
    case 'askFact':
    case 'answerFact':
    case 'markReady':
    case 'withdrawReady':
    case 'joinSession':
    case 'leaveSession':
    case 'returnToSession':
    case 'markLanded':
    case 'acceptAgreements':
    case 'checkOut':
    case 'writeNote':
    case 'withdrawNote':
    case 'keepSilence':
    case 'sayNotNow':
    case 'sayStop':
    case 'sayEnough':
    case 'withdrawEnough':
    case 'showQuestion':
    case 'hideQuestion':
    case 'stepBack':
    case 'comeBack':
    case 'markSide':
    case 'offerCase':
    case 'withdrawOffer':
    case 'placeDots':
    case 'splitOffers':
    case 'settleYield':
    case 'nameLearning':
    case 'rateQuestion':
    case 'chooseAlternative':
    case 'givePulses':
    case 'answerSafety':
      return body.person === by;
    default:
      return false;
  }
}

function take(draft: Draft, body: CommandBody, context: DecideContext): Refusal | undefined {
  const { chance } = context;
  switch (body.type) {
    case 'createSession':
      return refuse('alreadyExists');
    case 'startSession':
      return startSession(draft, chance);
    case 'joinSession':
      return joinSession(draft, body.person);
    case 'leaveSession':
      return leaveSession(draft, body.person, chance);
    case 'returnToSession':
      return returnToSession(draft, body.person);
    case 'assignFacilitator':
      return assignFacilitator(draft, body.person, chance);
    case 'assignCaseBringer':
      return assignCaseBringer(draft, body, chance);
    case 'chooseMethod':
      return chooseMethod(draft, body, context);
    case 'addCase':
      return addCase(draft, body, context);
    case 'changeStructure':
      return changeStructure(draft, body);
    case 'markLanded':
      return markLanded(draft, body);
    case 'acceptAgreements':
      return acceptAgreements(draft, body.person);
    case 'stressAgreement':
      return stressAgreement(draft, body.agreement);
    case 'checkOut':
      return checkOut(draft, body);
    case 'writeNote':
      return writeNote(draft, body, context.hasDevice);
    case 'withdrawNote':
      return withdrawNote(draft, body, context.hasDevice);
    case 'markLevel':
      return markLevel(draft, body.level);
    case 'askAbout':
      return askAbout(draft, body.asked);
    case 'markSide':
      return markSide(draft, body);
    case 'shareLine':
      return shareLine(draft, body.pitfall);
    case 'hideLine':
      return hideLine(draft);
    case 'markPitfall':
      return markPitfall(draft, body);
    case 'offerCase':
      return offerCase(draft, body, context.brought ?? (() => undefined));
    case 'withdrawOffer':
      return withdrawOffer(draft, body, chance);
    case 'openOffers':
      return openOffers(draft, chance);
    case 'placeDots':
      return placeDots(draft, body);
    case 'countDots':
      return countDots(draft);
    case 'mergeOffers':
      return mergeOffers(draft, body);
    case 'splitOffers':
      return splitOffers(draft, body);
    case 'settleYield':
      return settleYield(draft, body, context.hasDevice);
    case 'nameLearning':
      return nameLearning(draft, body);
    case 'givePulses':
      return givePulses(draft, body);
    case 'countSignals':
      return countSignals(draft, body);
    case 'askSafety':
      return askSafety(draft, body);
    case 'answerSafety':
      return answerSafety(draft, body, context);
    case 'rateQuestion':
      return rateQuestion(draft, body);
    case 'chooseAlternative':
      return chooseAlternative(draft, body);
    case 'nextPhase':
      return nextPhase(draft, body, chance);
    case 'previousPhase':
      return previousPhase(draft, body, chance);
    case 'jumpToPhase':
      return jumpToPhase(draft, body, chance);
    case 'skipPhase':
      return skipPhase(draft, body, chance);
    case 'finishTurn':
      return finishTurn(draft, body.person, chance);
    case 'passTurn':
      return passTurn(draft, body.person, chance);
    case 'skipTurn':
      return skipTurn(draft, body.person, chance);
    case 'postponeTurn':
      return postponeTurn(draft, body.person, chance);
    case 'giveBackTurn':
      return giveBackTurn(draft, body.person);
    case 'takeTurn':
      return takeTurn(draft, body.person);
    case 'startRound':
      return startRound(draft, chance);
    case 'changeOrder':
      return changeOrder(draft, body.upcoming);
    case 'raiseHand':
      return raiseHand(draft, body.person);
    case 'lowerHand':
      return lowerHand(draft, body.person);
    case 'markSpeaking':
      return markSpeaking(draft, body.person);
    case 'askOn':
      return askOn(draft, body.person);
    case 'askFact':
      return askFact(draft, body.person);
    case 'answerFact':
      return answerFact(draft, body.person);
    case 'markReady':
      return markReady(draft, body.person);
    case 'withdrawReady':
      return withdrawReady(draft, body.person);
    case 'pauseSession':
      return pauseSession(draft, body);
    case 'resumeSession':
      return resumeSession(draft);
    case 'keepSilence':
      return keepSilence(draft, body);
    case 'endSilence':
      return endSilence(draft, body.since);
    case 'sayNotNow':
      return sayNotNow(draft, body.person);
    case 'sayStop':
      return sayStop(draft, body.person);
    case 'sayEnough':
      return sayEnough(draft, body.person, true);
    case 'withdrawEnough':
      return sayEnough(draft, body.person, false);
    case 'showQuestion':
      return showQuestion(draft, body.person, true);
    case 'hideQuestion':
      return showQuestion(draft, body.person, false);
    case 'closeCase':
      return closeCase(draft, body, chance);
    case 'stepBack':
      return stepBack(draft, body.person);
    case 'comeBack':
      return comeBack(draft, body.person);
    case 'grantTime':
      return grantTime(draft, body);
    case 'discountGap':
      return discountGap(draft, body.ms);
    case 'correctClock':
      return correctClock(draft, body.byMs);
    case 'undoCommand':
      return undoCommand(draft, body.command);
    case 'endSession':
      return endSession(draft, body);
    case 'abandonSession':
      return abandonSession(draft);
  }
}
