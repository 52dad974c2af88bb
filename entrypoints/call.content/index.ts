import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Dock } from '@/components/dock/dock';
import { pageDocuments } from '@/lib/call/documents';
import { gather } from '@/lib/call/evidence';
import { readNames } from '@/lib/call/names';
import { readObstacles } from '@/lib/call/obstacles';
import { callMatches, platformOf } from '@/lib/call/platforms';
import { CallWatch, type CallSight } from '@/lib/call/watch';
import { PageWatch } from '@/lib/call/watchPage';
import type { DockPlace } from '@/lib/wire/preferences';
import { RECONNECT_HASH, type FromCall, type ToCall } from '@/lib/wire/callMessages';
import { STRIP_EVENT, type StripOrder } from '@/lib/wire/strip';
import { BackgroundPort } from './backgroundPort';
import { newNonce } from './nonce';
import { replaceOlder } from './replaceOlder';

/** How often the page is looked at by itself; a press in it is followed by a look at once. */
const LOOK_MS = 2000;
const LOOK_IN_CALL_MS = 4000;
/** In the call only each second look measures where the page's parts lie, which costs most of it. */
const LOOKS_TO_MEASURE = 2;

const documents = () => pageDocuments(document);

export default defineContentScript({
  matches: [...callMatches],
  // Some pages show the call's key for the first moment only.
  runAt: 'document_start',
  // It would tell every listener of the page the extension's id.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const adapter = platformOf(new URL(location.href));
    if (!adapter) return;
    const { platform, marks, tiles, names, bars } = adapter;
    const panelUrl = browser.runtime.getURL('/panel.html');
    const nonce = newNonce();
    const watch = new CallWatch(adapter);
    let framed = false;
    let inSession = false;
    /** The camera script of the page was told something. */
    let strip = false;
    /** Where the user put the dock while the worker was away. */
    let unsent: DockPlace | null = null;
    let call: CallSight = { key: null, state: 'none', atCall: false };

    const dock = new Dock({
      panelUrl,
      nonce,
      bars,
      obstacles: () =>
        readObstacles(documents(), tiles, { width: innerWidth, height: innerHeight }),
      onFrame: () => {
        framed = true;
        send({ type: 'dockFrame', nonce });
      },
      onPlace: (place) => {
        unsent = send({ type: 'dockPlace', platform, place }) ? null : place;
      },
      onNoRoom: () => send({ type: 'noRoom' }),
    });

    const take = (message: ToCall) => {
      switch (message.type) {
        case 'ping':
          return send({ type: 'pong' });
        case 'openDock':
          return dock.open();
        case 'strip':
          strip = true;
          return tellPage(message.order);
        case 'askNames': {
          const found = readNames(
            names,
            documents().map((page) => page.document),
          );
          return send({ type: 'names', id: message.id, names: found });
        }
        case 'dock':
          inSession = message.pill !== null;
          dock.tell(message.pill, message.texts);
          if (message.place) dock.lie(message.place);
          return settle();
      }
    };

    const port = new BackgroundPort(
      take,
      () => {
        // A new worker knows nothing of this page.
        if (framed) send({ type: 'dockFrame', nonce });
        if (unsent) send({ type: 'dockPlace', platform, place: unsent });
        unsent = null;
        sendCall();
      },
      // Asked, the context finds out that it is over.
      () => void ctx.isInvalid,
    );
    const send = (message: FromCall) => port.send(message);
    const sendCall = () => send({ type: 'call', platform, key: call.key, state: call.state });

    /** On a call, or while its session goes on, a connection is kept; else the worker may sleep. */
    const settle = () => {
      const wanted = inSession || isOnCall(call);
      dock.setInCall(call.state === 'in');
      dock.setVisible(wanted);
      port.keep(wanted);
    };

    const look = (measure: boolean) => {
      const pages = documents().map((page) => page.document);
      moves.hear(pages);
      const seen = watch.observe(new URL(location.href), gather(marks, pages), Date.now());
      const changed = seen.key !== call.key || seen.state !== call.state;
      const moved = seen.atCall !== call.atCall;
      call = seen;
      if (changed) sendCall();
      if (changed || moved) settle();
      else if (measure || !dock.isInPage) dock.settle();
    };

    const moves = new PageWatch(() => look(true));
    let looks = 0;
    replaceOlder(() => dock.remove());
    ctx.onInvalidated(() => {
      moves.end();
      port.keep(false);
      // Nobody would tell it any more that the turn has passed.
      if (strip) tellPage({ on: true, strip: null });
      // Another script of ours took over, or nothing of the extension can be reached any more.
      if (browser.runtime?.id) dock.remove();
      else dock.leaveBehind((attempt) => `${panelUrl}?${attempt}${RECONNECT_HASH}`);
    });
    // Not by the context's own timers: each of them would leave a listener behind.
    const keepLooking = () => {
      if (ctx.isInvalid) return;
      try {
        look(call.state !== 'in' || looks++ % LOOKS_TO_MEASURE === 0);
      } finally {
        setTimeout(keepLooking, call.state === 'in' ? LOOK_IN_CALL_MS : LOOK_MS);
      }
    };
    watch.noteAddress(new URL(location.href), Date.now());
    if (document.readyState === 'loading') {
      ctx.addEventListener(document, 'DOMContentLoaded', keepLooking, { once: true });
    } else keepLooking();
  },
});

function tellPage(order: StripOrder): void {
  document.dispatchEvent(new CustomEvent(STRIP_EVENT, { detail: JSON.stringify(order) }));
}

/** The address of a call is enough for the pill, as long as nobody left it. */
function isOnCall({ state, atCall }: CallSight): boolean {
  return state === 'in' || state === 'lobby' || state === 'prejoin' || (atCall && state === 'none');
}
