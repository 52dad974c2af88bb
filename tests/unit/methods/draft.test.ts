import { describe, expect, it } from 'vitest';
import { readDraft, sameMethod, writeDraft } from '@/lib/methods/draft';
import { changePhase, removePhase, rename } from '@/lib/methods/edit';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import { anOwnMethod } from './ownMethods';

const own = await anOwnMethod();
const from = 'saved-1';
const [phase] = own.definition.phases;
if (!phase) throw new Error('the method has no phases');

/** What an editor can come to, and cannot save. */
function unfinished(): OwnMethod {
  const nameless = rename(own, ' ');
  if (nameless.ok) throw new Error('a name of spaces is a name');
  const long = changePhase(nameless.draft, phase?.id ?? '', { minutes: 9999 });
  if (long.ok) throw new Error('a phase may take a week');
  return long.draft;
}

describe('a draft', () => {
  it.each([
    ['of a method that is right', own],
    ['of one that cannot be saved yet', unfinished()],
  ])('%s is read back as it was written', (_what, method) => {
    expect(readDraft(writeDraft({ from, method }))).toEqual({ from, method });
  });

  it('without any phase is one too', () => {
    let method = own;
    for (const { id } of own.definition.phases) {
      const edited = removePhase(method, id);
      method = edited.ok ? edited.method : edited.draft;
    }
    expect(readDraft(writeDraft({ from, method }))?.method).toEqual(method);
  });

  it.each([
    ['', 'nothing'],
    ['{', 'no JSON'],
    ['null', 'no draft'],
    [JSON.stringify(own), 'a method alone'],
    [JSON.stringify({ from, method: {} }), 'no method'],
    [JSON.stringify({ from, method: { ...own, text: null } }), 'half a method'],
    [JSON.stringify({ from, method: { ...own, formatVersion: 2 } }), 'a newer method'],
    [
      JSON.stringify({ from, method: { ...own, definition: { ...own.definition, phases: [1] } } }),
      'phases that are none',
    ],
    [
      JSON.stringify({ from, method: { ...own, text: { ...own.text, phases: {} } } }),
      'phases without texts',
    ],
  ])('is not made of %s (%s)', (text) => {
    expect(readDraft(text)).toBeNull();
  });
});

it('two methods are the same whatever their version, and differ by anything else', () => {
  const saved = { ...own, definition: { ...own.definition, version: 7 } };
  expect(sameMethod(own, saved)).toBe(true);
  expect(sameMethod(own, { ...own, language: 'en' })).toBe(false);
  expect(sameMethod(own, { ...own, text: { ...own.text, note: `${own.text.note}.` } })).toBe(false);
});
