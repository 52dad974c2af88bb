/** Pitfalls of a group: complaints, questions that are not one’s own, who is heard, what is expected. */
import type { Pitfall } from '@/lib/nudges/pitfall';

export const group: readonly Pitfall[] = [
  {
    id: 'klagen',
    tier: 1,
    triggers: [
      { on: 'form', fact: 'complaint', in: ['questionAndForm'], to: ['facilitator'] },
      { on: 'start', in: ['tell'], to: ['participant'], when: 'noOwnPart' },
    ],
  },
  {
    id: 'vage-vraag',
    tier: 1,
    triggers: [{ on: 'form', fact: 'fewTicks', in: ['questionAndForm'], to: ['caseBringer'] }],
  },
  {
    id: 'ongehoord',
    tier: 1,
    triggers: [
      { on: 'balance', pattern: 'unheard', to: ['facilitator'] },
      { on: 'pulse', kind: 'heard', to: ['facilitator'] },
    ],
  },
  {
    id: 'spanning',
    tier: 2,
    triggers: [
      { on: 'signal', kind: 'friction', from: 2, to: ['facilitator'] },
      { on: 'series', fact: 'safetyFalls', to: ['facilitator'] },
    ],
  },
  {
    id: 'afhankelijk',
    tier: 3,
    triggers: [{ on: 'series', fact: 'practised', in: ['methodStart'], to: ['facilitator'] }],
  },
  {
    id: 'verwachtingen',
    tier: 2,
    triggers: [
      { on: 'series', fact: 'first', in: ['checkIn', 'agreements'], to: ['facilitator'] },
      { on: 'series', fact: 'newMember', in: ['checkIn', 'agreements'], to: ['facilitator'] },
      { on: 'start', in: ['agreements'], to: ['participant'] },
    ],
  },
  {
    id: 'rol-onduidelijk',
    tier: 2,
    triggers: [
      { on: 'setup', fact: 'noSeat', to: ['facilitator'] },
      { on: 'setup', fact: 'newRole', to: ['facilitator'] },
    ],
  },
  { id: 'groepsgrootte', tier: 2, triggers: [{ on: 'setup', fact: 'size', to: ['facilitator'] }] },
];
