import { expect, it } from 'vitest';
import { pillChangesIn, pillTime } from '@/components/dock/pillText';
import { countdown } from '@/lib/i18n/times';
import type { Pill } from '@/lib/wire/callMessages';

const SECOND = 1000;
const now = Date.UTC(2026, 10, 22, 9);
const timeOn = (pill: Partial<Pill>) =>
  pillTime({ name: 'Anna', endsAt: now, paused: false, digits: true, ...pill }, now, 'pauze');
const withLeft = (ms: number) => timeOn({ endsAt: now + ms });

it('shows whole minutes; one that has begun counts', () => {
  expect(withLeft(342 * SECOND)).toBe('6 min');
  expect(withLeft(300 * SECOND)).toBe('5 min');
  expect(withLeft(300.001 * SECOND)).toBe('6 min');
  expect(withLeft(61 * 60 * SECOND)).toBe('61 min');
  expect(withLeft(60 * SECOND)).toBe('1 min');
});

it('counts the seconds of the last minute, and of the first one past the end', () => {
  expect(withLeft(59 * SECOND)).toBe('0:59');
  expect(withLeft(SECOND)).toBe('0:01');
  expect(withLeft(0)).toBe('0:00');
  expect(withLeft(-999)).toBe('0:00');
  expect(withLeft(-SECOND)).toBe('+0:01');
  expect(withLeft(-59 * SECOND)).toBe('+0:59');
});

it('counts whole minutes past the end, with a plus', () => {
  expect(withLeft(-60 * SECOND)).toBe('+1 min');
  expect(withLeft(-179 * SECOND)).toBe('+2 min');
});

it('reads as the panel does in those two minutes', () => {
  for (let ms = -59_999; ms < 59_000; ms += 250) expect(withLeft(ms)).toBe(countdown(ms));
});

it('says that the time stands still, with digits or without', () => {
  expect(timeOn({ endsAt: null, paused: true })).toBe('pauze');
  expect(timeOn({ endsAt: null, paused: true, digits: false })).toBe('pauze');
});

it('is empty without a session, without an end, and without digits', () => {
  expect(pillTime(null, now, 'pauze')).toBe('');
  expect(timeOn({ endsAt: null })).toBe('');
  expect(timeOn({ digits: false })).toBe('');
});

it('is written anew exactly when it says something else', () => {
  const pill: Pill = { name: 'Anna', endsAt: now, paused: false, digits: true };
  for (let at = now - 200_250; at < now + 200_000;) {
    const wait = pillChangesIn(pill, at) ?? Infinity;
    const text = pillTime(pill, at, 'pauze');
    // Nothing is missed in between, and nothing is drawn for nothing but around the turn of regimes.
    for (let ms = 0; ms < wait - 2; ms += 100) expect(pillTime(pill, at + ms, 'pauze')).toBe(text);
    at += wait;
  }
  expect(pillChangesIn({ ...pill, paused: true }, now)).toBeNull();
  expect(pillChangesIn({ ...pill, digits: false }, now)).toBeNull();
  expect(pillChangesIn({ ...pill, endsAt: null }, now)).toBeNull();
  expect(pillChangesIn(null, now)).toBeNull();
});
