/** Pitfalls of not being with the case-bringer: advising, rescuing, thinking instead of feeling, being elsewhere. */
import type { Pitfall } from '@/lib/nudges/pitfall';

export const presence: readonly Pitfall[] = [
  {
    id: 'advies',
    tier: 1,
    triggers: [
      { on: 'start', in: ['firstQuestions'], to: ['participant'], once: 'session' },
      { on: 'signal', kind: 'advice', from: 2, to: ['facilitator'] },
      { on: 'lint' },
    ],
  },
  {
    id: 'ombuigen',
    tier: 1,
    triggers: [
      { on: 'mid', in: ['questions'], share: 0.4, to: ['facilitator'] },
      { on: 'lint' },
      { on: 'ask' },
    ],
  },
  {
    id: 'afstemming',
    tier: 1,
    triggers: [
      { on: 'say', kinds: ['notNow'], times: 1, to: ['participant'] },
      { on: 'say', kinds: ['notNow'], times: 2, to: ['facilitator'] },
      { on: 'start', in: ['secondQuestions'], to: ['participant'] },
      { on: 'start', in: ['feel'], to: ['participant'] },
    ],
  },
  {
    id: 'vraag-om-de-vraag',
    tier: 2,
    triggers: [
      { on: 'turn', pattern: 'fast', in: ['questions', 'feel'], to: ['facilitator'] },
      { on: 'signal', kind: 'pace', from: 2, to: ['facilitator'] },
    ],
  },
  {
    id: 'niet-ingecheckt',
    tier: 1,
    triggers: [
      { on: 'landing', to: ['facilitator'] },
      { on: 'arrival', to: ['participant'] },
    ],
  },
  {
    id: 'redden',
    tier: 1,
    triggers: [
      { on: 'say', kinds: ['tooMuch', 'silence'], times: 1, to: ['participant'] },
      { on: 'signal', kind: 'friction', from: 2, to: ['facilitator'] },
    ],
  },
  {
    id: 'ongemak',
    tier: 2,
    triggers: [
      { on: 'signal', kind: 'friction', from: 2, in: ['any', 'feel'], to: ['facilitator'] },
      { on: 'log', to: ['facilitator'] },
    ],
  },
  {
    id: 'hoofd',
    tier: 1,
    triggers: [
      { on: 'start', in: ['feel'], to: ['participant', 'caseBringer'] },
      { on: 'signal', kind: 'course', from: 2, in: ['feel'], to: ['facilitator'] },
      { on: 'lint' },
    ],
  },
  {
    id: 'nieuwsgierigheid',
    tier: 2,
    triggers: [
      { on: 'static', at: 'askedField' },
      { on: 'start', in: ['questions'], to: ['participant'] },
    ],
  },
  {
    id: 'oordeel',
    tier: 2,
    triggers: [
      { on: 'signal', kind: 'friction', from: 2, to: ['facilitator'] },
      { on: 'start', in: ['any'], to: ['participant'], listed: true },
      { on: 'ask' },
    ],
  },
  {
    id: 'belerend',
    tier: 2,
    triggers: [
      { on: 'turn', pattern: 'overrun', in: ['questions'], to: ['participant'] },
      { on: 'start', in: ['agreements'], to: ['participant'] },
    ],
  },
  {
    id: 'meer-praten',
    tier: 2,
    triggers: [
      { on: 'turn', pattern: 'rising', in: ['case'], to: ['facilitator'] },
      { on: 'mid', in: ['dialogue'], share: 0.5, to: ['participant'], listed: true },
    ],
  },
  {
    id: 'geen-inweektijd',
    tier: 2,
    triggers: [{ on: 'start', in: ['choose'], to: ['participant', 'caseBringer'], listed: true }],
  },
  {
    id: 'gedwongen',
    tier: 2,
    triggers: [
      { on: 'start', in: ['methodStart'], to: ['participant', 'caseBringer'], once: 'case' },
      { on: 'say', kinds: ['notNow'], times: 2, to: ['facilitator'] },
    ],
  },
  {
    id: 'weg-zonder-check',
    tier: 1,
    triggers: [{ on: 'close', at: 'session', to: ['facilitator'] }],
  },
  {
    id: 'afleiding',
    tier: 2,
    triggers: [
      { on: 'start', in: ['checkIn'], to: ['participant'] },
      { on: 'ownSignal', kind: 'away', to: ['participant', 'caseBringer'] },
    ],
  },
  {
    id: 'afwezig',
    tier: 2,
    triggers: [
      { on: 'series', fact: 'absent', in: ['checkIn'], to: ['facilitator'] },
      { on: 'series', fact: 'absentTwice', in: ['closing'], to: ['facilitator'] },
    ],
  },
  { id: 'sleur', tier: 2, triggers: [{ on: 'choice', fact: 'sameMethod', to: ['facilitator'] }] },
];
