/** How agreements and own methods reach every member, and stay with whoever writes next. */
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { CONTENT_SIZES, MAX_TEXTS_BYTES } from '@/lib/live/limits';
import { sizeOf, ToMemberSchema, ToRoomSchema, type ToMember } from '@/lib/live/messages';
import { digestOf } from '@/lib/live/namesDigest';
import { pad } from '@/lib/live/padding';
import { agreementsIn, ownMethodsIn } from '@/lib/session/texts';
import type { Machine } from '../../live/machine';
import { agreements, table, walk } from '../../live/words';
import { World } from '../../live/world';

const of = (method: string) => ({ method, leaveOut: [] });

/** With an own method from the beginning. */
async function shared() {
  const world = new World();
  const { els, invite } = await world.facilitator();
  choose(els, 1, 'own-wandeling');
  const anna = await world.admitted(els, invite, 'anna');
  const bram = await world.admitted(els, invite, 'bram');
  els.log?.command('start', { type: 'startSession' });
  await world.pass(2_000);
  return { world, els, anna, bram, invite };
}

function choose(els: Machine, number: number, method: string) {
  const id = `choose-${number}-${method}`;
  expect(els.log?.command(id, { type: 'chooseMethod', case: number, of: of(method) })).toBeNull();
}

function addCase(els: Machine, number: number, method: string) {
  const id = `add-${number}`;
  const body = { type: 'addCase', case: number, of: of(method), caseBringer: null } as const;
  expect(els.log?.command(id, body)).toBeNull();
}

function wordsOn({ member }: Machine) {
  const { view, texts } = member?.shown ?? {};
  if (!view || !texts) throw new Error('nothing is shown');
  return {
    agreements: agreementsIn(view.agreements.ids, texts),
    methods: ownMethodsIn(view.cases, texts),
  };
}

const both = { agreements, methods: { 'own-wandeling': walk } };

describe('the texts of a session', () => {
  it('[S7] are there for who was let in, also later', async () => {
    const { world, els, anna, invite } = await shared();
    expect(wordsOn(anna)).toEqual(both);
    const dirk = await world.admitted(els, invite, 'dirk');
    expect(wordsOn(dirk)).toEqual(both);
  });

  it('[S7] come with the step that brings them, and go with the last one that needs them', async () => {
    const { world, els, anna } = await shared();
    addCase(els, 2, 'own-keukentafel');
    await world.settle();
    expect(wordsOn(anna).methods).toEqual({ 'own-wandeling': walk, 'own-keukentafel': table });
    els.log?.command('undo', { type: 'undoCommand', command: 'add-2' });
    await world.settle();
    expect(wordsOn(anna)).toEqual(both);
    choose(els, 1, 'incident');
    await world.settle();
    expect(wordsOn(anna)).toEqual({ agreements, methods: {} });
    expect(Object.keys(anna.member?.shown?.texts ?? {})).toEqual(['agreement/here-stays-here']);
  });

  it('[S7] [C1] come from any member to all, only what changed, and go when they are taken back', async () => {
    const { world, els, anna, bram } = await shared();
    const note = { note: 'r1', case: 1, kind: 'learning' as const };
    const written = anna.member?.give('w1', {
      type: 'writeNote',
      ...note,
      text: 'Zo lees ik het.',
    });
    await world.settle();
    expect(await written).toBeNull();
    for (const { member } of [anna, bram]) {
      expect(member?.shown?.view.notes).toEqual([
        { id: 'r1', case: 1, kind: 'learning', person: 'anna' },
      ]);
      expect(member?.shown?.texts['note/r1']).toBe('Zo lees ik het.');
    }
    expect(wordsOn(bram)).toEqual(both);
    const notHis = bram.member?.give('w2', { type: 'withdrawNote', note: 'r1' });
    await world.settle();
    expect(await notHis).toEqual({ refused: 'notYours' });
    const hers = anna.member?.give('w3', { type: 'withdrawNote', note: 'r1' });
    await world.settle();
    expect(await hers).toBeNull();
    for (const { member } of [anna, bram])
      expect(member?.shown?.texts).not.toHaveProperty('note/r1');
    expect(els.log?.disk.events.length).toBeGreaterThan(0);
    expect(JSON.stringify(els.log?.disk.events)).not.toContain('Zo lees ik het.');
  });

  it('[S5] [S7] are asked for after the next sign of life, when they were lost', async () => {
    const { world, els, anna } = await shared();
    world.relay.silence('anna');
    addCase(els, 2, 'own-keukentafel');
    await world.settle();
    world.relay.heal('anna');
    await world.pass(6_000);
    expect(Object.keys(wordsOn(anna).methods)).toEqual(['own-wandeling', 'own-keukentafel']);
  });

  it('[S7] are asked for again and again, each time later, until they come', async () => {
    const { world, els, anna } = await shared();
    const asked: number[] = [];
    let seconds = 0;
    // From here on everything reaches Anna but texts.
    const { line } = els.writer?.['core'] ?? {};
    if (!line) throw new Error('els writes nothing');
    const toMember = line.toMember.bind(line);
    const toRoom = line.toRoom.bind(line);
    line.toRoom = (key, message) =>
      message.type === 'textsChanged' ? Promise.resolve() : toRoom(key, message);
    line.toMember = (hearer, message) => {
      if (message.type !== 'texts') return toMember(hearer, message);
      if (hearer.peer.id === anna.disk.record?.identity.id) asked.push(seconds);
      return Promise.resolve();
    };
    addCase(els, 2, 'own-keukentafel');
    for (seconds = 1; seconds <= 60; seconds += 1) await world.pass(1_000);
    const waits = asked.slice(1).map((at, i) => at - (asked[i] ?? 0));
    expect(asked.length).toBeGreaterThan(3);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(12);
    line.toMember = toMember;
    await world.pass(13_000);
    expect(Object.keys(wordsOn(anna).methods)).toEqual(['own-wandeling', 'own-keukentafel']);
  });

  it('[S7] are sent at a change and on request only, whatever else happens', async () => {
    const world = new World();
    const { els, invite } = await world.facilitator();
    choose(els, 1, 'own-wandeling');
    const anna = await world.admitted(els, invite, 'anna');
    await world.pass(6_000);
    const { shown } = anna.member ?? {};
    const { line } = els.writer?.['core'] ?? {};
    if (!line) throw new Error('els writes nothing');
    const kinds: string[] = [];
    const toMember = line.toMember.bind(line);
    const toRoom = line.toRoom.bind(line);
    line.toMember = (hearer, message) => (kinds.push(message.type), toMember(hearer, message));
    line.toRoom = (key, message) => (kinds.push(message.type), toRoom(key, message));
    els.log?.command('start', { type: 'startSession' });
    await anna.stop();
    await anna.start();
    await world.pass(10_000);
    await world.admitted(els, invite, 'bram');
    await els.writer?.remove('bram');
    await world.pass(20_000);
    expect(kinds.filter((kind) => kind === 'snapshot').length).toBeGreaterThan(2);
    // Bram's.
    expect(kinds.filter((kind) => kind === 'texts')).toHaveLength(1);
    expect(anna.member?.shown?.texts).toEqual(shown?.texts);
  });

  it('[K3] [S7] are erased where there is no place in the room any more', async () => {
    const { world, els, anna } = await shared();
    await els.writer?.remove('anna');
    await world.settle();
    expect(anna.disk.record).toMatchObject({ shown: null });
    expect(JSON.stringify(anna.disk.record)).not.toContain('wandeling');
  });
});

describe('whoever writes next', () => {
  it('[W2] [S7] has the texts after a hand-over, and does not begin without them', async () => {
    const { world, els, anna, bram, invite } = await shared();
    await els.writer?.offerHandOver('anna');
    await world.settle();
    const { line } = els.writer?.['core'] ?? {};
    if (!line) throw new Error('els writes nothing');
    const toMember = line.toMember.bind(line);
    const toRoom = line.toRoom.bind(line);
    line.toRoom = (key, message) =>
      message.type === 'textsChanged' ? Promise.resolve() : toRoom(key, message);
    line.toMember = (hearer, message) =>
      message.type === 'texts' ? Promise.resolve() : toMember(hearer, message);
    addCase(els, 2, 'own-keukentafel');
    await anna.member?.answerHandOver(true);
    await world.pass(20_000);
    expect(anna.writer).toBeNull();
    line.toMember = toMember;
    await world.pass(30_000);
    expect(els.writer).toBeNull();
    expect(anna.writer).not.toBeNull();
    const twoMethods = { 'own-wandeling': walk, 'own-keukentafel': table };
    for (const machine of [els, bram]) expect(wordsOn(machine).methods).toEqual(twoMethods);
    const dirk = await world.admitted(anna, invite, 'dirk');
    expect(wordsOn(dirk)).toEqual({ agreements, methods: twoMethods });
  });

  it('[W4] [S7] has them after a takeover, and so has who follows', async () => {
    const { world, els, anna, bram, invite } = await shared();
    await els.writer?.nameDeputy('anna');
    addCase(els, 2, 'own-keukentafel');
    await world.pass(12_000);
    await els.stop();
    await world.pass(70_000);
    expect(await anna.member?.takeOver()).toBeNull();
    await world.pass(10_000);
    await bram.stop();
    await bram.start();
    await world.pass(3_000);
    const dirk = await world.admitted(anna, invite, 'dirk');
    for (const machine of [bram, dirk]) {
      expect(Object.keys(wordsOn(machine).methods)).toEqual(['own-wandeling', 'own-keukentafel']);
    }
    await els.start();
    await world.pass(15_000);
    expect(els.writer).toBeNull();
    expect(wordsOn(els).agreements).toEqual(agreements);
    expect(els.member?.shown?.texts).toEqual(anna.log?.texts);
  });
});

describe('what a member takes for texts', () => {
  const words = JSON.stringify({ text: 'Kort.', meaning: '' });
  const many = (kind: string, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${kind}/id-${i}`, words]));
  const isTaken = (texts: unknown) =>
    v.is(ToRoomSchema, { type: 'textsChanged', texts, gone: [] }) &&
    v.is(ToMemberSchema, { type: 'texts', texts });

  it('[S7] [F6] has keys of three shapes, so many of each, and values up to a length', () => {
    expect(isTaken({})).toBe(true);
    expect(isTaken({ ...many('agreement', 12), ...many('method', 2), ...many('note', 100) })).toBe(
      true,
    );
    expect(isTaken({ 'method/own-a': 'x'.repeat(24_000) })).toBe(true);
    for (const bad of [
      null,
      'text',
      many('agreement', 13),
      many('method', 3),
      many('note', 101),
      { 'note/a': 'x'.repeat(1_501) },
      many('person', 1),
      { 'agreement/': words },
      { 'agreement/a/b': words },
      { 'agreement/a\n': words },
      { [`method/${'x'.repeat(41)}`]: words },
      { 'agreement/a': 7 },
      { 'agreement/a': { text: 'Kort.' } },
      { 'agreement/a': 'x'.repeat(4001) },
      { 'method/own-a': 'x'.repeat(24_001) },
    ]) {
      expect(isTaken(bad), JSON.stringify(bad)?.slice(0, 60)).toBe(false);
    }
  });

  it('[S7] [F6] has no key that every object has of itself', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const texts: unknown = JSON.parse(`{"${key}": ${JSON.stringify(words)}}`);
      const { output } = v.safeParse(ToMemberSchema, { type: 'texts', texts });
      expect(output).toEqual({ type: 'texts', texts: {} });
    }
  });

  it('[S7] leaves out what cannot be read in it, and shows the rest', () => {
    const texts = {
      'agreement/a': words,
      'agreement/b': '{"text":',
      'agreement/c': JSON.stringify({ text: 'Meer.', meaning: '', colour: 'red' }),
      'method/own-a': JSON.stringify(walk),
      'method/own-wandeling': JSON.stringify(walk),
      'method/own-keukentafel': JSON.stringify({ ...table, formatVersion: 2 }),
    };
    expect(agreementsIn(['c', 'b', 'a', 'd'], texts).map(({ id }) => id)).toEqual(['a']);
    const cases = Object.keys(texts).map((key) => ({
      caseBringer: null,
      method: key.slice(7),
      needsTrust: false,
    }));
    expect(ownMethodsIn(cases, texts)).toEqual({ 'own-wandeling': walk });
  });

  it('[S7] [F5] fits the largest size up to the limit, to the byte', () => {
    const fill = (bytes: number) => {
      const texts = { 'method/own-a': '', 'method/own-b': '', 'agreement/a': '' };
      let left = bytes - JSON.stringify(texts).length;
      for (const key of Object.keys(texts) as (keyof typeof texts)[]) {
        // A quote is written with two bytes.
        texts[key] = '"'.repeat(Math.min(key.startsWith('m') ? 16_000 : 2_000, left >> 1));
        left -= 2 * texts[key].length;
      }
      return { ...texts, 'agreement/a': texts['agreement/a'].slice(left), left };
    };
    const { left: _left, ...texts } = fill(MAX_TEXTS_BYTES);
    const message: ToMember = { type: 'texts', texts };
    expect(sizeOf(message)).toBe('content');
    const text = JSON.stringify(message).padEnd(
      MAX_TEXTS_BYTES + JSON.stringify({ type: 'texts', texts: {} }).length - 2,
    );
    expect(pad(text, 'content').length).toBe(CONTENT_SIZES.at(-1));
  });
});

it('[S5] [S7] a digest tells texts apart, in whatever order they stand', async () => {
  const one = { a: '1', b: '2' };
  expect(await digestOf({ b: '2', a: '1' })).toBe(await digestOf(one));
  expect(await digestOf({ a: '1', b: '3' })).not.toBe(await digestOf(one));
  expect(await digestOf({ a: '1' })).not.toBe(await digestOf(one));
});
