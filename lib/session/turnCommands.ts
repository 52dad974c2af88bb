/** What can be asked for one person now: only what would not be refused. */
import { asksInTurn, mayAskFact } from './caseQuestions';
import type { CommandBody } from './commands';
import { isPresent } from './guards';
import { isApart } from './say';
import type { Session } from './state';
import { handsAllowed, mayRaiseHand, namedSpeaker, turnList, turnsGiven } from './turnList';

/** Everything about a turn, a question, a hand or being done that names one person. */
export type TurnCommandType =
  | 'markSpeaking'
  | 'takeTurn'
  | 'answerFact'
  | 'finishTurn'
  | 'askOn'
  | 'passTurn'
  | 'postponeTurn'
  | 'skipTurn'
  | 'giveBackTurn'
  | 'askFact'
  | 'raiseHand'
  | 'lowerHand'
  | 'markReady'
  | 'withdrawReady';

export type TurnCommand = Extract<CommandBody, { type: TurnCommandType }>;

/** In the order in which they are offered. The facilitator gives them for anybody. */
export function turnCommands(session: Session, person: string): TurnCommand[] {
  const phase = session.phases[session.current];
  if (session.status !== 'running' || session.pause !== null || !phase) return [];
  if (!isPresent(session, person) || isApart(session, person)) return [];
  const { plan, turns, ready, factAsker } = phase;
  const speaking = turns.speaker === person;
  const waiting = turns.upcoming.includes(person);
  const inList = turnList(session, plan).includes(person);
  const inOrder = plan.turnPolicy === 'round' || plan.turnPolicy === 'queue';
  const mayTake =
    !speaking &&
    turnsGiven(plan) &&
    (plan.turnPolicy === 'none' || (plan.turnPolicy === 'round' ? waiting : inList));
  const othersWait = turns.upcoming.some((id) => id !== person);
  const holds = (speaking || waiting) && inOrder;
  // Where one person tells, whoever was given the word in between gives it back by being done.
  const lent = plan.turnPolicy === 'none' && othersWait && namedSpeaker(session, plan) !== person;
  const offered: readonly (readonly [boolean, TurnCommandType])[] = [
    [plan.turnPolicy === 'free' && inList, 'markSpeaking'],
    [mayTake, 'takeTurn'],
    [factAsker !== null && person === session.caseBringer, 'answerFact'],
    [speaking && (inOrder || lent), 'finishTurn'],
    [speaking && asksInTurn(plan) && !turns.askedOn, 'askOn'],
    [holds, 'passTurn'],
    [holds && othersWait, 'postponeTurn'],
    [holds, 'skipTurn'],
    [speaking && inOrder, 'giveBackTurn'],
    [factAsker === null && mayAskFact(session, plan, person), 'askFact'],
    [!speaking && !waiting && mayRaiseHand(session, plan, person), 'raiseHand'],
    [waiting && handsAllowed(plan), 'lowerHand'],
    [!speaking && !ready.includes(person), 'markReady'],
    [ready.includes(person), 'withdrawReady'],
  ];
  return offered.filter(([may]) => may).map(([, type]) => ({ type, person }));
}

/** What is the facilitator's alone; the rest may be asked on one's own screen. */
const facilitators = ['markSpeaking', 'takeTurn', 'skipTurn'] as const;
export type OwnCommandType = Exclude<TurnCommandType, (typeof facilitators)[number]>;
export interface OwnCommand {
  readonly type: OwnCommandType;
  readonly person: string;
}

function isOwn(command: TurnCommand): command is OwnCommand {
  return !facilitators.some((type) => type === command.type);
}

/**
 * The same for oneself, without what says the same twice: a hand that is up is lowered, not passed
 * on, and whoever still waits in a round is not asked to be done with it.
 */
export function ownCommands(session: Session, me: string): OwnCommand[] {
  const commands = turnCommands(session, me).filter(isOwn);
  const has = (type: OwnCommandType) => commands.some((command) => command.type === type);
  const waits = !has('finishTurn') && has('passTurn');
  return commands.filter(({ type }) => {
    if (type === 'passTurn' || type === 'postponeTurn') return !has('lowerHand');
    return type !== 'markReady' || !waits || has('lowerHand');
  });
}
