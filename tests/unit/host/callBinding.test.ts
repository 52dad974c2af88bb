import { expect, it } from 'vitest';
import { isBoundTo, type Binding } from '@/lib/host/callBinding';

const meet: Binding = { call: { platform: 'meet', key: 'abc-defg-hij' }, tab: 1 };
const teams: Binding = { call: { platform: 'teams', key: null }, tab: 1 };

it('a call is known by its own id, in whichever tab', () => {
  expect(isBoundTo(meet, { platform: 'meet', key: 'abc-defg-hij', tab: 2 })).toBe(true);
  expect(isBoundTo(meet, { platform: 'meet', key: 'klm-nopq-rst', tab: 1 })).toBe(false);
  expect(isBoundTo(meet, { platform: 'zoom', key: 'abc-defg-hij', tab: 1 })).toBe(false);
});

it('where one of them shows no id, it is known by the tab', () => {
  expect(isBoundTo(teams, { platform: 'teams', key: null, tab: 1 })).toBe(true);
  expect(isBoundTo(teams, { platform: 'teams', key: '9312345678901', tab: 1 })).toBe(true);
  expect(isBoundTo(teams, { platform: 'teams', key: null, tab: 2 })).toBe(false);
  expect(isBoundTo(teams, { platform: 'meet', key: null, tab: 1 })).toBe(false);
});

it('without either it is no call that anybody could be sure of', () => {
  expect(isBoundTo({ ...teams, tab: null }, { platform: 'teams', key: null, tab: 2 })).toBe(false);
});
