/** Counting private signals: given by the host alone, and only what is enough to be told. */
import type { CommandBody } from './commands';
import type { Draft } from './draft';
import { refuse, type Refusal } from './refusal';
import { countedLately, fewestTold } from './signals';

/** Also in a pause. `phase` says in which one they were given: what comes too late is let go. */
export function countSignals(
  draft: Draft,
  { kind, count, phase }: Extract<CommandBody, { type: 'countSignals' }>,
): Refusal | undefined {
  const { session, now } = draft;
  if (session.status !== 'running') return refuse('notRunning');
  if (phase !== session.current) return refuse('alreadyMoved');
  const told = countedLately(session, kind, now);
  if (told + count < fewestTold(session, kind)) return refuse('notReady');
  draft.emit({ type: 'signalsCounted', kind, count });
  return undefined;
}
