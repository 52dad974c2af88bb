/** What the case-bringer says over the work, silences, and taking distance for a moment. */
import { HOST_ID, type SilenceSeconds } from './commands';
import type { Draft } from './draft';
import { move, missingCaseBringer } from './decidePhases';
import { activePhase, isKnown, isPresent } from './guards';
import { refuse, type Refusal } from './refusal';
import { afterCase, isApart, REST_MS, whoseSay } from './say';

/** Final for this question: one of fact goes away, and nobody gets the word for a moment. */
export function sayNotNow(draft: Draft, person: string): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (whoseSay(draft.session) !== person) return refuse('onlyCaseBringer');
  draft.emit({ type: 'notNowSaid', restsUntil: draft.now + REST_MS });
  return undefined;
}

/** Also out of another pause. */
export function sayStop(draft: Draft, person: string): Refusal | undefined {
  const { session } = draft;
  if (session.status !== 'running') return refuse('notRunning');
  if (whoseSay(session) !== person) return refuse('onlyCaseBringer');
  if (session.pause?.reason === 'stop') return refuse('paused');
  draft.emit({ type: 'sessionPaused', reason: 'stop', person });
  return undefined;
}

export function sayEnough(draft: Draft, person: string, enough: boolean): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (whoseSay(draft.session) !== person) return refuse('onlyCaseBringer');
  if (phase.say.enough === enough) return refuse(enough ? 'alreadySaid' : 'notSaid');
  draft.emit({ type: enough ? 'enoughSaid' : 'enoughWithdrawn' });
  return undefined;
}

export function showQuestion(draft: Draft, person: string, shown: boolean): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (whoseSay(draft.session) !== person) return refuse('onlyCaseBringer');
  if (phase.say.question === shown) return refuse(shown ? 'alreadySaid' : 'notSaid');
  draft.emit({ type: shown ? 'questionShown' : 'questionHidden' });
  return undefined;
}

/**
 * For everybody; called again in a silence it lasts that long from now. No other pause is replaced:
 * that would end by itself. The case-bringer's ends by itself, so that nobody is left waiting.
 */
export function keepSilence(
  draft: Draft,
  { person, seconds }: { person: string | null; seconds: SilenceSeconds | null },
): Refusal | undefined {
  const { session, command } = draft;
  if (session.status !== 'running') return refuse('notRunning');
  if (command.by !== session.facilitator) {
    if (person === null || seconds === null) return refuse('onlyFacilitator');
    if (whoseSay(session) !== person) return refuse('onlyCaseBringer');
  }
  if (session.pause !== null && session.pause.reason !== 'silence') return refuse('paused');
  draft.emit({
    type: 'sessionPaused',
    reason: 'silence',
    // Nobody sees who asked for it.
    person: null,
    ...(seconds !== null && { until: draft.now + seconds * 1000 }),
  });
  return undefined;
}

/** `since` names the silence: one that was ended, or called anew, is not ended again. */
export function endSilence(draft: Draft, since: number): Refusal | undefined {
  const { pause } = draft.session;
  if (draft.command.by !== HOST_ID) return refuse('onlyFacilitator');
  if (pause?.since !== since || pause.until === null) return refuse('alreadyMoved');
  if (draft.now < pause.until) return refuse('paused');
  draft.emit({ type: 'silenceEnded', since });
  return undefined;
}

/** Out of the method and the pause at once, in every structure: nobody is kept in a case. */
export function closeCase(
  draft: Draft,
  { case: number }: { case: number },
  chance: number,
): Refusal | undefined {
  const { session } = draft;
  if (session.status !== 'running') return refuse('notRunning');
  if (draft.current?.plan.case !== number) return refuse('alreadyMoved');
  const to = afterCase(session);
  if (to < 0) return refuse('noNextPhase');
  const blocked = missingCaseBringer(session, to);
  if (blocked) return blocked;
  if (session.pause !== null) draft.emit({ type: 'sessionResumed' });
  move(draft, to, 'jump', true, chance);
  return undefined;
}

/**
 * Nobody is asked why. The time of the others goes on; without the case-bringer, or the facilitator,
 * it stands still for all.
 */
export function stepBack(draft: Draft, person: string): Refusal | undefined {
  const { session } = draft;
  if (session.status !== 'running') return refuse('notRunning');
  if (!isKnown(session, person)) return refuse('unknownPerson');
  if (!isPresent(session, person)) return refuse('notHere');
  if (isApart(session, person)) return refuse('alreadySaid');
  const needed = person === session.facilitator || person === whoseSay(session);
  const runsOn = session.pause === null || session.pause.reason === 'silence';
  if (needed && runsOn) draft.emit({ type: 'sessionPaused', reason: 'distance', person });
  draft.emit({ type: 'steppedBack', person });
  return undefined;
}

/** A pause that it made stays until the facilitator goes on. */
export function comeBack(draft: Draft, person: string): Refusal | undefined {
  const { session } = draft;
  if (session.status !== 'running') return refuse('notRunning');
  if (!isApart(session, person)) return refuse('alreadyHere');
  draft.emit({ type: 'cameBack', person });
  return undefined;
}
