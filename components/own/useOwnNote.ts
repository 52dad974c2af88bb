/** One note of one's own: what stands there, what is typed, and how it is saved. */
import { useEffect, useMemo } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { findOwnNote, ownNoteId, type OwnNoteRef } from '@/lib/session/ownNotes';
import type { HostRefusal } from '@/lib/wire/viewMessages';
import { draftsOf, type NoteAt } from './drafts';
import { usePlace } from './notesPlace';

export interface OwnNoteHere {
  readonly text: string;
  readonly refused: HostRefusal | null;
  /** What was written elsewhere meanwhile; null where nothing was. */
  readonly theirs: string | null;
  type(text: string): void;
  /** At once, as with a tick. */
  put(text: string): void;
  save(): void;
  keepMine(): void;
  takeTheirs(): void;
}

export function useOwnNote(ref: OwnNoteRef): OwnNoteHere {
  const panel = usePanel();
  const place = usePlace();
  const drafts = draftsOf(panel);
  const found = findOwnNote(place.notes, ref);
  const stored = found?.text ?? '';
  const moment = found?.moment ?? null;
  const id = ownNoteId(ref);
  const at: NoteAt = {
    of: place.of,
    ref,
    moment,
    saved: place.saved && ((text) => place.saved?.({ ...ref, text, moment })),
  };
  const draft = drafts.of(at).value;
  // The sheet may be closed in the middle of a word.
  const last = useMemo(() => ({ at }), []);
  last.at = at;
  useEffect(() => () => drafts.flush(last.at), [drafts, last, id, place.of]);

  const type = (text: string) => drafts.type(at, text, stored);
  return {
    text: draft?.text ?? stored,
    refused: draft?.refused ?? null,
    theirs: draft?.refused === 'ownNoteChanged' ? stored : null,
    type,
    put: (text) => {
      type(text);
      drafts.flush(at);
    },
    save: () => drafts.flush(at),
    keepMine: () => drafts.keepMine(at, stored),
    takeTheirs: () => drafts.takeTheirs(at),
  };
}
