import { describe, expect, it } from 'vitest';
import { emptyForm, type SetUpForm } from '@/components/setup/form';
import { followed, proposalsFor, withGroup, withoutGroup } from '@/components/setup/group';
import { peopleOf } from '@/components/setup/people';
import type { Meeting } from '@/lib/group/meetings';
import { groupOf, meetingOn } from '../group/sample';

const NOW = new Date(2026, 10, 3, 9, 0).getTime();
const people = ['Els', 'Anna', 'Bram', 'Carla'];
const group = groupOf(people, { seat: 'rotating', structure: 'strict', template: '60' }, ['carla']);
const known = (meetings: readonly Meeting[]) => ({ group, meetings, unreadableMeetings: 0 });
const form = withGroup(emptyForm, group, NOW);

function ticked(of: SetUpForm, name: string, here: boolean): SetUpForm {
  if (!of.group) throw new Error('no group');
  const list = of.group.people.map((each) => (each.name === name ? { ...each, here } : each));
  return { ...of, group: { ...of.group, people: list } };
}

describe('a chosen group', () => {
  it('fills in who is not away, its settings and its template', () => {
    expect(peopleOf(form)).toEqual({
      names: ['Els', 'Anna', 'Bram'],
      inGroup: ['els', 'anna', 'bram'],
      problems: [],
    });
    expect(form).toMatchObject({ structure: 'strict', seat: 'rotating', end: '10:00' });
  });

  it('keeps names that were typed and are not of the group', () => {
    const typed = withGroup({ ...emptyForm, names: 'anna\nGijs\n' }, group, NOW);
    expect(typed.names).toBe('Gijs');
    expect(withoutGroup(typed)).toMatchObject({ group: null, names: 'Els\nAnna\nBram\nGijs' });
  });

  it('is followed: new people come in, names change, ticks stay', () => {
    const next = groupOf(['Els', 'Anna', 'Bram', 'Carla', 'Dirk'], {}, ['carla', 'els']);
    const was = ticked(form, 'Anna', false).group;
    expect(was && followed(was, next).people.map(({ name, here }) => [name, here])).toEqual([
      ['Els', true],
      ['Anna', false],
      ['Bram', true],
      ['Carla', false],
      ['Dirk', true],
    ]);
  });

  it('says when a guest has the name of somebody who is here', () => {
    expect(peopleOf({ ...form, names: 'Bram' }).problems).toMatchObject([{ kind: 'twice' }]);
    expect(peopleOf({ ...form, names: 'x'.repeat(70) }).problems).toMatchObject([
      { kind: 'tooLong', line: 1 },
    ]);
  });
});

describe('what the group remembers', () => {
  const meetings = [
    meetingOn(1, 'els', 'bram/tietze'),
    meetingOn(2, 'anna', 'els/tietze'),
    meetingOn(3, 'bram', 'anna/tietze'),
  ];

  it('proposes who facilitated longest ago, and who waited longest of the others', () => {
    expect(proposalsFor(form, known(meetings))).toEqual({
      facilitator: { name: 'Els', ago: 3 },
      caseBringers: [{ name: 'Bram', ago: 3 }],
    });
    const withCarla = ticked(form, 'Carla', true);
    expect(proposalsFor(withCarla, known(meetings)).facilitator).toEqual({
      name: 'Carla',
      ago: null,
    });
  });

  it('proposes somebody else for the second case, and nobody where somebody was chosen', () => {
    const [first] = form.cases;
    if (!first) throw new Error('no case');
    const two = { ...form, cases: [first, { ...first }] };
    expect(proposalsFor(two, known(meetings)).caseBringers).toEqual([
      { name: 'Bram', ago: 3 },
      { name: 'Anna', ago: 1 },
    ]);
    const chosen = { ...form, cases: [{ ...first, caseBringer: 'Bram' }, first] };
    expect(proposalsFor(chosen, known(meetings)).caseBringers).toEqual([
      null,
      { name: 'Anna', ago: 1 },
    ]);
  });

  it('lets whoever works the panel bring a case when the seat is empty', () => {
    const empty: SetUpForm = { ...form, seat: 'empty', facilitator: 'Bram' };
    expect(proposalsFor(empty, known(meetings))).toEqual({
      facilitator: null,
      caseBringers: [{ name: 'Bram', ago: 3 }],
    });
  });

  it('proposes nobody for a case before anybody ever brought one', () => {
    expect(proposalsFor(form, known([]))).toEqual({
      facilitator: { name: 'Els', ago: null },
      caseBringers: [null],
    });
    expect(proposalsFor(emptyForm, undefined)).toEqual({ facilitator: null, caseBringers: [] });
  });
});
