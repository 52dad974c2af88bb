/** The texts of the facilitator's support and of the ten sides in English. */
import type { CockpitTexts } from './texts';

export const cockpit: CockpitTexts = {
  next: {
    title: 'Next',
    last: 'This is the last step.',
    toGroup: 'Begin like this, to the group:',
    toPerson: (name) => `Begin like this, to ${name}:`,
  },
  level: {
    title: 'Where is the group now?',
    hint: 'You alone see this. Tap again and it is gone.',
    steps: {
      case: { name: 'Case', learns: 'improve' },
      analysis: { name: 'Analysis', learns: 'renew' },
      reflection: { name: 'Reflection', learns: 'grow' },
    },
  },
  ask: {
    title: 'Ask now about',
    hint: 'One kind of question, with three examples, on everybody’s screen.',
    level: 'How deep?',
    show: 'Put on everybody’s screen',
    shown: (kind) => `On everybody’s screen: ${kind}`,
    takeAway: 'Take away',
    notHere: 'This is possible once a case is talked about.',
  },
  see: 'I see …',
  say: {
    title: 'What can I say?',
    hint: 'Nobody else sees this. Choose a moment, then a line.',
    strengths: { soft: 'Soft', clear: 'Clear', firm: 'Firm' },
    others: 'Other moments',
    back: 'Back',
    instead: 'Or without words',
    silence: 'Silence for everybody',
    hold: 'Put the case on hold',
  },
  sides: {
    title: 'From all sides',
    titlePossible: 'What else could it have been?',
    hint: 'Tap a side for its question. Everybody sees what came up.',
    hintPossible: 'What the other wanted, thought or felt may have been different.',
    what: 'What',
    nobody: 'Case-bringer',
    other: 'The other',
    alsoPossible: 'Could be',
    rows: {
      wanted: 'Wanted',
      said: 'Said',
      did: 'Did',
      thought: 'Thought',
      felt: 'Felt',
    },
    seen: 'Looked at',
    notSeen: 'Not yet',
    cell: (column, row, state) => `${column}, ${row.toLowerCase()}: ${state.toLowerCase()}`,
    mark: 'This came up',
    unmark: 'Not yet after all',
  },
};
