/** What others can be shown who have nothing of Kring, in English. */
import type { ShowTexts } from './texts';

export const show: ShowTexts = {
  title: 'Show to the others',
  text: 'For those without Kring: this way they too see whose turn it is.',
  chat: {
    open: 'Line for the chat',
    hint: 'You copy it here and paste it into the chat yourself.',
  },
  stage: {
    open: 'Stage to share',
    hint: 'A quiet page in a tab of its own. Share that tab in the call.',
  },
  small: {
    open: 'Small window',
    hint: 'Fits beside slides that you share. Nothing private is in it.',
  },
  camera: {
    open: 'Strip on your camera image (a trial)',
    hint: 'The name, the phase and the time on your own image.',
  },
};
