import { describe, expect, it } from 'vitest';
import { byId } from '@/components/choose/ownOffer';
import {
  emptyCase,
  emptyForm,
  readDraft,
  writeDraft,
  type SetUpForm,
} from '@/components/setup/form';
import { formOf } from '@/components/setup/formOf';
import { agendaOf } from '@/components/setup/plan';
import { toSetUp } from '@/components/setup/setUpOf';
import { timeFieldValue } from '@/lib/i18n/times';
import { frame } from '@/lib/methods/frame/definition';
import { findMethod } from '@/lib/methods/library';
import type { OwnMethod, OwnMethodsById } from '@/lib/methods/ownMethod';
import { decide, isRefusal } from '@/lib/session/decide';
import { replay } from '@/lib/session/evolve';
import type { SessionState } from '@/lib/session/state';
import { sizesOf } from '@/lib/session/templates';
import { walk } from '../../live/words';
import { groupOf } from '../group/sample';
import { methodOf } from '../session/spec';

const NOW = new Date(2026, 10, 3, 9, 0).getTime();
const moment = { wallNow: NOW, toSession: (wall: number) => wall + 500, proposed: undefined };
const names = ['Els', 'Anna', 'Bram', 'Carla'];
const ours: OwnMethod = {
  ...walk,
  definition: { ...methodOf({ id: 'ronde' }, { id: 'tweede' }), id: walk.definition.id },
};
const own: OwnMethodsById = byId([ours]);

const full: SetUpForm = {
  group: {
    id: 'tuesday',
    name: 'Dinsdaggroep',
    people: [
      { id: 'els', name: 'Els', here: true },
      { id: 'anna', name: 'Anna', here: true },
      { id: 'dirk', name: 'Dirk', here: false },
    ],
    agreements: [{ id: 'a1', text: 'Het blijft hier.', meaning: '' }],
  },
  names: 'Gijs\n Hanna ',
  facilitator: 'Anna',
  frame: { ...sizesOf('long'), 'thema-inbreng': 'out', incheck: 'whole' },
  cases: [
    { ...emptyCase, method: 'korthagen', picked: true, caseBringer: 'Els', leaveOut: ['analyse'] },
    { ...emptyCase, method: 'tietze', picked: true },
  ],
  end: '12:30',
  structure: 'strict',
  seat: 'rotating',
  firstTimersFirst: true,
  rank: true,
};

/** The session that the form creates, and how its names lead back. */
function created(form: SetUpForm): { session: SessionState; names: Record<string, string> } {
  const { plan, names: typed, ...setUp } = toSetUp(form, moment);
  const people = typed.map((_, i) => `p${i}`);
  const events = decide(
    null,
    {
      id: 'c1',
      by: people[setUp.facilitator] ?? '',
      body: {
        type: 'createSession',
        session: 's1',
        people,
        facilitator: people[setUp.facilitator] ?? '',
        seat: setUp.seat,
        structure: setUp.structure,
        plan,
        caseBringers: setUp.caseBringers.map((at) => (at === null ? null : (people[at] ?? null))),
        agreements: setUp.agreements.map(({ id }) => id),
        endBy: setUp.endBy,
        firstTimersFirst: setUp.firstTimersFirst,
        ...(setUp.rank !== undefined && { rank: setUp.rank }),
      },
    },
    {
      now: NOW,
      chance: 0,
      frame,
      findMethod: (id) => findMethod(id) ?? own.get(id)?.definition,
      hasDevice: () => false,
      pulses: () => [],
      safety: () => [],
    },
  );
  if (isRefusal(events)) throw new Error(events.refused);
  const session = replay(events);
  if (!session) throw new Error('no session');
  return { session, names: Object.fromEntries(people.map((id, i) => [id, typed[i] ?? ''])) };
}

describe('a draft', () => {
  it('of a Kring that did not ask for rank says nothing of it', () => {
    const { rank: _rank, ...older } = full;
    expect(readDraft(JSON.stringify(older))).toEqual({ ...full, rank: null });
    expect(toSetUp({ ...full, rank: null }, moment)).not.toHaveProperty('rank');
    expect(toSetUp({ ...full, rank: false }, moment)).toMatchObject({ rank: false });
  });

  it('gives back what was filled in', () => {
    expect(readDraft(writeDraft(full))).toEqual(full);
    expect(readDraft(writeDraft(emptyForm))).toEqual(emptyForm);
    expect(writeDraft(emptyForm)).toBe('');
  });

  it('keeps a choice that was made before any name', () => {
    const form: SetUpForm = { ...emptyForm, structure: 'free' };
    expect(readDraft(writeDraft(form))).toEqual(form);
  });

  it('of an older Kring is read as one case in the whole frame', () => {
    const older = {
      names: 'Els\nAnna',
      facilitator: 'Anna',
      caseBringer: 'Els',
      method: 'tietze',
      end: '11:00',
      leaveOut: ['frame/terugblik', 'frame/keuze', 'tietze/slot', 'korthagen/slot'],
      firstTimersFirst: true,
    };
    expect(readDraft(JSON.stringify(older))).toEqual({
      ...emptyForm,
      names: 'Els\nAnna',
      facilitator: 'Anna',
      end: '11:00',
      firstTimersFirst: true,
      frame: { ...sizesOf('whole'), terugblik: 'out', keuze: 'out' },
      cases: [
        { ...emptyCase, method: 'tietze', picked: true, caseBringer: 'Els', leaveOut: ['slot'] },
      ],
    });
    expect(readDraft('{"names":"Els"}')).toEqual({ ...emptyForm, names: 'Els' });
  });

  it.each([['Els\nAnna'], ['[1,2]'], ['{"cases":[]}'], ['{']])(
    'that cannot be read is taken as names: %s',
    (draft) => expect(readDraft(draft)).toEqual({ ...emptyForm, names: draft }),
  );
});

describe('what is asked of the background', () => {
  it('names people by their places, with who they are in the group', () => {
    expect(toSetUp(full, moment)).toMatchObject({
      names: ['Els', 'Anna', 'Gijs', 'Hanna'],
      facilitator: 1,
      caseBringers: [0, null],
      group: { id: 'tuesday', people: ['els', 'anna', null, null] },
      agreements: [{ id: 'a1', text: 'Het blijft hier.', meaning: '' }],
      structure: 'strict',
      seat: 'rotating',
      endBy: new Date(2026, 10, 3, 12, 30).getTime() + 500,
      firstTimersFirst: true,
    });
  });

  it('knows somebody of the group who was not expected and was typed', () => {
    const { group } = toSetUp({ ...full, names: 'dirk' }, moment);
    expect(group?.people).toEqual(['els', 'anna', 'dirk']);
  });

  it('takes who is proposed where nobody was chosen, and the first where nobody is', () => {
    const form = { ...full, facilitator: '' };
    expect(toSetUp(form, { ...moment, proposed: 'Anna' }).facilitator).toBe(1);
    expect(toSetUp(form, { ...moment, proposed: 'Dirk' }).facilitator).toBe(0);
    expect(toSetUp(full, { ...moment, proposed: 'Els' }).facilitator).toBe(1);
  });

  it('says nothing of a group without one', () => {
    expect(toSetUp({ ...emptyForm, names: names.join('\n') }, moment)).not.toHaveProperty('group');
  });
});

describe('a session that goes back to the form', () => {
  const form: SetUpForm = { ...full, group: null, names: names.join('\n'), facilitator: 'Anna' };
  const methods = Object.fromEntries(own);
  const back = (of: SetUpForm) =>
    formOf({ ...created(of), group: null, methods, toWall: (at) => at - 500 });

  it('gives back everything that was filled in', () => {
    expect(back(form)).toEqual({ ...form, frame: heldSizes(form) });
    expect(agendaOf(back(form), null)).toEqual(agendaOf(form, null));
    expect(back(form).end).toBe(timeFieldValue(new Date(2026, 10, 3, 12, 30).getTime()));
  });

  it.each(['long', 'whole', 'short', 'bare'] as const)(
    'is still the %s frame, also where one case needs no break',
    (name) => {
      const one: SetUpForm = { ...form, frame: sizesOf(name), cases: form.cases.slice(0, 1) };
      expect(back(one)).toEqual(one);
    },
  );

  it('has a method of one’s own again, with its name and what was left out of it', () => {
    const chosen = {
      ...emptyCase,
      method: walk.definition.id,
      methodName: walk.text.name,
      picked: true,
      leaveOut: ['tweede'],
    };
    const one: SetUpForm = { ...form, frame: sizesOf('short'), cases: [chosen] };
    expect(back(one)).toEqual(one);
  });

  it('has its group again: who was there is ticked, guests are names', () => {
    const group = groupOf(['Els', 'Anna', 'Dirk']);
    const { session, names: by } = created(full);
    const people = { p0: 'els', p1: 'anna' };
    const toWall = (at: number) => at - 500;
    const again = formOf({ session, names: by, group: { of: group, people }, methods, toWall });
    expect(again).toMatchObject({
      group: { id: 'tuesday', people: full.group?.people },
      names: 'Gijs\nHanna',
      facilitator: 'Anna',
    });
  });
});

/** Sizes as a session shows them: each part by name, `out` where it does not take place. */
function heldSizes({ frame: sizes }: SetUpForm): SetUpForm['frame'] {
  const parts = Object.values(frame).flat();
  return Object.fromEntries(parts.map(({ id }) => [id, sizes[id] ?? 'out']));
}

it('an empty case has the first method of the library', () => {
  expect(emptyForm.cases).toEqual([emptyCase]);
  expect(toSetUp({ ...emptyForm, names: 'A\nB' }, moment).plan.cases).toEqual([
    { method: 'korthagen', leaveOut: [] },
  ]);
});
