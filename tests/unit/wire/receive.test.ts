import { describe, expect, it } from 'vitest';
import { FromCallSchema } from '@/lib/wire/callMessages';
import { MAX_DRAFT_CHARS, MAX_MESSAGE_CHARS } from '@/lib/wire/limits';
import { MAX_DOCK_WIDTH, MIN_DOCK_WIDTH } from '@/lib/wire/preferences';
import { receive } from '@/lib/wire/receive';
import { FromViewSchema } from '@/lib/wire/viewMessages';

const id = '7d9f8f0e-0000-4000-8000-000000000000';
const fromView = (message: unknown) => receive(FromViewSchema, message);
const fromCall = (message: unknown) => receive(FromCallSchema, message);
const draftOf = (length: number) => ({ type: 'saveDraft', id, draft: 'a'.repeat(length) });

describe('size', () => {
  it('is looked at before anything else', () => {
    const huge = { type: 'nonsense', id, text: 'a'.repeat(MAX_MESSAGE_CHARS) };
    expect(fromView(huge)).toEqual({ ok: false, reason: 'tooLarge', id });
  });

  it('has room for the largest draft, and not for more', () => {
    expect(fromView(draftOf(MAX_DRAFT_CHARS)).ok).toBe(true);
    expect(fromView(draftOf(MAX_DRAFT_CHARS + 1))).toMatchObject({ reason: 'badMessage', id });
    expect(fromView(draftOf(MAX_MESSAGE_CHARS))).toMatchObject({ reason: 'tooLarge', id });
  });

  it('has room for a draft whose every character is escaped as two', () => {
    const lines = { type: 'saveDraft', id, draft: '\n'.repeat(MAX_MESSAGE_CHARS / 2 - 100) };
    expect(fromView(lines).ok).toBe(true);
  });
});

describe('shape', () => {
  it('lets what is known through, as it was', () => {
    const hello = { type: 'hello', nonce: null };
    expect(fromView(hello)).toEqual({ ok: true, message: hello });
    const call = { type: 'call', platform: 'meet', key: 'abc-defg-hij', state: 'in' };
    expect(fromCall(call)).toEqual({ ok: true, message: call });
  });

  it.each([
    undefined,
    null,
    0,
    '',
    'hello',
    [],
    {},
    { type: 'unknown', id },
    { type: 'hello' },
    { type: 'hello', nonce: 'a'.repeat(65) },
    { type: 'hello', nonce: null, extra: true },
    { type: 'closeSession' },
    { type: 'moveDock', id, to: 'top' },
    { type: 'command', id, body: { type: 'endSession' } },
  ])('refuses from a view: %j', (message) => {
    expect(fromView(message)).toMatchObject({ ok: false, reason: 'badMessage' });
  });

  it.each([
    { type: 'call', platform: 'elsewhere', key: null, state: 'in' },
    { type: 'call', platform: 'meet', key: 'a'.repeat(201), state: 'in' },
    { type: 'call', platform: 'meet', key: null, state: 'dancing' },
    { type: 'dockFrame', nonce: 'short' },
    { type: 'dockFrame', nonce: 'g'.repeat(32) },
    { type: 'dockFrame', nonce: 'A'.repeat(32) },
    { type: 'command', id, body: { type: 'startSession' } },
  ])('refuses from a call page: %j', (message) => {
    expect(fromCall(message)).toMatchObject({ ok: false, reason: 'badMessage' });
  });

  it.each([MIN_DOCK_WIDTH - 1, MAX_DOCK_WIDTH + 1, NaN, Infinity, '372'])(
    'refuses a dock of %s pixels',
    (width) => {
      const place = { open: true, side: 'left', width };
      expect(fromCall({ type: 'dockPlace', platform: 'meet', place }).ok).toBe(false);
    },
  );
});

describe('the id of what is refused', () => {
  it('comes back where it is one, so that the sender can be told', () => {
    expect(fromView({ type: 'unknown', id })).toMatchObject({ id });
    expect(fromView({ type: 'unknown' })).toMatchObject({ id: null });
    expect(fromView({ type: 'unknown', id: 7 })).toMatchObject({ id: null });
    expect(fromView({ type: 'unknown', id: 'a'.repeat(41) })).toMatchObject({ id: null });
    expect(fromView('unknown')).toMatchObject({ id: null });
  });
});
