/** What stands on the camera strip, in words: only what everybody in the call may see. */
import { seenOutside } from '@/lib/session/seenOutside';
import type { Session } from '@/lib/session/state';
import type { CameraPreferences } from '@/lib/wire/preferences';
import type { Strip } from '@/lib/wire/strip';
import type { StripTexts } from './texts';

/** UTF-16 units of a name, and of a phase's name, that a strip has room for. */
export const MAX_NAME_UNITS = 40;
export const MAX_PHASE_UNITS = 60;

export interface StripWords {
  readonly texts: StripTexts;
  /** Person id to name; an erased name is missing. */
  readonly names: Readonly<Record<string, string>>;
  /** By the index of the phase. */
  phaseName(index: number): string;
}

export interface StripTime {
  /** Session time. */
  readonly now: number;
  /** What to subtract from session time to get the machine's own clock time. */
  readonly clockOffsetMs: number;
  /** False where time is not shown in digits. */
  readonly digits: boolean;
}

/** Null while there is nothing to show. */
export function stripOf(
  session: Session | null,
  { texts, names, phaseName }: StripWords,
  { now, clockOffsetMs, digits }: StripTime,
  { place, size }: CameraPreferences,
): Strip | null {
  const seen = session && seenOutside(session, now);
  if (!seen) return null;
  const { what, phase, next, endsAt } = seen;
  const nameOf = (id: string) => {
    const name = names[id];
    return name === undefined ? null : cut(name, MAX_NAME_UNITS);
  };
  const nextName = next === null ? null : nameOf(next);
  return {
    who:
      what.person === null
        ? texts.goesOn[what.does]
        : texts.people[what.does](nameOf(what.person) ?? texts.someone),
    phase: phase === null ? '' : cut(phaseName(phase), MAX_PHASE_UNITS),
    next: nextName === null ? null : texts.next(nextName),
    endsAt: endsAt === null || !digits ? null : Math.round(endsAt - clockOffsetMs),
    times: texts.times,
    place,
    size,
  };
}

/** At most so many UTF-16 units, the mark of what is missing included; no sign that people see as one is cut. */
export function cut(text: string, units: number): string {
  if (text.length <= units) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > units - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
