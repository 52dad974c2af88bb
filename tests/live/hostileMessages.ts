/** What attackers say: messages that would change something, if they were believed. */
import type { LobbyMessage, ToMember, ToRoom, ToWriter, WrittenKeys } from '@/lib/live/messages';

export const freshMessages: readonly ToWriter[] = [
  { type: 'join', name: 'Mallory', extension: true, nonce: 'A'.repeat(22) },
  { type: 'sync' },
  { type: 'askTexts' },
  { type: 'command', id: 'evil', command: { type: 'markReady' }, was: null },
  { type: 'signal', id: 'evil', kind: 'pace' },
  { type: 'leave' },
  { type: 'handOverAnswer', offer: 1, accept: true },
  {
    type: 'time',
    question: 1,
    t0: 0,
    heardMs: 0,
    held: { seq: 1, roster: 1, texts: '' },
    lacks: null,
  },
];

export const roomMessages: readonly ToRoom[] = [
  { type: 'change', from: 3, seq: 999, patch: [1, null] },
  { type: 'names', names: { els: 'Mallory' } },
  { type: 'textsChanged', texts: { 'note/r1': 'Mallory' }, gone: ['agreement/here-stays-here'] },
  { type: 'pulse', seq: 999, names: '00', texts: '00', deputy: 9, certified: 9 },
];

export const toMemberMessages: readonly ToMember[] = [
  { type: 'closed', why: 'removed' },
  { type: 'names', names: { els: 'Mallory' } },
  { type: 'texts', texts: { 'agreement/here-stays-here': '{}' } },
  { type: 'handOver', offer: 1 },
  { type: 'time', question: 1, t0: 0, t1: 9e12, t2: 9e12 },
  { type: 'waiting' },
  { type: 'roster', certificate: null, number: 0, members: [] },
  { type: 'refused', id: 'x', reason: 'failed' },
];

/** `own`: the attacker's keys, which no certificate names. */
export function lobbyMessages(own: WrittenKeys, writers: WrittenKeys): readonly LobbyMessage[] {
  const nonce = 'A'.repeat(22);
  const certificate = {
    kind: 'handOver',
    epoch: 1,
    by: writers,
    to: own,
    signature: 'A'.repeat(86),
  } as const;
  const long = Array.from({ length: 64 }, (_, i) => ({ ...certificate, epoch: i + 1 }));
  return [
    { type: 'greet', to: null, keys: own, chain: [] },
    { type: 'greet', to: null, keys: writers, chain: [] },
    { type: 'greet', to: null, keys: own, chain: [certificate] },
    { type: 'greet', to: { id: nonce, nonce }, keys: own, chain: long },
  ];
}
