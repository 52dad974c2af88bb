/** A method of one's own in the form: found, reckoned with, and missed when it is gone. */
import { describe, expect, it } from 'vitest';
import { byId } from '@/components/choose/ownOffer';
import { fitOf, roomFor } from '@/components/setup/fit';
import {
  emptyCase,
  emptyForm,
  readDraft,
  writeDraft,
  type SetUpForm,
} from '@/components/setup/form';
import { agendaOf, chosenPlan, methodOf } from '@/components/setup/plan';
import { withTemplate } from '@/components/setup/template';
import { methods } from '@/lib/methods/library';
import { templates } from '@/lib/session/templates';
import { walk } from '../../live/words';

const own = byId([walk]);
const { id } = walk.definition;
const chosen = { ...emptyCase, method: id, methodName: walk.text.name, picked: true };
const form: SetUpForm = { ...emptyForm, cases: [chosen] };
const sources = (of: SetUpForm, from: typeof own | null) =>
  new Set(agendaOf(of, from).map(({ source }) => source));

describe('a method of one’s own in the form', () => {
  it('is in the plan, the running order and the time', () => {
    expect(methodOf(chosen, own)).toBe(walk.definition);
    expect(chosenPlan(form).cases).toEqual([{ method: id, leaveOut: [] }]);
    expect(sources(form, own)).toEqual(new Set(['frame', id]));
    const [phase] = walk.definition.phases;
    const needed = (from: typeof own | null) =>
      fitOf(form, 6, { availableMs: null, own: from }).neededMs;
    expect(needed(own) - needed(null)).toBe((phase?.minutes ?? 0) * 60_000);
  });

  it('makes no difference to the room for the method that takes its place', () => {
    const room = (from: typeof own | null) =>
      roomFor(form, 6, { number: 1, availableMs: 3_600_000, own: from });
    expect(room(own)).toEqual(room(null));
  });

  it('is not taken for another one when it is not there', () => {
    for (const none of [null, byId([])]) {
      expect(methodOf(chosen, none)).toBeNull();
      expect(sources(form, none)).toEqual(new Set(['frame']));
    }
    expect(methodOf(emptyCase, null)).toBe(methods[0]);
  });

  it('stays in the draft by its name, also where a template is taken and it is not there', () => {
    expect(readDraft(writeDraft(form))).toEqual(form);
    for (const template of templates) {
      expect(withTemplate(form, template, { people: 6, now: 0 }).cases[0]).toEqual(chosen);
    }
  });

  it('has no name in a draft of before there were any', () => {
    const { methodName: _none, ...before } = { ...emptyCase, method: 'tietze', picked: true };
    const draft = JSON.stringify({ ...emptyForm, cases: [before] });
    expect(readDraft(draft).cases).toEqual([{ ...before, methodName: '' }]);
  });
});
