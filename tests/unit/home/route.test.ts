import { expect, it } from 'vitest';
import { hashOf, routeOf } from '@/components/home/route';

it.each([
  ['', { page: '', item: null }],
  ['#', { page: '', item: null }],
  ['#/groups', { page: 'groups', item: null }],
  ['#/groups/', { page: 'groups', item: null }],
  ['#/groups/a%2Fb%20c', { page: 'groups', item: 'a/b c' }],
  ['#/groups/%E0%A4', { page: 'groups', item: null }],
])('the address %s leads to its page', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

it('an address leads back to what it was made of', () => {
  expect(routeOf(hashOf('groups', 'a/b#c %'))).toEqual({ page: 'groups', item: 'a/b#c %' });
});
