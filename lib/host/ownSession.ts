/** The session that this machine writes, or may come to write, as the sharing of it needs it. */
import type { WriterLog } from '@/lib/live/writerLog';
import type { SessionTexts } from '@/lib/session/texts';
import type { StoredCall } from '@/lib/store/database';
import type { KeptRoom } from './liveKeeping';
import type { SessionHost } from './sessionHost';
import { SharedLog } from './sharedLog';

/** What a member was told beside the session itself. */
export interface ToldWords {
  /** Person id to name. */
  readonly names: Readonly<Record<string, string>>;
  readonly texts: SessionTexts;
}

export interface OwnSession {
  readonly log: WriterLog;
  readonly call: StoredCall | null;
  /** Somebody else has followed. */
  passOn(): Promise<void>;
  /** Takes up the log that was held as deputy. `now` is session time. Rejects where it cannot be stored. */
  adopt(session: string, words: ToldWords, now: number, room: KeptRoom): Promise<void>;
  /** Marked as here again, where this person was marked as away. */
  welcome(person: string): Promise<void>;
  /** This person leads from now on, and this machine acts for everybody. */
  facilitate(person: string): Promise<void>;
}

export function ownSessionOf(session: SessionHost): OwnSession {
  return {
    log: new SharedLog(session),
    get call() {
      return session.call;
    },
    passOn: () => failing(session.passOn()),
    adopt: (id, words, now, room) => failing(session.adopt(id, words, now, room)),
    welcome: async (person) => {
      const away = session.state?.people.some(({ id, present }) => id === person && !present);
      if (!away) return;
      await failing(session.give(crypto.randomUUID(), { type: 'returnToSession', person }));
    },
    facilitate: (person) =>
      failing(session.give(crypto.randomUUID(), { type: 'assignFacilitator', person })),
  };
}

async function failing(answer: ReturnType<SessionHost['passOn']>): Promise<void> {
  const refused = await answer;
  if (refused) throw new Error(refused.detail ?? refused.reason);
}
