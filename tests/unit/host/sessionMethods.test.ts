/** A group's own methods in a session: found, kept with it, and refused where they would not fit. */
import { describe, expect, it } from 'vitest';
import {
  methodRows,
  ownMethodsFor,
  textsRefusal,
  type MethodShelf,
} from '@/lib/host/sessionMethods';
import { WordsReader } from '@/lib/host/wordsReader';
import { MAX_TEXTS_BYTES } from '@/lib/live/limits';
import { loadTexts, methods } from '@/lib/methods/library';
import { bytesOf, duplicate, MAX_METHOD_BYTES, type OwnMethod } from '@/lib/methods/ownMethod';
import { MAX_AGREEMENT_CHARS, MAX_MEANING_CHARS } from '@/lib/session/agreement';
import type { CommandBody } from '@/lib/session/commands';
import { MAX_AGREEMENTS } from '@/lib/session/events';
import { planOf } from '@/lib/session/templates';
import { agreementKey, methodKey, textsOf } from '@/lib/session/texts';
import { viewForFacilitator } from '@/lib/session/view';
import { ownMethod, shelfOf, table, walk } from '../../live/words';
import { Sitting, six } from '../session/spec';

const add = (method: string): CommandBody => ({
  type: 'addCase',
  case: 2,
  of: { method, leaveOut: [] },
  caseBringer: null,
});
const full: MethodShelf = shelfOf(walk, table);
const broken: MethodShelf = { read: () => Promise.reject(new Error('the disk fails')) };
const nothing: ReadonlyMap<string, string> = new Map();

/** A session with one case for each of these, as far as its texts go. */
function having(...ids: readonly string[]) {
  return {
    agreements: { ids: [] as readonly string[], accepted: [], stressed: null },
    cases: ids.map((method) => ({ caseBringer: null, method, needsTrust: false })),
    notes: [],
    carriedSteps: [],
  };
}

function contentWith(...own: readonly OwnMethod[]): Map<string, string> {
  return new Map(own.map((each) => [methodKey(each.definition.id), JSON.stringify(each)]));
}

describe('a method of one’s own', () => {
  it('is found when it is chosen, by each command that names methods', async () => {
    const of = { method: 'own-wandeling', leaveOut: [] };
    const plan = {
      ...planOf('whole', 'korthagen'),
      cases: [of, { ...of, method: 'incident' }, of],
    };
    const bodies = [
      add('own-wandeling'),
      { type: 'chooseMethod', case: 1, of } as const,
      { ...creation(), plan },
    ];
    for (const body of bodies) {
      expect([...(await ownMethodsFor(body, nothing, full)).values()]).toEqual([walk]);
    }
  });

  it('is unknown where nothing is kept by its id, and the disk is asked for nothing else', async () => {
    expect((await ownMethodsFor(add('own-andere'), nothing, full)).size).toBe(0);
    expect((await ownMethodsFor(add('incident'), nothing, broken)).size).toBe(0);
    expect((await ownMethodsFor({ type: 'startSession' }, nothing, broken)).size).toBe(0);
    await expect(ownMethodsFor(add('own-wandeling'), nothing, broken)).rejects.toThrow('disk');
  });

  it('stays in a session as it was when it came there, whatever becomes of it', async () => {
    const content = contentWith(ownMethod('own-wandeling', 'Zoals toen'));
    for (const shelf of [full, shelfOf(), broken]) {
      const found = await ownMethodsFor(add('own-wandeling'), content, shelf);
      expect(found.get('own-wandeling')?.text.name).toBe('Zoals toen');
      expect(methodRows('s1', found, content)).toEqual([]);
    }
  });

  it('is not taken from a row that cannot be read, nor put in its place', async () => {
    const content = new Map([[methodKey('own-wandeling'), '{']]);
    expect((await ownMethodsFor(add('own-wandeling'), content, full)).size).toBe(0);
  });

  it('goes into the session as a row of its own', async () => {
    const rows = methodRows(
      's1',
      await ownMethodsFor(add('own-wandeling'), nothing, full),
      nothing,
    );
    expect(rows).toEqual([
      { session: 's1', key: 'method/own-wandeling', text: JSON.stringify(walk) },
    ]);
  });
});

describe('what does not fit', () => {
  const third = ownMethod('own-derde', 'De derde');

  it('is a third one at the same time, and not one that was there before', () => {
    const content = contentWith(walk, table, third);
    expect(
      textsRefusal(having('own-wandeling', 'own-keukentafel', 'incident'), content),
    ).toBeNull();
    expect(textsRefusal(having('own-derde', 'own-derde', 'own-wandeling'), content)).toBeNull();
    const three = having('own-wandeling', 'own-keukentafel', 'own-derde');
    expect(textsRefusal(three, content)).toBe('tooManyOwnMethods');
  });

  it('[S7] is more than a frame holds, with the agreements', () => {
    const session = { ...having('own-a', 'own-b'), agreements: agreementsOf(MAX_AGREEMENTS) };
    const content = new Map(agreementRows());
    const room = MAX_TEXTS_BYTES - bytesOf(JSON.stringify({ ...textsOf(session, content) }));
    // Two more keys, with what JSON puts around them.
    const each = room - 2 * ',"method/own-a":""'.length;
    content.set(methodKey('own-a'), 'x'.repeat(each >> 1));
    content.set(methodKey('own-b'), 'x'.repeat(each - (each >> 1)));
    expect(bytesOf(JSON.stringify(textsOf(session, content)))).toBe(MAX_TEXTS_BYTES);
    expect(textsRefusal(session, content)).toBeNull();
    content.set(methodKey('own-b'), `${content.get(methodKey('own-b'))}x`);
    expect(textsRefusal(session, content)).toBe('textsTooLong');
    content.set(methodKey('own-b'), `${'x'.repeat(each - (each >> 1) - 1)}é`);
    expect(textsRefusal(session, content)).toBe('textsTooLong');
  });

  it('[S7] is not what people make: the two longest of the library, and twelve full agreements', async () => {
    const own: OwnMethod[] = [];
    for (const method of methods) {
      for (const language of ['nl', 'en'] as const) {
        const text = await loadTexts(method.id, language);
        const id = `own-${language}-${method.id}`;
        own.push(duplicate(method, text, language, { id, name: text.name }));
      }
    }
    own.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
    const two = own.slice(0, 2);
    const session = {
      ...having(...two.map(({ definition }) => definition.id)),
      agreements: agreementsOf(MAX_AGREEMENTS),
    };
    const content = new Map([...agreementRows(), ...contentWith(...two)]);
    expect(textsRefusal(session, content)).toBeNull();
    expect(bytesOf(JSON.stringify(textsOf(session, content)))).toBeLessThan(MAX_TEXTS_BYTES * 0.75);
    expect(bytesOf(JSON.stringify(two[0]))).toBeLessThan(MAX_METHOD_BYTES);
  });
});

describe('the words on a screen', () => {
  it('are read once for as long as they stay the same', () => {
    const sitting = new Sitting();
    sitting.create(six);
    const content = new Map(agreementRows('stays-here'));
    const reader = new WordsReader();
    const read = () => {
      const { session } = sitting;
      return reader.wordsOf(viewForFacilitator(session), textsOf(session, content));
    };
    const first = read();
    expect(first.agreements.map(({ id }) => id)).toEqual(['stays-here']);
    sitting.do({ type: 'startSession' });
    expect(read()).toBe(first);
    content.set(agreementKey('no-advice'), JSON.stringify({ text: 'Eerst vragen.', meaning: '' }));
    expect(read().agreements.map(({ id }) => id)).toEqual(['stays-here', 'no-advice']);
    expect(reader.wordsOf(null, {})).toEqual({ agreements: [], methods: {}, notes: {}, steps: {} });
  });
});

function creation(): Extract<CommandBody, { type: 'createSession' }> {
  return {
    type: 'createSession',
    session: 's1',
    people: six,
    facilitator: 'els',
    seat: 'fixed',
    structure: 'guided',
    plan: planOf('whole', 'korthagen'),
    caseBringers: ['carla'],
    agreements: [],
    endBy: null,
    firstTimersFirst: false,
  };
}

function idsOf(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `agreement-${i}`);
}

function agreementsOf(count: number) {
  return { ids: idsOf(count), accepted: [], stressed: null };
}

/** As long as they may be; without ids: as many as there may be. */
function agreementRows(...ids: readonly string[]): [string, string][] {
  const text = 'Wij '.repeat(MAX_AGREEMENT_CHARS / 4).trim();
  const meaning = 'Dat '.repeat(MAX_MEANING_CHARS / 4).trim();
  return (ids.length > 0 ? ids : idsOf(MAX_AGREEMENTS)).map((id) => [
    agreementKey(id),
    JSON.stringify({ text, meaning }),
  ]);
}
