/** What somebody offers, as it is and as it is being written; and how it is handed in. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { notesOf } from '@/lib/session/notes';
import { offerOf } from '@/lib/session/offers';
import type { Session } from '@/lib/session/state';
import { keepDraft, keptDraft } from './kept';

export interface WrittenOffer {
  readonly text: string;
  readonly urgent: boolean;
  readonly write: (part: { readonly text?: string; readonly urgent?: boolean }) => void;
  readonly isOffered: boolean;
  /** Whether what is written is not handed in yet. */
  readonly isChanged: boolean;
  /** False where it was refused: what was typed stays. */
  readonly handIn: () => Promise<boolean>;
  readonly withdraw: () => Promise<boolean>;
}

export function pitchOf(session: Session, person: string): string | null {
  return notesOf(session, 'pitch', 0).find((note) => note.person === person)?.id ?? null;
}

export function useOffer(session: Session, person: string): WrittenOffer {
  const panel = usePanel();
  const offer = offerOf(session.offers, person);
  const note = pitchOf(session, person);
  const words = note === null ? '' : (panel.snapshot.value.notes[note] ?? '');
  const [draft, setDraft] = useState(
    () => keptDraft(session.id, person) ?? { text: words, urgent: offer?.urgent ?? false },
  );
  /** As it was handed in here; words that are not shown to anybody yet are known by that alone. */
  const [given, setGiven] = useState(() => (offer ? draft : null));
  const { text, urgent } = draft;

  return {
    text,
    urgent,
    write: (part) => {
      const next = { ...draft, ...part };
      keepDraft(session.id, person, next);
      setDraft(next);
    },
    isOffered: offer !== undefined,
    isChanged: given === null || given.text !== text || (offer?.urgent ?? false) !== urgent,
    handIn: async () => {
      if (offer?.urgent !== urgent) {
        const offered = await panel.command({ type: 'offerCase', person, urgent });
        if (!offered.ok) return false;
      }
      const typed = text.trim();
      if (typed !== '' && (note === null || given?.text !== text)) {
        const written = await panel.command({
          type: 'writeNote',
          note: note ?? crypto.randomUUID(),
          case: 0,
          kind: 'pitch',
          person,
          text: typed,
        });
        if (!written.ok) return false;
      }
      if (typed === '' && note !== null) {
        const erased = await panel.command({ type: 'withdrawNote', note, person });
        if (!erased.ok) return false;
      }
      setGiven(draft);
      return true;
    },
    withdraw: async () => {
      const { ok } = await panel.command({ type: 'withdrawOffer', person });
      if (ok) setGiven(null);
      return ok;
    },
  };
}
