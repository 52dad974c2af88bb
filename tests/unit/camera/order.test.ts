import { expect, it } from 'vitest';
import { readOrder } from '@/lib/camera/order';
import { MAX_STRIP_CHARS, type StripOrder } from '@/lib/wire/strip';

const order: StripOrder = {
  on: true,
  strip: {
    who: 'Bram',
    phase: 'Verhelderen',
    next: null,
    endsAt: 1000,
    times: { minutes: 'min', lastMinute: 'nog 1 min', over: 'tijd om' },
    place: 'top',
    size: 'small',
  },
};

it('an order is read as it was written', () => {
  expect(readOrder(JSON.stringify(order))).toEqual(order);
  expect(readOrder('{"on":false,"strip":null}')).toEqual({ on: false, strip: null });
});

it('whatever is none is refused, and nothing is thrown', () => {
  const changed = (strip: object) =>
    JSON.stringify({ on: true, strip: { ...order.strip, ...strip } });
  for (const detail of [
    order,
    undefined,
    null,
    7,
    '',
    '{',
    'null',
    '[]',
    '{"on":true}',
    '{"on":1,"strip":null}',
    JSON.stringify({ ...order, more: true }),
    changed({ more: true }),
    changed({ place: 'left' }),
    changed({ endsAt: 'soon' }),
    changed({ who: 'W'.repeat(121) }),
    JSON.stringify(order).padEnd(MAX_STRIP_CHARS + 1),
  ]) {
    expect(readOrder(detail)).toBeNull();
  }
});
