/** Commands that may leave a case for good, and the case that they would leave without a yield. */
import type { CommandBody } from '@/lib/session/commands';
import { followingPhase } from '@/lib/session/course';
import type { Session } from '@/lib/session/state';
import { caseLeftOpen } from '@/lib/session/yield';

export type Leaving = Extract<
  CommandBody,
  { type: 'nextPhase' | 'jumpToPhase' | 'skipPhase' | 'endSession' }
>;

export function isLeaving(command: CommandBody): command is Leaving {
  return ['nextPhase', 'jumpToPhase', 'skipPhase', 'endSession'].includes(command.type);
}

/** The case's number; 0 where the command leaves none open. */
export function leftOpenBy(session: Session, command: Leaving): number {
  switch (command.type) {
    case 'nextPhase':
      return caseLeftOpen(session, followingPhase(session));
    case 'jumpToPhase':
      return caseLeftOpen(session, command.to);
    case 'skipPhase':
      return command.phase === session.current ? caseLeftOpen(session, followingPhase(session)) : 0;
    case 'endSession':
      return caseLeftOpen(session, session.phases.length);
  }
}
