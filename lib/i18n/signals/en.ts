/** Private signals, in English. */
import type { SignalTexts } from './texts';

export const signals: SignalTexts = {
  title: 'Silent signal',
  intro:
    'Only the facilitator sees it: a number, without a name and not at once. In a small group only from two on.',
  kinds: {
    advice: 'I hear advice',
    pace: 'Too fast',
    silence: 'Some silence please',
    course: 'We are drifting',
    friction: 'Something chafes',
    away: 'I am away for a moment',
  },
  hints: {
    advice: 'The facilitator can lead back to questions.',
    pace: 'The facilitator can slow down.',
    silence: 'The facilitator can give a moment of silence.',
    course: 'The facilitator can lead back to the case.',
    friction: 'The facilitator can stay with it for a moment.',
    away: 'Nothing is asked of you. Also in a large group only from two on.',
  },
  said: 'Said',
  rests: 'Said. After three minutes you can say the same again.',
  failed: 'It did not arrive. Tap it again if it still holds.',
  here: 'Silent signal on this screen',
  passIntro:
    'Pass the screen on. Whoever gets it taps unseen. The facilitator sees a number later, without a name; in a small group only from two on.',
  passBack: 'Pass the screen on or back. What you tapped is not shown here any more.',
  another: 'Somebody else',
  done: 'Done',
  noticed: 'What the group notices',
  answers: { silence: 'Some silence', friction: 'Stay with this' },
};
