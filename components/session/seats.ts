/** The people of a session as seats of the circle. */
import type { Seat } from '@/components/circle/Circle';
import type { Catalogue } from '@/lib/i18n/catalogue';
import type { Session } from '@/lib/session/state';
import { turnTime } from '@/lib/session/time';
import { turnList } from '@/lib/session/turnList';

export function seatsOf(
  session: Session,
  nameOf: (id: string) => string,
  now: number,
  t: Catalogue,
  me: string | null,
  /** Without what the facilitator alone has counted. */
  hides = false,
): Seat[] {
  const phase = session.phases[session.current];
  const list = phase ? turnList(session, phase.plan) : [];
  const listening =
    phase?.factAsker === null &&
    (phase.plan.caseBringer === 'listens' || phase.plan.caseBringer === 'silent');
  return session.people.map(({ id, present, apart }) => {
    const turn = turnOf(session, id, list);
    const place =
      phase?.plan.turnPolicy === 'round' ? -1 : (phase?.turns.upcoming.indexOf(id) ?? -1);
    const time = turn === 'speaking' && phase ? turnTime(phase, now) : null;
    const seat = {
      id,
      // In the circle one finds oneself as "you"; the label has the name too.
      name: id === me ? t.me.you : nameOf(id),
      me: id === me,
      turn,
      caseBringer: id === session.caseBringer,
      listening: listening && id === session.caseBringer,
      facilitator: id === session.facilitator,
      away: !present || apart,
      ...(place >= 0 && { hand: place + 1 }),
      ...(time && { turnShare: time.share }),
    };
    const marked = !hides && phase?.plan.turnPolicy === 'free' ? (phase.turns.spoke[id] ?? 0) : 0;
    const ready = phase?.ready.includes(id) === true;
    return { ...seat, label: labelOf({ ...seat, name: nameOf(id), apart }, marked, ready, t) };
  });
}

function turnOf(session: Session, id: string, list: readonly string[]): Seat['turn'] {
  const { turns, plan } = session.phases[session.current] ?? {};
  if (!turns || !plan) return 'waiting';
  if (turns.speaker === id) return 'speaking';
  if (turns.upcoming[0] === id) return 'next';
  if (turns.upcoming.includes(id)) return 'waiting';
  if (turns.had.includes(id)) return 'had';
  if (plan.turnPolicy === 'none') return 'idle';
  return list.includes(id) ? 'waiting' : 'outside';
}

function labelOf(
  seat: Omit<Seat, 'label'> & { readonly apart: boolean },
  spoke: number,
  ready: boolean,
  t: Catalogue,
): string {
  return [
    seat.name,
    seat.me && t.seat.me,
    seat.facilitator && t.seat.facilitator,
    seat.caseBringer && t.seat.caseBringer,
    seat.listening && t.seat.listening,
    seat.away
      ? seat.apart
        ? t.say.apart
        : t.seat.away
      : seat.turn !== 'idle' && t.seat[seat.turn],
    seat.hand !== undefined && t.seat.hand(seat.hand),
    ready && t.seat.ready,
    spoke > 0 && t.seat.spoke(spoke),
  ]
    .filter(Boolean)
    .join(', ');
}
