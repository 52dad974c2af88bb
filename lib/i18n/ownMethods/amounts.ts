/** What stands in a file, as people can read it within a sentence. */
import type { Language } from '@/lib/wire/preferences';

const KB = 1000;

/** "23,5 kB": bytes, rounded up, so that what is too much never reads as the most that is allowed. */
export function kilobytes(bytes: number, language: Language): string {
  const tenths = Math.ceil((bytes / KB) * 10) / 10;
  return `${tenths.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')} kB`;
}

/** Also a number that no file should hold stays short. */
export function shown(n: number): string {
  return Math.abs(n) === Infinity ? `${n < 0 ? '−' : ''}∞` : String(n);
}

const LONGEST = 40;

/** A text that may be anything: cut short, and with a sign for every mark that shows nothing. */
export function brief(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd');
  const letters = [...visible];
  return letters.length <= LONGEST ? visible : `${letters.slice(0, LONGEST).join('')}…`;
}
