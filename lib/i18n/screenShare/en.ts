/** For who shares their screen, in English. */
import type { ScreenShareTexts } from './texts';

export const screenShare: ScreenShareTexts = {
  mine: 'I am sharing my screen',
  mineHint:
    'Hides on this device what only you may see: your own notes, signals, nudges, scores, aftercare and tallies. Nothing is lost.',
  on: 'Sharing · private is hidden',
  off: 'Done sharing',
  cover: {
    text: 'You are sharing your screen. This would be seen.',
    show: 'Show anyway',
    notNow: 'Not now',
  },
  offer: {
    title: 'Will you share your screen?',
    text: 'Others then also see this panel where it is in view. Kring can hide what only you may see: your own notes, signals, nudges, scores, aftercare and tallies.',
    yes: 'Yes, hide what is private',
    no: 'No, go on like this',
  },
  small: {
    title: 'Kring – small window',
    onTop: 'Keep on top',
    isOnTop: 'The window is on top now.',
    notOnTop: 'That did not work here. The window stays as it is.',
    nothing: 'There is no session now.',
    over: 'The session is over.',
    inPanel: 'This step asks something first. Look in the panel.',
  },
};
