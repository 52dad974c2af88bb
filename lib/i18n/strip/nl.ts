/** The words on the camera strip, in Dutch. */
import type { StripTexts } from './texts';

export const strip: StripTexts = {
  people: {
    isSpeaking: (name) => `${name} is aan de beurt`,
    asksOn: (name) => `${name} vraagt door`,
    tells: (name) => `${name} vertelt`,
    leads: (name) => `${name} is aan het woord`,
    fact: (name) => `Feitenvraag aan ${name}`,
  },
  goesOn: {
    silence: 'Stilte, ieder voor zich',
    writing: 'Eerst in stilte',
    break: 'Even pauze',
    open: 'Iedereen kan iets zeggen',
    waitingForHand: 'Wie heeft een vraag?',
    roundDone: 'Iedereen is geweest',
    nobody: 'Niemand is aan de beurt',
    pausedForBreak: 'Even pauze',
    pausedForSilence: 'Stilte',
    stands: 'De tijd staat even stil',
  },
  next: (name) => `daarna ${name}`,
  someone: 'Iemand',
  times: { minutes: 'min', lastMinute: 'laatste minuut', over: 'over de tijd' },
};
