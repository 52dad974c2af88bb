/** The rules that keep nudges few and gentle; docs/nudges.md tells them in words. */
import type { Trigger } from './pitfall';
import type { Shown } from './record';
import type { Scene } from './scene';

/** Between two nudges that come by themselves, for one person. */
export const APART_MS = 4 * 60_000;

/** What begins tender has this long before it does: the line of its start shows, and then nothing. */
export const PRELUDE_MS = 20_000;

/** A start is a start this long. */
export const START_MS = 60_000;

/** The case-bringer's taps, safety and lost lines come at any time. */
export function isExempt(on: string): boolean {
  return on === 'say' || on === 'net' || on === 'log';
}

/** At most one a phase and one in four minutes. */
export function isTooSoon(shown: readonly Shown[], phase: number, now: number): boolean {
  return shown.some((one) => !isExempt(one.on) && (one.phase === phase || one.at > now - APART_MS));
}

/** Whether this trigger has to be silent where the session stands, however much it applies. */
export function isTender(scene: Scene, trigger: Trigger): boolean {
  const { session, places, phase } = scene;
  if (session.pause !== null) return !isAnswerToPause(scene, trigger);
  if (!phase) return false;
  if (trigger.on === 'net') return false;
  const begins = trigger.on === 'start' && scene.spentMs < PRELUDE_MS;
  if (places.has('silence')) return !(begins && trigger.in.includes('silence'));
  if (places.has('writing')) return trigger.on !== 'start';
  if (tellsTheirCase(scene)) {
    return !(begins || trigger.on === 'end' || trigger.on === 'say' || trigger.on === 'log');
  }
  if (places.has('feel')) return !isForFeeling(trigger);
  return false;
}

/** Whose screen it is tells their case: also a facilitator who brings one. */
export function tellsTheirCase({ session, places, viewer }: Scene): boolean {
  return places.has('tell') && viewer.person !== null && viewer.person === session.caseBringer;
}

/** The start line; what the case-bringer taps; and what somebody signals, where its own place is feeling. */
function isForFeeling(trigger: Trigger): boolean {
  if (trigger.on === 'start' || trigger.on === 'say' || trigger.on === 'log') return true;
  return trigger.on === 'signal' && (trigger.in?.includes('feel') ?? false);
}

/** While the session stands still for the case-bringer, only the answer to their tap; else a lost line. */
function isAnswerToPause({ session }: Scene, trigger: Trigger): boolean {
  const reason = session.pause?.reason;
  if (trigger.on === 'say') return reason === 'distance' || reason === 'stop';
  return trigger.on === 'net' && reason === 'lostConnection';
}

/** In phases for advice these are silent, and others speak as if they were of the first tier. */
const offInAdvice: ReadonlySet<string> = new Set(['advies', 'ombuigen', 'etaleren']);
const onInAdvice: ReadonlySet<string> = new Set(['adviesregen', 'ja-maar', 'reclame']);

export function isOffInAdvice({ places }: Scene, pitfall: string): boolean {
  return places.has('advice') && offInAdvice.has(pitfall);
}

export function isOnInAdvice({ places }: Scene, pitfall: string): boolean {
  return places.has('advice') && onInAdvice.has(pitfall);
}
