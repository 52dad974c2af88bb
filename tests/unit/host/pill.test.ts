import { describe, expect, it } from 'vitest';
import { badgeColours, badgeFor, pillFor } from '@/lib/host/pill';
import { moment as en } from '@/lib/i18n/moment/en';
import { moment as nl } from '@/lib/i18n/moment/nl';
import { methodOf, MINUTE, Sitting } from '../session/spec';

const names = { anna: 'Anna', bram: 'Bram' };
const running = () => Sitting.running(methodOf({ turnPolicy: 'round' }));

describe('the badge', () => {
  it('counts the minutes of the phase, down and beyond', () => {
    const { session, now } = running();
    expect(badgeFor(session, now, null, 'jij')).toEqual({ text: '10', tone: 'time' });
    expect(badgeFor(session, now + 12 * MINUTE, null, 'jij').text).toBe('+2');
    expect(badgeFor(null, now, null, 'jij')).toEqual({ text: '', tone: 'time' });
  });

  it('marks that one is the next, says that one is at turn, and goes back', () => {
    const { session, now } = running();
    expect(badgeFor(session, now, 'next', 'jij')).toEqual({ text: '›10', tone: 'time' });
    expect(badgeFor(session, now, 'now', 'jij')).toEqual({ text: 'jij', tone: 'mine' });
    expect(badgeFor(session, now, null, 'jij').tone).toBe('time');
  });

  it('has room for what it says, in both languages and for hours', () => {
    const { session, now } = running();
    const texts = [nl.badge, en.badge, badgeFor(session, now + 900 * MINUTE, 'next', '').text];
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(4);
  });

  it('is white on colours that pass AA', () => {
    for (const colour of Object.values(badgeColours)) {
      expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the pill', () => {
  it('names who is at turn, or says that it is whoever looks at it', () => {
    const { session, now } = running();
    expect(pillFor(session, names, now, 0, true, null)?.name).toBe('Anna');
    expect(pillFor(session, names, now, 0, true, 'Jij')?.name).toBe('Jij');
    expect(pillFor(null, names, now, 0, true, null)).toBeNull();
  });
});

/** As WCAG defines it, of `#rrggbb`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
