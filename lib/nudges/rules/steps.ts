/** Pitfalls of the steps: each thing in its phase, and each phase in its time. */
import type { Pitfall } from '@/lib/nudges/pitfall';

export const steps: readonly Pitfall[] = [
  {
    id: 'interpreteren',
    tier: 1,
    triggers: [
      { on: 'start', in: ['tell'], to: ['caseBringer'] },
      { on: 'mid', in: ['tell'], share: 0.5, to: ['facilitator'] },
    ],
  },
  {
    id: 'vooruitlopen',
    tier: 2,
    triggers: [{ on: 'start', in: ['tell'], to: ['caseBringer'], listed: true }],
  },
  {
    id: 'inbrenger-praat-mee',
    tier: 1,
    triggers: [
      { on: 'start', in: ['caseBringerStill'], to: ['caseBringer'] },
      { on: 'turn', pattern: 'caseBringer', in: ['caseBringerStill'], to: ['facilitator'] },
    ],
  },
  {
    id: 'klemzetten',
    tier: 1,
    triggers: [
      // To the facilitator it says "twice".
      { on: 'say', kinds: ['notNow'], times: 1, to: ['participant'], notForOthers: true },
      { on: 'say', kinds: ['notNow'], times: 2, to: ['facilitator'] },
      { on: 'static', at: 'roleCard' },
    ],
  },
  {
    id: 'reclame',
    tier: 1,
    triggers: [{ on: 'start', in: ['any'], to: ['participant'], listed: true }, { on: 'ask' }],
  },
  {
    id: 'kruisverhoor',
    tier: 2,
    triggers: [
      { on: 'signal', kind: 'pace', from: 2, to: ['facilitator'] },
      { on: 'say', kinds: ['silence'], times: 1, to: ['participant'] },
      { on: 'turn', pattern: 'fast', in: ['questions'], to: ['facilitator'] },
    ],
  },
  {
    id: 'niet-concreet',
    tier: 2,
    triggers: [
      { on: 'mid', in: ['tell'], share: 0.5, to: ['facilitator'] },
      { on: 'start', in: ['questions'], to: ['participant'], listed: true },
      { on: 'lint' },
    ],
  },
  {
    id: 'te-vroeg-kiezen',
    tier: 1,
    triggers: [
      { on: 'start', in: ['alternatives'], to: ['participant'], listed: true },
      { on: 'signal', kind: 'pace', from: 2, to: ['facilitator'] },
    ],
  },
  {
    id: 'een-mogelijkheid',
    tier: 2,
    triggers: [
      {
        on: 'mid',
        in: ['alternatives'],
        share: 0.7,
        to: ['facilitator'],
        listed: true,
        when: 'fewAlternatives',
      },
    ],
  },
  {
    id: 'alleen-fout',
    tier: 2,
    triggers: [
      { on: 'mid', in: ['any'], share: 0.5, to: ['facilitator'], listed: true },
      { on: 'series', fact: 'problemsOnly', in: ['caseChoice'], to: ['facilitator'] },
    ],
  },
  {
    id: 'fasen-door-elkaar',
    tier: 1,
    triggers: [
      { on: 'start', in: ['case'], to: ['participant'], once: 'case', listed: true },
      { on: 'signal', kind: 'course', from: 2, to: ['facilitator'] },
    ],
  },
  {
    id: 'emotie-hoog',
    tier: 2,
    triggers: [
      { on: 'say', kinds: ['tooMuch', 'stop'], times: 1, to: ['facilitator'] },
      { on: 'static', at: 'threshold' },
    ],
  },
  {
    id: 'gelijk-krijgen',
    tier: 2,
    triggers: [
      { on: 'mid', in: ['any'], share: 0.5, to: ['participant'], listed: true },
      { on: 'signal', kind: 'course', from: 2, to: ['facilitator'] },
    ],
  },
  {
    id: 'uitloop',
    tier: 1,
    triggers: [
      { on: 'end', in: ['case'], share: 0.85, to: ['facilitator'] },
      { on: 'over', in: ['case'], to: ['facilitator'] },
    ],
  },
  { id: 'haastig-slot', tier: 1, triggers: [{ on: 'closing', to: ['facilitator'] }] },
  {
    id: 'streng-voor-jezelf',
    tier: 2,
    triggers: [{ on: 'start', in: ['respond'], to: ['caseBringer'] }, { on: 'ask' }],
  },
];
