/** What the writer's side of the protocol needs of the session that this machine writes. */
import type { SessionEvent } from '@/lib/session/events';
import type { RefusalReason } from '@/lib/session/refusal';
import type { SignalKind } from '@/lib/session/signals';
import type { SessionState } from '@/lib/session/state';
import type { SessionTexts } from '@/lib/session/texts';
import type { Range, RemoteCommand } from './messages';

export interface WriterLog {
  readonly state: SessionState | null;
  /** Person id to name. */
  readonly names: Readonly<Record<string, string>>;
  /** The words that the session needs as it is now (PROTOCOL S7). */
  readonly texts: SessionTexts;
  /** Session time. */
  now(): number;
  /** Given by this person for themselves; resolves once it is durable (PROTOCOL C2). */
  give(
    id: string,
    person: string,
    command: RemoteCommand,
  ): Promise<{ readonly made: Range | null } | { readonly refused: RefusalReason | 'failed' }>;
  /** C7. A private signal of this person, held in memory alone; null once it is, or was before. */
  signal(id: string, person: string, kind: SignalKind): RefusalReason | null;
  /** Somebody new; resolves with their id, or null where that cannot be. */
  join(name: string): Promise<string | null>;
  /** All events with a higher number, in order. */
  eventsAfter(seq: number): Promise<readonly SessionEvent[]>;
  /** Durable: nothing is written any more (PROTOCOL W2, W5). Resolves with the newest number. */
  stop(): Promise<number>;
}
