/** How it was, asked without a name, in English. */
import type { PulseTexts } from './texts';

export const pulses: PulseTexts = {
  own: 'How was this? Without a name',
  ask: (given, of) => `How was this? ${given} of ${of}`,
  soFar: (given, of) => `${given} of ${of} answers are in.`,
  isIn: (given, of) => `Your answer is in. ${given} of ${of}`,
  title: 'How was this?',
  intro:
    'Without a name. When the group goes on, everybody sees how often what was chosen. With fewer than three answers, nothing. A group in Kring remembers how safe it was on average.',
  final: 'You cannot change anything after this: your answer cannot be found again.',
  questions: {
    safety: { ask: 'How safe was it for you?', low: 'not safe', high: 'very safe' },
    depth: { ask: 'How deep did it go?', low: 'on the surface', high: 'to the core' },
    heard: { ask: 'Did you feel heard?', low: 'not heard', high: 'fully heard' },
    energy: { ask: 'What did it do to your energy?', low: 'took a lot', high: 'gave a lot' },
  },
  skip: 'Skip',
  send: 'Send',
  answerOne: 'Answer at least one question.',
  lead: 'Everybody answers without a name, on a screen of their own or on this one.',
  leadOwn: 'My answer',
  pass: 'Pass the screen round',
  passOn: 'Pass it on',
  passTitle: 'Pass the screen on',
  passText: 'Whoever gets it now answers unseen. Nothing of the answers before is shown.',
  next: 'It is my turn',
  done: 'Done',
  allIn: 'All answers are in. When you go on, everybody sees how often what was chosen.',
  howItWas: 'How it was',
  countsText: 'How often each step was chosen, without names.',
  tooFew: 'Too few answers to show.',
  times: (step, count) => `Step ${step}: ${count === 1 ? 'once' : `${count} times`}`,
};
