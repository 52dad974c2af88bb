/** Pitfalls of asking and answering. */
import type { Pitfall } from '@/lib/nudges/pitfall';

export const asking: readonly Pitfall[] = [
  {
    id: 'suggestieve-vraag',
    tier: 1,
    triggers: [{ on: 'lint' }, { on: 'start', in: ['writing'], to: ['participant'], listed: true }],
  },
  { id: 'gesloten-vraag', tier: 2, triggers: [{ on: 'lint' }, { on: 'ask' }] },
  {
    id: 'stapelvraag',
    tier: 2,
    triggers: [{ on: 'lint' }, { on: 'start', in: ['writing'], to: ['participant'], listed: true }],
  },
  { id: 'waarom-vraag', tier: 2, triggers: [{ on: 'lint' }] },
  {
    id: 'detailspeurder',
    tier: 2,
    triggers: [
      { on: 'mid', in: ['questions'], share: 0.7, to: ['facilitator'], listed: true },
      { on: 'over', in: ['questions'], to: ['facilitator'], listed: true },
    ],
  },
  {
    id: 'stilte-vullen',
    tier: 1,
    triggers: [
      { on: 'start', in: ['silence'], to: ['participant', 'caseBringer', 'facilitator'] },
      { on: 'signal', kind: 'silence', from: 2, to: ['facilitator'] },
    ],
  },
  {
    id: 'ik-ook',
    tier: 2,
    triggers: [
      { on: 'turn', pattern: 'overrun', in: ['questions'], to: ['participant'] },
      { on: 'say', kinds: ['question'], times: 1, to: ['participant'] },
    ],
  },
  {
    id: 'discussie',
    tier: 2,
    triggers: [
      { on: 'signal', kind: 'course', from: 2, to: ['facilitator'] },
      { on: 'turn', pattern: 'alternating', in: ['case'], to: ['facilitator'] },
    ],
  },
  {
    id: 'ja-maar',
    tier: 2,
    triggers: [
      { on: 'start', in: ['advice'], to: ['caseBringer'] },
      { on: 'log', to: ['facilitator'] },
    ],
  },
  {
    id: 'adviesregen',
    tier: 2,
    triggers: [
      { on: 'start', in: ['advice'], to: ['participant'] },
      { on: 'turn', pattern: 'overrun', in: ['advice'], to: ['participant'] },
      { on: 'signal', kind: 'pace', from: 2, to: ['facilitator'] },
    ],
  },
];
