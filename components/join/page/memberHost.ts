/** Stands in for the host of the participant page: it shows the way in and lets nobody in. */
import type { PortLike } from '@/lib/wire/port';
import { defaultPreferences } from '@/lib/wire/preferences';
import { FromViewSchema, type Snapshot, type ToView } from '@/lib/wire/viewMessages';
import { receive } from '@/lib/wire/receive';

/** What the page needs of a host. */
export interface MemberHost {
  connect(name: string): PortLike;
}

export const connectToMember: MemberHost['connect'] = () => {
  let preferences = defaultPreferences;
  let listener: ((message: unknown) => void) | null = null;
  const say = (message: ToView) => queueMicrotask(() => listener?.(message));
  const snapshot = (): Snapshot => ({
    type: 'snapshot',
    now: Date.now(),
    session: null,
    names: {},
    preferences,
    draft: '',
    gap: null,
    fault: null,
    call: { canAskNames: false, elsewhere: null },
    me: null,
    live: null,
    relay: { relay: '', joinPage: '', fixed: false },
  });
  return {
    onMessage: {
      addListener: (taken) => {
        listener = taken;
      },
    },
    onDisconnect: { addListener: () => undefined },
    postMessage: (message) => {
      const received = receive(FromViewSchema, message);
      if (!received.ok || received.message.type === 'pong') return;
      const asked = received.message;
      if (asked.type === 'hello') {
        say(snapshot());
      } else if (asked.type === 'setPreferences') {
        ({ preferences } = asked);
        say(snapshot());
        say({ type: 'done', id: asked.id });
      } else {
        say({ type: 'refused', id: asked.id, reason: 'failed' });
      }
    },
  };
};
