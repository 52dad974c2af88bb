import { expect, it } from 'vitest';
import { byId, offerInSession, type OwnOffer } from '@/components/choose/ownOffer';
import { ownMethod, table, walk } from '../../live/words';

const offer: OwnOffer = {
  own: byId([walk, table]),
  unreadable: false,
  kept: new Set(),
  failed: false,
  retry: () => undefined,
};
const { id } = walk.definition;
const held = (method = walk) => ({ [id]: method });

it('a session offers its own copy of a method that was changed since, and says so', () => {
  const older = ownMethod(id, 'Zoals hij was');
  const { own, kept } = offerInSession(offer, held(older));
  expect(own?.get(id)).toBe(older);
  expect([...(own?.keys() ?? [])]).toEqual([id, table.definition.id]);
  expect(kept).toEqual(new Set([id]));
});

it('a session goes on offering what was removed since', () => {
  const { own, kept } = offerInSession({ ...offer, own: byId([table]) }, held());
  expect(own?.get(id)).toEqual(walk);
  expect(kept).toEqual(new Set([id]));
});

it('nothing is said of a method that is still the same', () => {
  const { own, kept } = offerInSession(offer, held(structuredClone(walk)));
  expect(own?.size).toBe(2);
  expect(kept.size).toBe(0);
});

it('nothing is offered while nobody knows what there is', () => {
  const none = { ...offer, own: null };
  expect(offerInSession(none, held())).toBe(none);
});
