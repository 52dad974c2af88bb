/** A follow-up in one's turn, and a question of fact to the case-bringer who listens. */
import { asksInTurn, listensToFacts, mayAskFact } from './caseQuestions';
import type { Draft } from './draft';
import { activePhase } from './guards';
import { refuse, type Refusal } from './refusal';
import { rests } from './say';

/** Once a turn: the answer asked for one more question. */
export function askOn(draft: Draft, person: string): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (!asksInTurn(phase.plan)) return refuse('noAskingOn');
  if (phase.turns.speaker !== person) return refuse('alreadyMoved');
  if (phase.turns.askedOn) return refuse('alreadyAskedOn');
  if (rests(phase, draft.now)) return refuse('resting');
  draft.emit({ type: 'askedOn', person });
  return undefined;
}

/** One at a time; turns and clocks stay as they are. */
export function askFact(draft: Draft, person: string): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (listensToFacts(draft.session, phase.plan) === null) return refuse('noFactsHere');
  if (!mayAskFact(draft.session, phase.plan, person)) return refuse('notInList');
  if (phase.factAsker !== null) return refuse('factAlreadyAsked');
  if (rests(phase, draft.now)) return refuse('resting');
  draft.emit({ type: 'factAsked', person });
  return undefined;
}

/** `person` is the case-bringer, who listens again from here. */
export function answerFact(draft: Draft, person: string): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (phase.factAsker === null || person !== draft.session.caseBringer) {
    return refuse('noFactAsked');
  }
  draft.emit({ type: 'factAnswered', person });
  return undefined;
}
