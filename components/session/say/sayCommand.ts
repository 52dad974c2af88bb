/** What is asked of the session when the case-bringer, or the facilitator for them, says something. */
import type { CommandBody } from '@/lib/session/commands';
import { SILENCE_SECONDS, type SayKind } from '@/lib/session/say';

/** `person` is the case-bringer. */
export function sayCommand(kind: SayKind, person: string): CommandBody {
  switch (kind) {
    case 'notNow':
      return { type: 'sayNotNow', person };
    case 'silence':
      return { type: 'keepSilence', person, seconds: SILENCE_SECONDS };
    case 'tooMuch':
      return { type: 'stepBack', person };
    case 'question':
      return { type: 'showQuestion', person };
    case 'questionDone':
      return { type: 'hideQuestion', person };
    case 'enough':
      return { type: 'sayEnough', person };
    case 'notEnough':
      return { type: 'withdrawEnough', person };
    case 'stop':
      return { type: 'sayStop', person };
  }
}
