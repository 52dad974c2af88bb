/** The course of a session as a whole: start, pause, undo, end. */
import type { CommandBody } from './commands';
import type { Draft } from './draft';
import { checkOutDone } from './course';
import { enter } from './decidePhases';
import { openYield } from './decideYield';
import { isKnown, isOver } from './guards';
import { refuse, type Refusal } from './refusal';
import type { PauseReason } from './state';

export function startSession(draft: Draft, chance: number): Refusal | undefined {
  if (draft.session.status !== 'ready') return refuse('notReady');
  draft.emit({ type: 'sessionStarted' });
  enter(draft, 0, 'start', true, chance);
  return undefined;
}

/** Also in a pause, to change its reason: some silence may become a stop. */
export function pauseSession(
  draft: Draft,
  { reason, person }: { reason: PauseReason; person: string | null },
): Refusal | undefined {
  const { session } = draft;
  if (session.status !== 'running') return refuse('notRunning');
  if (session.pause?.reason === reason && session.pause.person === person) {
    return refuse('paused');
  }
  if (person !== null && !isKnown(session, person)) return refuse('unknownPerson');
  draft.emit({ type: 'sessionPaused', reason, person });
  return undefined;
}

export function resumeSession(draft: Draft): Refusal | undefined {
  if (draft.session.status !== 'running') return refuse('notRunning');
  if (draft.session.pause === null) return refuse('notPaused');
  draft.emit({ type: 'sessionResumed' });
  return undefined;
}

/** Takes back the newest step. `command` names it, so that two taps take back one step, not two. */
export function undoCommand(draft: Draft, command: string): Refusal | undefined {
  const newest = draft.session.undo.at(-1);
  if (!newest) return refuse('nothingToUndo');
  if (newest.command !== command) return refuse('alreadyMoved');
  draft.emit({ type: 'commandUndone', undone: command });
  return undefined;
}

export function endSession(
  draft: Draft,
  { withoutCheckOut, withoutYield }: Extract<CommandBody, { type: 'endSession' }>,
): Refusal | undefined {
  if (draft.session.status !== 'running') return refuse('notRunning');
  const done = checkOutDone(draft.session);
  if (!done && !withoutCheckOut) return refuse('checkOutNotDone');
  const open = openYield(draft, draft.session.phases.length, withoutYield);
  if (open) return open;
  const speaker = draft.current?.turns.speaker ?? null;
  if (speaker !== null) draft.emit({ type: 'turnEnded', person: speaker, outcome: 'finished' });
  draft.emit({ type: 'sessionEnded', withoutCheckOut: !done });
  return undefined;
}

export function abandonSession(draft: Draft): Refusal | undefined {
  if (isOver(draft.session)) return refuse('alreadyOver');
  draft.emit({ type: 'sessionAbandoned' });
  return undefined;
}
