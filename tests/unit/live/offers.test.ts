/** Choosing the case over the wire: what others get of it, and when. */
import { expect, it } from 'vitest';
import { World } from '../../live/world';

/** In the round of cases, with nobody to bring one; Els facilitates. */
async function shared() {
  const world = new World();
  const { els, invite } = await world.facilitator();
  const anna = await world.admitted(els, invite, 'anna');
  const bram = await world.admitted(els, invite, 'bram');
  let steps = 0;
  const command = (body: Parameters<NonNullable<typeof els.log>['command']>[1]) =>
    expect(els.log?.command(`step-${(steps += 1)}`, body)).toBeNull();
  command({ type: 'assignCaseBringer', case: 1, person: null });
  command({ type: 'startSession' });
  const onward = () =>
    command({ type: 'nextPhase', from: els.log?.state?.current ?? -1, agreed: true });
  while (els.log?.state?.phases[els.log.state.current]?.plan.id !== 'casusronde') onward();
  await world.settle();
  return { world, els, anna, bram, command, onward };
}

const words = 'Ik durf het haar niet te zeggen.';
const pitch = { type: 'writeNote', note: 'p1', case: 0, kind: 'pitch', text: words } as const;

it('[S7] words of an offer are on no other machine before the facilitator shows them, nor when they were withdrawn', async () => {
  const { world, els, anna, bram, command } = await shared();
  const given = [
    anna.member?.give('a1', { type: 'offerCase', urgent: true }),
    anna.member?.give('a2', pitch),
    bram.member?.give('b1', { type: 'offerCase', urgent: false }),
    bram.member?.give('b2', { ...pitch, note: 'p2', text: 'Toch maar niet.' }),
  ];
  await world.pass(10_000);
  expect(await Promise.all(given)).toEqual([null, null, null, null]);
  for (const { member } of [anna, bram]) {
    expect(member?.shown?.view.offers.made).toHaveLength(2);
    expect(JSON.stringify(member?.shown)).not.toContain('durf het haar');
  }
  const gone = bram.member?.give('b3', { type: 'withdrawOffer' });
  await world.settle();
  expect(await gone).toBeNull();
  command({ type: 'openOffers' });
  await world.settle();
  for (const { disk, member } of [anna, bram]) {
    expect(member?.shown?.texts['note/p1']).toBe(words);
    expect(member?.shown?.view.offers.made).toEqual([{ person: 'anna', urgent: true }]);
    expect(JSON.stringify(disk.record?.role === 'member' && disk.record.shown)).not.toContain(
      'Toch maar niet.',
    );
  }
  expect(JSON.stringify(els.log?.disk.events)).not.toContain('durf het haar');
});

it('[S1] [C1] dots come from each machine; all learn who placed them and how many lie where, none whose', async () => {
  const { world, els, anna, bram, command, onward } = await shared();
  void anna.member?.give('a1', { type: 'offerCase', urgent: false });
  void bram.member?.give('b1', { type: 'offerCase', urgent: false });
  await world.settle();
  onward();
  await world.settle();
  const notYet = anna.member?.give('a0', { type: 'placeDots', on: ['dirk'] });
  const hers = anna.member?.give('a2', { type: 'placeDots', on: ['bram', 'bram'] });
  const his = bram.member?.give('b2', { type: 'placeDots', on: [] });
  await world.settle();
  expect([await notYet, await hers, await his]).toEqual([{ refused: 'noSuchOffer' }, null, null]);
  for (const { member } of [anna, bram]) {
    expect(member?.shown?.view.offers).toMatchObject({
      dots: { anna: null, bram: null },
      totals: null,
    });
  }
  command({ type: 'countDots' });
  command({ type: 'mergeOffers', from: 'bram', into: 'anna', agreed: true });
  await world.settle();
  const { view } = bram.member?.shown ?? {};
  expect(view?.offers).toEqual(anna.member?.shown?.view.offers);
  expect(view?.offers).toMatchObject({
    merged: [{ from: 'bram', into: 'anna' }],
    dots: { anna: null, bram: null },
    totals: { anna: 0, bram: 2 },
  });
  const apart = bram.member?.give('b3', { type: 'splitOffers' });
  await world.settle();
  expect(await apart).toBeNull();
  expect(els.log?.state?.offers.merged).toEqual([]);
});
