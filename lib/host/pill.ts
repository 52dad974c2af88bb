/** What the pill and the badge show of a session: a name and the time left, no more. */
import type { OwnMoment } from '@/lib/session/ownMoment';
import type { Session } from '@/lib/session/state';
import { phaseEndsAt } from '@/lib/session/time';
import type { Pill } from '@/lib/wire/callMessages';

const MINUTE_MS = 60_000;

/**
 * `endsAt` is the machine's own clock time. Null when there is no session. `you` stands in place of
 * the name while it is the moment of whoever looks at it, and is null else.
 */
export function pillFor(
  session: Session | null,
  names: Readonly<Record<string, string>>,
  now: number,
  clockOffsetMs: number,
  digits: boolean,
  you: string | null,
): Pill | null {
  if (!session) return null;
  if (session.status !== 'running') return { name: null, endsAt: null, paused: false, digits };
  const speaker = session.phases[session.current]?.turns.speaker ?? null;
  const paused = session.pause !== null;
  const endsAt = paused ? null : phaseEndsAt(session, now);
  return {
    name: you ?? (speaker === null ? null : (names[speaker] ?? null)),
    endsAt: endsAt === null ? null : endsAt - clockOffsetMs,
    paused,
    digits,
  };
}

export interface Badge {
  readonly text: string;
  /** Never alone: the text says it as well. */
  readonly tone: 'time' | 'mine';
}

/** White on each of them passes AA. */
export const badgeColours: Readonly<Record<Badge['tone'], string>> = {
  time: '#0f6b5c',
  mine: '#a3460f',
};

/**
 * `you` while it is one's own moment; before that the same minutes as ever, behind a mark. At most
 * four characters.
 */
export function badgeFor(
  session: Session | null,
  now: number,
  moment: OwnMoment | null,
  you: string,
): Badge {
  if (moment === 'now') return { text: you, tone: 'mine' };
  const minutes = minutesFor(session, now);
  return { text: moment === 'next' ? `›${minutes}` : minutes, tone: 'time' };
}

/** Whole minutes left of the phase, at most three characters; empty when nothing runs. */
function minutesFor(session: Session | null, now: number): string {
  if (session?.status !== 'running') return '';
  if (session.pause !== null) return 'II';
  const endsAt = phaseEndsAt(session, now);
  if (endsAt === null) return '';
  const minutes = Math.ceil((endsAt - now) / MINUTE_MS);
  return minutes > 0 ? String(minutes) : `+${Math.min(99, -minutes)}`;
}
