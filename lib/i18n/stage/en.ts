/** The stage, in English. */
import type { StageTexts } from './texts';

export const stage: StageTexts = {
  title: 'Kring · stage to share',
  none: {
    title: 'There is no session now',
    text: 'As soon as a session is ready in Kring, you see it here.',
  },
  ready: {
    title: 'We begin soon',
    first: (phase) => `First: ${phase}`,
    waiting: 'The time does not run yet.',
  },
  over: { title: 'That was it', text: 'What was said here stays here.' },
  brokenOff: { title: 'The session has stopped', text: 'What was said here stays here.' },
  silence: 'A moment of silence',
  raised: (names) => `Hand up: ${names}`,
  goesOn: (clock) => `We go on at ${clock}`,
  controls: {
    label: 'This stage',
    share: 'Share this tab in your call.',
    dark: 'Dark',
    light: 'Light',
    digits: 'Time in digits',
    words: 'Time in words',
    silence: 'Silence',
    silenceOff: 'No longer silent',
    silenceHint: 'Or press the space bar.',
    fullScreen: 'Full screen',
    window: 'Back to the window',
  },
};
