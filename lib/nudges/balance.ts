/** Whether some are not heard, or one is heard much more than the others. Never a ranking. */
import type { PersonId, Session } from '@/lib/session/state';
import { phaseTime } from '@/lib/session/time';
import { turnList } from '@/lib/session/turnList';

/** Before this share of a phase, who has not spoken may still come. */
const HEARD_BY = 0.6;
/** From here on somebody's turns can be more than chance. */
const FEWEST_TURNS = 3;

/**
 * Who has had no turn in a queue or a free talk of which sixty percent is over, by seat; nobody
 * where no turn was counted at all. For the facilitator: other screens do not get the tally. `now`
 * is session time.
 */
export function unheard(session: Session, now: number): PersonId[] {
  const phase = session.phases[session.current];
  if (!phase || session.status !== 'running') return [];
  const { plan, turns } = phase;
  if (plan.turnPolicy !== 'queue' && plan.turnPolicy !== 'free') return [];
  if (phaseTime(phase, now).share < HEARD_BY) return [];
  const counted = (id: PersonId) => (turns.spoke[id] ?? 0) > 0;
  const list = turnList(session, plan);
  if (!list.some(counted)) return [];
  return list.filter((id) => !counted(id) && turns.speaker !== id);
}

/**
 * Whether somebody had more than twice the mean of `among`, and at least three turns. `turns` is
 * the tally of one phase, from the facilitator's session or from what a screen saw go by.
 */
export function dominates(
  turns: Readonly<Record<PersonId, number>>,
  among: readonly PersonId[],
  person: PersonId,
): boolean {
  const own = turns[person] ?? 0;
  if (own < FEWEST_TURNS || !among.includes(person)) return false;
  const all = among.reduce((sum, id) => sum + (turns[id] ?? 0), 0);
  return own > (2 * all) / among.length;
}
