/** The words of nudges as they come, in English. */
import type { NudgeCardTexts } from './texts';

export const nudgeCards: NudgeCardTexts = {
  card: {
    label: 'Nudge',
    own: 'Just for you',
    say: 'I’ll say it',
    let: 'Let it be',
    later: 'Later',
    laterLong: 'Later, this nudge',
    fine: 'OK',
    more: 'More with this nudge',
    share: 'Share with all',
    shareAlone: 'Show it large on the screen',
    shareShort: 'Share',
    shareAloneShort: 'Show',
    less: 'Less of this',
    stay: 'Stay here',
    silence: (seconds) => `${seconds} s silence`,
    wait: 'Stop the clock',
    minutes: (count) => `${count} minutes more`,
    goOn: 'To the next phase',
  },
  own: {
    ask: 'What do you watch for?',
    title: 'What do you watch for?',
    intro:
      'Choose one pitfall that you easily step into. In this case a nudge about it comes first. Nobody else sees what you choose.',
    chosen: (name) => `You watch for: ${name}`,
    fitting: 'Fits this method',
    all: 'All pitfalls',
    none: 'I choose none',
    back: 'Back',
  },
  settings: {
    title: 'Nudges',
    intro: 'A nudge is one line on your screen, at a moment when it helps.',
    stand: 'How many nudges do you want?',
    names: {
      session: 'As the meeting',
      strict: 'Firm',
      guided: 'Guided',
      free: 'Free',
      off: 'Off',
    },
    lines: {
      session: 'Goes with how firmly the group keeps to the steps.',
      strict: 'At the start of a phase and halfway, and with what you all signal.',
      guided: 'At the start of a phase, and with what you all signal.',
      free: 'Only with what the case-bringer taps, the time and safety.',
      off: 'No nudges on this device. Looking them up still works.',
    },
    now: (line, stand) => `${line} Now: ${stand.toLowerCase()}.`,
    silent: (count) => `Silent nudges: ${count}`,
    restore: 'Show them again',
    restored: 'All nudges take part again.',
  },
  watch: {
    on: 'Watch for this',
    off: 'Stop watching for this',
    watched: 'In this session you get a nudge about it when it comes up.',
  },
};
