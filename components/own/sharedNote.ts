/** What of one's own notes the group has by now, and the ways to give and take it. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import type { CommandBody } from '@/lib/session/commands';
import type { NoteKind } from '@/lib/session/notes';
import type { LockedKind } from '@/lib/session/ownNotes';
import type { HostRefusal } from '@/lib/wire/viewMessages';

export interface SharedNote {
  readonly id: string;
  readonly text: string;
}

/** Of a kind of which a case has one. */
export function useSharedOf(number: number): (kind: NoteKind) => SharedNote | null {
  const { session, snapshot } = usePanel();
  return (kind) => {
    const note = session.value?.notes.find((each) => each.case === number && each.kind === kind);
    return note ? { id: note.id, text: snapshot.value.notes[note.id] ?? '' } : null;
  };
}

/** One's own explanation or way out is one entry of the group's list, under an id of its own. */
export function listNoteId(kind: LockedKind, number: number, person: string): string {
  return `${kind === 'analysis' ? 'a' : 's'}${number}-${person}`.slice(0, 40);
}

/** Gives commands and holds what was refused last, to be shown where it was asked. */
export function useGiving(): {
  readonly busy: boolean;
  readonly refused: HostRefusal | null;
  /** Whether all of them were done; stops at the first that was not. */
  give(commands: readonly CommandBody[]): Promise<boolean>;
} {
  const panel = usePanel();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<HostRefusal | null>(null);
  return {
    busy,
    refused,
    give: async (commands) => {
      setBusy(true);
      setRefused(null);
      for (const command of commands) {
        // oxlint-disable-next-line no-await-in-loop -- each is a step of its own in the log
        const reply = await panel.command(command, ['alreadyMoved']);
        if (!reply.ok && reply.reason !== 'alreadyMoved') {
          setBusy(false);
          setRefused(reply.reason);
          return false;
        }
      }
      setBusy(false);
      return true;
    },
  };
}
