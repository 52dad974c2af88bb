/** What of a method is left by going elsewhere in the programme, for the line that stands beside it. */
import type { Moment } from '@/lib/nudges/moments';
import type { AgendaPhase } from '@/lib/session/agenda';
import type { Session } from '@/lib/session/state';

function inMethod({ source, case: number }: AgendaPhase): boolean {
  return source !== 'frame' && number > 0;
}

export interface Elsewhere {
  readonly kind: 'jump' | 'skip';
  /** Index in the session's phases. */
  readonly phase: number;
}

export function leftBy(session: Session, { kind, phase }: Elsewhere): readonly Moment[] {
  const here = session.phases[session.current]?.plan;
  const there = session.phases[phase]?.plan;
  if (!here || !there) return [];
  if (kind === 'skip') return inMethod(there) ? [{ on: 'leave', what: 'step' }] : [];
  if (!inMethod(here)) return [];
  const stays = there.source === here.source && there.case === here.case;
  return [{ on: 'leave', what: stays ? 'step' : 'method' }];
}
