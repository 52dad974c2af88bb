/** What the case-bringer's words change in a phase. */
import type { EventBody } from './events';
import { whoseSay } from './say';
import type { SaidKind, Say, Session } from './state';

export type SayEvent = Extract<
  EventBody,
  { type: 'notNowSaid' | 'questionShown' | 'questionHidden' | 'enoughSaid' | 'enoughWithdrawn' }
>;

export const nothingSaid: Say = {
  notNow: 0,
  restsUntil: null,
  question: false,
  enough: false,
  last: null,
};

/** When the phase, or its case-bringer, changes: only how often it was too soon stays. */
export function laidDown({ notNow }: Say): Say {
  return { ...nothingSaid, notNow };
}

export function evolveSay(say: Say, body: SayEvent, at: number): Say {
  switch (body.type) {
    case 'notNowSaid':
      return { ...said(say, 'notNow', at), notNow: say.notNow + 1, restsUntil: body.restsUntil };
    case 'questionShown':
      return { ...said(say, 'question', at), question: true };
    case 'questionHidden':
      return say.question ? { ...say, question: false } : say;
    case 'enoughSaid':
      return { ...said(say, 'enough', at), enough: true };
    case 'enoughWithdrawn':
      return { ...say, enough: false, last: say.last?.kind === 'enough' ? null : say.last };
  }
}

export function said(say: Say, kind: SaidKind, at: number): Say {
  return { ...say, last: { kind, at } };
}

/**
 * What a pause, or a step back, says of the work on the case; `session` is the one before it. A
 * silence without an end is the facilitator's alone to call.
 */
export function saidWithPause(
  session: Session,
  body: Extract<EventBody, { type: 'sessionPaused' | 'steppedBack' }>,
): SaidKind | null {
  const bringer = whoseSay(session);
  if (bringer === null) return null;
  if (body.type === 'steppedBack') return body.person === bringer ? 'tooMuch' : null;
  switch (body.reason) {
    case 'silence':
      return body.until === undefined ? null : 'silence';
    case 'distance':
      return body.person === bringer ? 'tooMuch' : null;
    case 'stop':
      return 'stop';
    default:
      return null;
  }
}
