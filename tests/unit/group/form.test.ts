import { describe, expect, it } from 'vitest';
import {
  changedParts,
  editOf,
  formOf,
  isChanged,
  opened,
  openedNew,
  readOpened,
  withAdded,
} from '@/components/group/form';
import { groupOf } from './sample';

const group = groupOf(['Els', 'Anna']);
const counter = () => {
  let n = 0;
  return () => `new-${(n += 1)}`;
};

describe('what stands on a group’s page', () => {
  it('is unchanged as it was opened, and changed by names that are still to be added', () => {
    const page = opened(group);
    expect(isChanged(page)).toBe(false);
    expect(isChanged({ ...page, form: { ...page.form, adding: 'Ivo' } })).toBe(true);
  });

  it('takes pasted names over in their order, and none from blank lines', () => {
    const form = { ...formOf(group), adding: '\n Ivo \r\n\n Joke' };
    const added = withAdded(form, counter());
    expect(added.adding).toBe('');
    expect(editOf(added).people.slice(2)).toEqual([
      { id: 'new-1', name: 'Ivo', away: false },
      { id: 'new-2', name: 'Joke', away: false },
    ]);
    expect(withAdded({ ...form, adding: ' \n ' }, counter()).people).toEqual(form.people);
  });

  it('tells in which parts it differs from what was saved elsewhere', () => {
    const theirs = { ...formOf(group), name: 'Woensdaggroep', people: [] };
    expect(changedParts(formOf(group), theirs)).toEqual(['name', 'people']);
    expect(changedParts(formOf(group), formOf(group))).toEqual([]);
  });

  it('is read again after a reload, and not guessed at when it cannot be', () => {
    const page = { ...openedNew('g1'), form: { ...formOf(group), adding: 'Ivo' } };
    expect(readOpened(JSON.stringify(page))).toEqual(page);
    for (const text of [null, '', '{', '[]', '{"id":"g1"}']) expect(readOpened(text)).toBeNull();
  });
});
