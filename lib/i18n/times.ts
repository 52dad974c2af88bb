/** Times as people read them. */
import type { Language } from '@/lib/wire/preferences';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** "10:42": the clock time of a wall-clock moment in milliseconds. */
export function clockTime(wallMs: number, language: Language): string {
  return clockFormat(language).format(wallMs);
}

const clockFormats = new Map<Language, Intl.DateTimeFormat>();

/** Kept: making one is slow, and the panel asks for the time at every tick. */
function clockFormat(language: Language): Intl.DateTimeFormat {
  const known = clockFormats.get(language);
  if (known) return known;
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const made = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  clockFormats.set(language, made);
  return made;
}

/** "5:42", or "+1:05" below zero. A second that has begun still counts. */
export function countdown(leftMs: number): string {
  const seconds = Math.abs(Math.ceil(leftMs / SECOND));
  const text = `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`;
  return leftMs <= -SECOND ? `+${text}` : text;
}

/** "1 u 54 min", "24 min": a length in whole minutes, rounded up. */
export function duration(ms: number, language: Language): string {
  const minutes = Math.ceil(ms / MINUTE);
  const hours = Math.floor(minutes / 60);
  const hour = language === 'nl' ? 'u' : 'h';
  if (hours === 0) return `${minutes} min`;
  return minutes % 60 === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${minutes % 60} min`;
}

/** "45 s", "2 min", "1:30 min": a length in which seconds matter. */
export function shortLength(ms: number): string {
  const seconds = Math.round(ms / SECOND);
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)}${rest ? `:${twoDigits(rest)}` : ''} min`;
}

/**
 * The next moment at which a clock shows `hours:minutes`, in wall-clock milliseconds: today, or
 * tomorrow when that has passed. Null for a text that is no time.
 */
export function nextClockTime(text: string, now: number): number | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (!match) return null;
  const date = new Date(now);
  date.setHours(Number(match[1]), Number(match[2]), 0, 0);
  if (date.getTime() <= now) date.setDate(date.getDate() + 1);
  return date.getTime();
}

/** "HH:MM" for a time field. */
export function timeFieldValue(wallMs: number): string {
  const date = new Date(wallMs);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
