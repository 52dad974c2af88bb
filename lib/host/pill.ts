/** What the pill and the badge show of a session: a name and the time left, no more. */
import type { Session } from '@/lib/session/state';
import { phaseEndsAt } from '@/lib/session/time';
import type { Pill } from '@/lib/wire/callMessages';

const MINUTE_MS = 60_000;

/** `endsAt` is the machine's own clock time. Null when there is no session. */
export function pillFor(
  session: Session | null,
  names: Readonly<Record<string, string>>,
  now: number,
  clockOffsetMs: number,
  digits: boolean,
): Pill | null {
  if (!session) return null;
  if (session.status !== 'running') return { name: null, endsAt: null, paused: false, digits };
  const speaker = session.phases[session.current]?.turns.speaker ?? null;
  const paused = session.pause !== null;
  const endsAt = paused ? null : phaseEndsAt(session, now);
  return {
    name: speaker === null ? null : (names[speaker] ?? null),
    endsAt: endsAt === null ? null : endsAt - clockOffsetMs,
    paused,
    digits,
  };
}

/** Whole minutes left of the phase, at most four characters; empty when nothing runs. */
export function badgeFor(session: Session | null, now: number): string {
  if (session?.status !== 'running') return '';
  if (session.pause !== null) return 'II';
  const endsAt = phaseEndsAt(session, now);
  if (endsAt === null) return '';
  const minutes = Math.ceil((endsAt - now) / MINUTE_MS);
  return minutes > 0 ? String(minutes) : `+${Math.min(99, -minutes)}`;
}
