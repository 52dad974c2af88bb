import { expect, it } from 'vitest';
import { ViewPorts } from '@/lib/host/viewPorts';
import type { PortLike } from '@/lib/wire/port';
import type { ToView } from '@/lib/wire/viewMessages';

/** A port as a view has it: what is said over it, and what came back. */
function portOfView() {
  const said: ToView[] = [];
  let hear: (message: unknown) => void = () => undefined;
  const port = {
    name: 'view',
    postMessage: (message: unknown) => said.push(message as ToView),
    disconnect: () => undefined,
    onMessage: { addListener: (listener: (message: unknown) => void) => (hear = listener) },
    onDisconnect: { addListener: () => undefined },
  } as unknown as PortLike;
  return { port, said, say: (message: unknown) => hear(message) };
}

const done: ToView = { type: 'done', id: 'first' };

/** `known` is answered when the test lets it be. */
function desk() {
  let resolve: (snapshot: ToView) => void = () => undefined;
  const promise = new Promise<ToView>((settle) => (resolve = settle));
  const views = new ViewPorts({
    knowsFrame: () => Promise.resolve(false),
    snapshot: () => promise,
    request: () => Promise.resolve(done),
    left: () => undefined,
  });
  return { views, begin: () => resolve({ type: 'stranger' }) };
}

it('what a view asks while the background still starts is answered once that is done', async () => {
  const { views, begin } = desk();
  const { port, said, say } = portOfView();
  views.connect(port, { kind: 'page' });
  say({ type: 'hello', nonce: null });
  say({ type: 'command', id: 'first', body: { type: 'startSession' } });
  await Promise.resolve();
  expect(said).toEqual([]);
  begin();
  await expect.poll(() => said).toEqual([{ type: 'stranger' }, done]);
});

it('who never said hello, or is not known, gets no answer', async () => {
  const { views, begin } = desk();
  const [silent, framed] = [portOfView(), portOfView()];
  views.connect(silent.port, { kind: 'page' });
  views.connect(framed.port, { kind: 'framed', tab: 1 });
  begin();
  silent.say({ type: 'command', id: 'first', body: { type: 'startSession' } });
  framed.say({ type: 'hello', nonce: 'guessed' });
  framed.say({ type: 'command', id: 'first', body: { type: 'startSession' } });
  await expect.poll(() => framed.said).toEqual([{ type: 'stranger' }]);
  expect(silent.said).toEqual([]);
});

it('the stage is shown what there is and refused whatever it asks', async () => {
  const { views, begin } = desk();
  const { port, said, say } = portOfView();
  views.connect(port, { kind: 'stage' });
  say({ type: 'hello', nonce: null });
  begin();
  say({ type: 'command', id: 'first', body: { type: 'startSession' } });
  say({ type: 'setPreferences', id: 'second', preferences: { language: null, digits: true } });
  say({ type: 'copyRaw', id: 'third' });
  const refused = { type: 'refused', reason: 'badMessage' };
  await expect
    .poll(() => said)
    .toEqual([
      { type: 'stranger' },
      { ...refused, id: 'first' },
      { ...refused, id: 'second' },
      { ...refused, id: 'third' },
    ]);
  // It counts as a view: it is pinged, and its answer is heard.
  expect(views.count).toBe(1);
  const before = said.length;
  views.tell(() => ({ type: 'ping', now: 1, wall: 1 }));
  say({ type: 'pong' });
  await Promise.resolve();
  expect(said.slice(before)).toEqual([{ type: 'ping', now: 1, wall: 1 }]);
});
