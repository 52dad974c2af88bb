/** In which role somebody looks at the session. */
import type { PhaseText } from '@/lib/methods/schema';
import type { AgendaPhase } from '@/lib/session/agenda';
import type { Session } from '@/lib/session/state';

export type Role = keyof Pick<PhaseText, 'facilitator' | 'caseBringer' | 'participant'>;

/** The facilitator's machine is the facilitator, whoever else may look at it. */
export function roleOf(
  { facilitator, caseBringer }: Pick<Session, 'facilitator' | 'caseBringer'>,
  me: string | null,
): Role {
  if (me === null || me === facilitator) return 'facilitator';
  return me === caseBringer ? 'caseBringer' : 'participant';
}

/** A case-bringer who listens while the others speak. */
export function keepsStill(plan: Pick<AgendaPhase, 'caseBringer'>, role: Role): boolean {
  return (
    role === 'caseBringer' && (plan.caseBringer === 'listens' || plan.caseBringer === 'silent')
  );
}
