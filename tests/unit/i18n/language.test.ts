import { expect, it } from 'vitest';
import { pickLanguage } from '@/lib/i18n/language';

it('is what the user chose, whatever the browser speaks', () => {
  expect(pickLanguage('en', ['nl'])).toBe('en');
  expect(pickLanguage('nl', ['en-GB', 'en'])).toBe('nl');
});

it('is else the first of the browser that there is', () => {
  expect(pickLanguage(null, ['en-GB', 'nl'])).toBe('en');
  expect(pickLanguage(null, ['de-DE', 'fr', 'nl-BE', 'en'])).toBe('nl');
  expect(pickLanguage(null, ['EN-us'])).toBe('en');
});

it('is Dutch when the browser speaks neither', () => {
  expect(pickLanguage(null, ['de', 'fr'])).toBe('nl');
  expect(pickLanguage(null, ['nld', 'eng', ''])).toBe('nl');
  expect(pickLanguage(null, [])).toBe('nl');
});
