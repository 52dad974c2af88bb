/** Which triggers each stand lets through. */
import type { Structure } from '@/lib/session/meetingPlan';
import type { TriggerKind } from './pitfall';
import type { Stand } from './stands';

/** What a person wants; null goes by the session's structure. */
export function standOf(wanted: Stand | null, structure: Structure): Stand {
  return wanted ?? structure;
}

/**
 * By what each trigger comes to be: `always` are time, the case-bringer's taps and safety; `told` is
 * what somebody said or is known; `watched` is what the panel makes of clocks and turns itself.
 * What is missing stands in its own place on screen, and never comes as a card.
 */
const sorts: Readonly<Partial<Record<TriggerKind, 'always' | 'told' | 'start' | 'watched'>>> = {
  say: 'always',
  net: 'always',
  end: 'always',
  over: 'always',
  closing: 'always',
  log: 'always',
  signal: 'told',
  ownSignal: 'told',
  landing: 'told',
  arrival: 'told',
  pulse: 'told',
  setup: 'told',
  series: 'told',
  form: 'told',
  waiting: 'told',
  shortPhase: 'told',
  start: 'start',
  mid: 'watched',
  turn: 'watched',
  balance: 'watched',
};

/** `asked`: the person chose this pitfall, or wants it watched. */
export function letsThrough(
  stand: Stand,
  on: TriggerKind,
  first: boolean,
  asked: boolean,
): boolean {
  const sort = sorts[on];
  if (stand === 'off' || sort === undefined) return false;
  if (sort === 'always' || asked) return true;
  if (stand === 'free') return false;
  if (sort === 'told') return true;
  if (!first) return false;
  return sort === 'start' || stand === 'strict';
}
