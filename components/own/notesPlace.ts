/** Where the notes on the screen belong: a session, or a kept case. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OwnNote, OwnNotes } from '@/lib/session/ownNotes';

export interface NotesPlace {
  /** The session's id, or that of the kept case. */
  readonly of: string;
  readonly notes: OwnNotes;
  /** The case's number in it; 0 for none. */
  readonly number: number;
  /** Of the headings of its parts. */
  readonly heading: 'h2' | 'h3';
  /** Told of what was saved, where the snapshot does not tell it. */
  readonly saved?: (note: OwnNote) => void;
}

const PlaceContext = createContext<NotesPlace | null>(null);
export const PlaceProvider = PlaceContext.Provider;

export function usePlace(): NotesPlace {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('used outside a place for notes');
  return place;
}
