/** What the structure of a meeting holds together: strict, guided or free. */
import type { AgendaPhase } from './agenda';
import type { Session } from './state';

/** In a method after its first phase: what began is kept until its end. */
export function insideMethod({ phases, current }: Pick<Session, 'phases' | 'current'>): boolean {
  const plan = phases[current]?.plan;
  if (plan?.part !== 'case' || plan.source === 'frame') return false;
  const before = phases[current - 1]?.plan;
  return before?.case === plan.case && before.source === plan.source;
}

/** In a strict meeting a method that began is gone through in its own order, to its end. */
export function isHeld(session: Session, place: number): boolean {
  if (session.structure !== 'strict') return false;
  const here = session.phases[session.current]?.plan;
  const there = session.phases[place]?.plan;
  return insideMethod(session) || (here?.case === there?.case && isOfMethod(here));
}

function isOfMethod(plan: AgendaPhase | undefined): boolean {
  return plan?.part === 'case' && plan.source !== 'frame';
}
