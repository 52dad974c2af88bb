import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Dock } from '@/components/dock/dock';
import { CallWatch, type CallSight } from '@/lib/call/adapter';
import { callMatches, platformOf } from '@/lib/call/platforms';
import { CALL_PORT, type CallState, type FromCall, type ToCall } from '@/lib/wire/callMessages';

const LOOK_MS = 2000;
const SECOND_MS = 1000;

export default defineContentScript({
  matches: [...callMatches],
  main(ctx) {
    const adapter = platformOf(new URL(location.href));
    if (!adapter) return;
    const { platform } = adapter;
    const watch = new CallWatch(adapter);
    const nonce = newNonce();
    let port: ReturnType<typeof browser.runtime.connect> | null = null;
    let framed = false;
    let inSession = false;
    let call: CallSight = { key: null, state: 'none' };

    const send = (message: FromCall) => port?.postMessage(message);
    const dock = new Dock({
      panelUrl: browser.runtime.getURL('/panel.html'),
      nonce,
      bars: adapter.bars,
      onFrame: () => {
        framed = true;
        send({ type: 'dockFrame', nonce });
      },
      onPlace: (place) => send({ type: 'dockPlace', platform, place }),
    });

    /** On a call, or while there is a session, a connection is kept; else the worker may sleep. */
    const isWanted = () => isOnCall(call.state) || inSession;

    const take = (message: ToCall) => {
      if (message.type === 'ping') send({ type: 'pong' });
      if (message.type === 'openDock') dock.open();
      if (message.type !== 'dock') return;
      inSession = message.pill !== null;
      dock.tell(message.pill, message.texts);
      if (message.place) dock.lie(message.place);
      settle();
    };

    /** Shows the dock and keeps the connection, or hides the one and ends the other. */
    const settle = () => {
      dock.setInCall(call.state === 'in');
      dock.setVisible(isWanted());
      if (isWanted()) connect();
      else disconnect();
    };

    const disconnect = () => {
      port?.disconnect();
      // The end that disconnects hears nothing of it.
      port = null;
    };

    const connect = () => {
      if (port || !ctx.isValid || !isWanted()) return;
      port = browser.runtime.connect({ name: CALL_PORT });
      // Messages of our own background; the sender is given by the port.
      port.onMessage.addListener((message) => take(message as ToCall));
      port.onDisconnect.addListener(() => {
        port = null;
        // The worker stopped, and a new connection wakes it. After an update there is nothing to wake.
        if (ctx.isValid) ctx.setTimeout(connect, SECOND_MS);
      });
      if (framed) send({ type: 'dockFrame', nonce });
      sendCall();
    };

    const sendCall = () => send({ type: 'call', platform, key: call.key, state: call.state });

    const look = () => {
      const seen = watch.observe(new URL(location.href), document);
      if (seen.key === call.key && seen.state === call.state) return;
      call = seen;
      sendCall();
      settle();
    };

    ctx.onInvalidated(() => dock.remove());
    ctx.setInterval(look, LOOK_MS);
    ctx.setInterval(() => dock.tick(), SECOND_MS);
    look();
  },
});

function isOnCall(state: CallState): boolean {
  return state === 'prejoin' || state === 'lobby' || state === 'in';
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
