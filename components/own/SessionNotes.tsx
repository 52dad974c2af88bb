/** Puts what is inside it in the place of the notes of the session that is shown. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import type { OwnNotes } from '@/lib/session/ownNotes';
import { PlaceProvider } from './notesPlace';
import { useLoadedWords, WordsProvider } from './words';

export interface SessionNotesProps {
  readonly number: number;
  readonly children: ComponentChildren;
}

export function SessionNotes({ number, children }: SessionNotesProps) {
  const { snapshot, t } = usePanel();
  const { words, failed, retry } = useLoadedWords();
  const { ownOf } = snapshot.value;
  const own = useLastNotes(ownOf, snapshot.value.own);
  if (failed) {
    return (
      <div role="alert">
        <p>{t.value.app.partFailed}</p>
        <Button onClick={retry}>{t.value.app.tryAgain}</Button>
      </div>
    );
  }
  if (!words || ownOf === null) return null;
  if (!own) return <p>{words.sheet.reading}</p>;
  return (
    <WordsProvider value={words}>
      <PlaceProvider value={{ of: ownOf, notes: own, number, heading: 'h3' }}>
        {children}
      </PlaceProvider>
    </WordsProvider>
  );
}

/** A background that starts anew reads them again: meanwhile what stands on the screen stays. */
function useLastNotes(session: string | null, notes: OwnNotes | null): OwnNotes | null {
  const last = useRef<{ session: string | null; notes: OwnNotes | null }>({ session, notes });
  if (notes || last.current.session !== session) last.current = { session, notes };
  return last.current.notes;
}
