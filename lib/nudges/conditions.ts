/** What else has to be so before some lines come: what was asked, written and marked in the case. */
import { findMethod } from '@/lib/methods/library';
import { notesOf } from '@/lib/session/notes';
import { budgetMs } from '@/lib/session/time';
import type { Condition } from './pitfall';
import type { Scene } from './scene';

/** A group that has fewer stays with its first ideas. */
const FEW_ALTERNATIVES = 3;
/** Listening for longer than this, people drift away. */
const LONG_LISTENING_MS = 10 * 60_000;

const conditions: Readonly<Record<Condition, (scene: Scene) => boolean>> = {
  noDeepQuestion: ({ session }) => session.depth.asked?.level !== 'reflection',
  atCaseLevel: ({ session, phase }) =>
    session.depth.level === 'case' &&
    (findMethod(phase?.plan.source ?? '')?.levels.includes('reflection') ?? false),
  tooCalm: ({ session }) =>
    session.signals.length === 0 && !Object.values(session.marks).includes('warm'),
  fewAlternatives: (scene) =>
    notesOf(scene.session, 'alternative', caseHere(scene)).length < FEW_ALTERNATIVES,
  noOwnPart: (scene) => !hasOwnPart(scene),
  longListening: ({ phase }) => phase !== null && budgetMs(phase) >= LONG_LISTENING_MS,
};

export function isMet(condition: Condition | undefined, scene: Scene): boolean {
  return condition === undefined || conditions[condition](scene);
}

/** Shared with the group, or, on the case-bringer's own device, written for themselves. */
export function hasOwnPart(scene: Scene): boolean {
  const shared = notesOf(scene.session, 'ownPart', caseHere(scene)).length > 0;
  return shared || scene.facts.ownPartWritten === true;
}

export function caseHere({ phase }: Scene): number {
  return phase?.plan.case ?? 0;
}
