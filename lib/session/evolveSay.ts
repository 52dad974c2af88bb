/** What the case-bringer's words change in a phase. */
import type { EventBody } from './events';
import type { Say } from './state';

export type SayEvent = Extract<
  EventBody,
  { type: 'notNowSaid' | 'questionShown' | 'questionHidden' | 'enoughSaid' | 'enoughWithdrawn' }
>;

export const nothingSaid: Say = { notNow: 0, restsUntil: null, question: false, enough: false };

/** When the phase, or its case-bringer, changes: only how often it was too soon stays. */
export function laidDown({ notNow }: Say): Say {
  return { ...nothingSaid, notNow };
}

export function evolveSay(say: Say, body: SayEvent): Say {
  switch (body.type) {
    case 'notNowSaid':
      return { ...say, notNow: say.notNow + 1, restsUntil: body.restsUntil };
    case 'questionShown':
      return { ...say, question: true };
    case 'questionHidden':
      return say.question ? { ...say, question: false } : say;
    case 'enoughSaid':
      return { ...say, enough: true };
    case 'enoughWithdrawn':
      return { ...say, enough: false };
  }
}
