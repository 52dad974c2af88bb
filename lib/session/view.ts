/** What a view is shown of a session: the state without the history that undo needs. */
import type { EventBody } from './events';
import type { Session, SessionState } from './state';

/** The newest step, to name it and to offer taking it back. */
export interface LastStep {
  readonly command: string;
  readonly by: string;
  readonly at: number;
  readonly body: EventBody;
}

export interface SessionView extends Session {
  readonly lastStep: LastStep | null;
}

export function viewForFacilitator(state: SessionState): SessionView {
  const { undo, commands: _commands, ...session } = state;
  const newest = undo.at(-1);
  return {
    ...session,
    lastStep: newest
      ? {
          command: newest.command,
          by: newest.event.by,
          at: newest.event.at,
          body: newest.event.body,
        }
      : null,
  };
}
