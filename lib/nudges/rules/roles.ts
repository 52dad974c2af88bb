/** Pitfalls of who steers: the say, the method, knowing better, the contest, the facilitator. */
import type { Pitfall } from '@/lib/nudges/pitfall';

export const roles: readonly Pitfall[] = [
  {
    id: 'werkoverleg',
    tier: 1,
    triggers: [
      { on: 'form', fact: 'noOwnPart', in: ['questionAndForm'], to: ['facilitator'] },
      { on: 'signal', kind: 'course', from: 2, to: ['facilitator'] },
      { on: 'mid', in: ['questions'], share: 0.5, to: ['facilitator'], when: 'noDeepQuestion' },
    ],
  },
  {
    id: 'oppervlakkig',
    tier: 2,
    triggers: [
      { on: 'mid', in: ['lastQuestions'], share: 0.5, to: ['facilitator'], when: 'atCaseLevel' },
      { on: 'ask' },
      { on: 'review' },
    ],
  },
  {
    id: 'op-de-gang',
    tier: 1,
    triggers: [
      { on: 'start', in: ['agreements'], to: ['participant', 'caseBringer'] },
      { on: 'close', at: 'screen', to: ['participant', 'caseBringer'] },
    ],
  },
  {
    id: 'regie-weg',
    tier: 1,
    triggers: [
      { on: 'start', in: ['choose', 'respond'], to: ['caseBringer'] },
      { on: 'say', kinds: ['question'], times: 1, to: ['participant', 'facilitator'] },
      { on: 'signal', kind: 'course', from: 2, to: ['facilitator'] },
    ],
  },
  {
    id: 'methode-los',
    tier: 1,
    triggers: [
      { on: 'leave', to: ['facilitator'] },
      { on: 'shortPhase', to: ['facilitator'] },
      { on: 'signal', kind: 'course', from: 2, to: ['facilitator'] },
    ],
  },
  {
    id: 'eigen-spoor',
    tier: 2,
    triggers: [
      { on: 'signal', kind: 'course', from: 2, to: ['facilitator'] },
      { on: 'turn', pattern: 'overrun', in: ['questions'], to: ['participant'] },
    ],
  },
  {
    id: 'weten',
    tier: 1,
    triggers: [
      { on: 'start', in: ['any'], to: ['participant'], listed: true },
      { on: 'lint' },
      { on: 'say', kinds: ['notNow'], times: 1, to: ['participant'] },
    ],
  },
  {
    id: 'verdediging',
    tier: 2,
    triggers: [
      { on: 'start', in: ['respond'], to: ['caseBringer'] },
      { on: 'say', kinds: ['tooMuch'], times: 1, to: ['facilitator'] },
      { on: 'signal', kind: 'friction', from: 2, to: ['facilitator'] },
    ],
  },
  {
    id: 'beauty-contest',
    tier: 1,
    triggers: [{ on: 'start', in: ['any'], to: ['participant'], listed: true }],
  },
  {
    id: 'etaleren',
    tier: 2,
    triggers: [
      { on: 'start', in: ['any'], to: ['participant'], listed: true },
      { on: 'turn', pattern: 'overrun', in: ['questions', 'dialogue'], to: ['participant'] },
    ],
  },
  {
    id: 'psychologiseren',
    tier: 1,
    triggers: [
      { on: 'start', in: ['any'], to: ['participant'], listed: true },
      { on: 'lint' },
      { on: 'say', kinds: ['stop'], times: 1, in: ['gossip'], to: ['facilitator'] },
    ],
  },
  {
    id: 'facilitator-doet-mee',
    tier: 1,
    triggers: [
      { on: 'setup', fact: 'inContent', to: ['facilitator'] },
      { on: 'turn', pattern: 'facilitator', in: ['questions'], to: ['facilitator'] },
    ],
  },
  { id: 'kunstje', tier: 2, triggers: [{ on: 'setup', fact: 'notPrepared', to: ['facilitator'] }] },
  {
    id: 'te-zacht',
    tier: 2,
    triggers: [
      { on: 'mid', in: ['lastQuestions'], share: 0.5, to: ['facilitator'], when: 'tooCalm' },
      { on: 'ask' },
      { on: 'review' },
    ],
  },
  {
    id: 'non-verbaal',
    tier: 1,
    triggers: [
      { on: 'start', in: ['tell', 'feel'], to: ['participant'], once: 'session' },
      { on: 'start', in: ['afterCameraOff'], to: ['participant'] },
    ],
  },
  {
    id: 'weggegleden',
    tier: 2,
    triggers: [
      { on: 'signal', kind: 'away', from: 2, to: ['facilitator'] },
      { on: 'mid', in: ['listening'], share: 0.5, to: ['participant'], when: 'longListening' },
    ],
  },
  {
    id: 'geen-actie',
    tier: 1,
    triggers: [
      { on: 'start', in: ['choose'], to: ['caseBringer'] },
      { on: 'close', at: 'case', to: ['facilitator'] },
    ],
  },
  { id: 'hierarchie', tier: 2, triggers: [{ on: 'setup', fact: 'rank', to: ['facilitator'] }] },
  {
    id: 'te-vroeg-diep',
    tier: 3,
    triggers: [{ on: 'choice', fact: 'young', to: ['facilitator'] }],
  },
];
