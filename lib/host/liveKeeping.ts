/** What outlives the program of a session that is shared: the room, and which relays were agreed to. */
import type { LiveRecord } from '@/lib/live/records';
import type { SessionEvent } from '@/lib/session/events';
import type { StoredCall } from '@/lib/store/database';
import type { SessionHost } from './sessionHost';

export interface KeptRoom {
  readonly record: LiveRecord;
  readonly call: StoredCall | null;
  /** When it was written, by this machine's own clock; missing in what an older Kring kept. */
  readonly keptAt?: number;
}

/** Rejects where the disk does not take it. */
export interface LiveKeeping {
  read(): Promise<KeptRoom | null>;
  write(room: KeptRoom): Promise<void>;
  erase(): Promise<void>;
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
  readonly replica: {
    append(events: readonly SessionEvent[]): Promise<void>;
    forget(): Promise<void>;
  } | null;
}

/** On the disk of this browser, beside the sessions. */
export function keepingOf(session: SessionHost): LiveKeeping {
  const store = () => {
    const { liveStore } = session;
    if (!liveStore) throw new Error('the database is not open');
    return liveStore;
  };
  return {
    read: async () => (session.liveStore ? store().read() : null),
    write: (room) => store().write(room),
    erase: async () => {
      await session.liveStore?.erase();
      session.sweep();
    },
    readSetting: (key) => session.readSetting(key),
    writeSetting: async (key, value) => {
      const answer = await session.writeSetting(key, value);
      if (answer) throw new Error(answer.detail ?? answer.reason);
    },
    replica: {
      append: (events) => store().appendReplica(events),
      forget: () => store().forgetReplicas(),
    },
  };
}

/** In memory alone: a page keeps nothing. */
export function keepNothing(): LiveKeeping {
  let kept: KeptRoom | null = null;
  const settings = new Map<string, unknown>();
  return {
    read: () => Promise.resolve(kept),
    write: (room) => {
      kept = room;
      return Promise.resolve();
    },
    erase: () => {
      kept = null;
      return Promise.resolve();
    },
    readSetting: (key) => Promise.resolve(settings.get(key)),
    writeSetting: (key, value) => {
      settings.set(key, value);
      return Promise.resolve();
    },
    replica: null,
  };
}
