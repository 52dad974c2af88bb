/** Which of its few pictures the stage shows. */
import { whoseSay } from '@/lib/session/say';
import type { Session } from '@/lib/session/state';
import { phaseTime } from '@/lib/session/time';
import { isSilence } from '@/lib/session/turnList';

export type Scene = 'none' | 'ready' | 'running' | 'question' | 'pause' | 'silence' | 'over';

/** A silence of the phase, or one that was asked for. */
export function isSilent({ pause, phases, current }: Session): boolean {
  if (pause) return pause.reason === 'silence';
  const plan = phases[current]?.plan;
  return plan !== undefined && isSilence(plan);
}

/** `silent`: whether a running session shows as a silence, by itself or as the stage was told. */
export function sceneOf(session: Session | null, silent: boolean): Scene {
  if (!session) return 'none';
  if (session.status !== 'running') return session.status === 'ready' ? 'ready' : 'over';
  if (silent) return 'silence';
  if (session.pause) return 'pause';
  const asked = session.phases[session.current]?.say.question === true;
  return asked && whoseSay(session) !== null ? 'question' : 'running';
}

/**
 * Session time in the steps in which the stage changes: its countdown falls at each of them, and
 * nothing is drawn in between. At most a second behind `now`.
 */
export function stepped(session: Session | null, now: number): number {
  const phase = session?.phases[session.current];
  if (!phase || session?.pause) return now - (now % 1000);
  const { leftMs } = phaseTime(phase, now);
  return now - (Math.ceil(leftMs / 1000) * 1000 - leftMs);
}

/** A share in whole steps of a round: less is not to be seen from a call. */
export function coarse(share: number, steps: number): number {
  return Math.round(share * steps) / steps;
}
