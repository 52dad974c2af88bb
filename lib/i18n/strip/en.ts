/** The words on the camera strip, in English. */
import type { StripTexts } from './texts';

export const strip: StripTexts = {
  people: {
    isSpeaking: (name) => `It is ${name}’s turn`,
    asksOn: (name) => `${name} asks a follow-up`,
    tells: (name) => `${name} is speaking`,
    leads: (name) => `${name} has the floor`,
    fact: (name) => `Question of fact to ${name}`,
  },
  goesOn: {
    silence: 'Silence, each on your own',
    writing: 'In silence first',
    break: 'Short break',
    open: 'Anyone may speak',
    waitingForHand: 'Who has a question?',
    roundDone: 'Everyone has had a turn',
    nobody: 'Nobody has the turn',
    pausedForBreak: 'Short break',
    pausedForSilence: 'Silence',
    stands: 'Time stands still for a moment',
  },
  next: (name) => `then ${name}`,
  someone: 'Somebody',
  times: { minutes: 'min', lastMinute: 'last minute', over: 'over time' },
};
