/** Pitfalls of what happens between people, and of safety. */
import type { Pitfall } from '@/lib/nudges/pitfall';

export const safety: readonly Pitfall[] = [
  {
    id: 'dominant',
    tier: 2,
    triggers: [{ on: 'balance', pattern: 'dominant', to: ['participant'] }],
  },
  {
    id: 'lang-verhaal',
    tier: 2,
    triggers: [
      { on: 'end', in: ['tell'], share: 0.8, to: ['caseBringer'] },
      { on: 'over', in: ['tell'], to: ['facilitator'] },
    ],
  },
  {
    id: 'over-de-afwezige',
    tier: 2,
    triggers: [
      { on: 'mid', in: ['analyse'], share: 0.5, to: ['participant'] },
      { on: 'signal', kind: 'course', from: 2, to: ['facilitator'] },
    ],
  },
  {
    id: 'therapie',
    tier: 2,
    triggers: [
      { on: 'start', in: ['feel'], to: ['participant'], listed: true },
      { on: 'say', kinds: ['notNow'], times: 1, in: ['feel'], to: ['facilitator'] },
      { on: 'log', to: ['facilitator'] },
    ],
  },
  {
    id: 'groepsdenken',
    tier: 2,
    triggers: [{ on: 'mid', in: ['analyse', 'gossip'], share: 0.5, to: ['participant'] }],
  },
  {
    id: 'parallelproces',
    tier: 3,
    triggers: [
      { on: 'ask' },
      { on: 'signal', kind: 'friction', from: 2, in: ['analyse'], to: ['facilitator'] },
    ],
  },
  {
    id: 'roddel-slaat-door',
    tier: 1,
    triggers: [
      { on: 'start', in: ['gossip'], to: ['participant'] },
      { on: 'say', kinds: ['stop'], times: 1, in: ['gossip'], to: ['facilitator'] },
    ],
  },
  { id: 'grap', tier: 2, triggers: [{ on: 'log', to: ['facilitator'] }, { on: 'ask' }] },
  { id: 'bijkletsen', tier: 2, triggers: [{ on: 'waiting', to: ['facilitator'] }] },
  {
    id: 'niemand-brengt-in',
    tier: 2,
    triggers: [
      { on: 'series', fact: 'noCaseYet', to: ['facilitator'] },
      { on: 'form', fact: 'noOffers', in: ['caseRound'], to: ['facilitator'] },
    ],
  },
  {
    id: 'steeds-dezelfde',
    tier: 2,
    triggers: [
      { on: 'series', fact: 'oneBringer', in: ['caseChoice', 'caseRound'], to: ['facilitator'] },
    ],
  },
  {
    id: 'verkeerde-methode',
    tier: 2,
    triggers: [
      { on: 'choice', fact: 'mismatch', to: ['facilitator'] },
      { on: 'leave', to: ['facilitator'] },
    ],
  },
  {
    id: 'iedereen-faciliteert',
    tier: 3,
    triggers: [{ on: 'ask' }, { on: 'static', at: 'roleCard' }],
  },
  {
    id: 'chatfluisteren',
    tier: 2,
    triggers: [
      { on: 'start', in: ['methodStart'], to: ['participant'], once: 'session' },
      { on: 'signal', kind: 'friction', from: 2, to: ['facilitator'] },
    ],
  },
  {
    id: 'herleidbaar',
    tier: 2,
    triggers: [{ on: 'lint' }, { on: 'start', in: ['tell'], to: ['caseBringer'], once: 'session' }],
  },
  {
    id: 'opname',
    tier: 2,
    triggers: [{ on: 'start', in: ['agreements'], to: ['participant'] }, { on: 'ask' }],
  },
  {
    id: 'techniek',
    tier: 2,
    triggers: [
      { on: 'net', fact: 'lost', to: ['facilitator'] },
      { on: 'net', fact: 'back', to: ['participant'] },
    ],
  },
  { id: 'acute-zorg', tier: 1, triggers: [{ on: 'ask' }] },
];
