/** The texts of what somebody writes for oneself, which are not among those of the panel. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { loadOwnNoteTexts } from '@/lib/i18n/ownNotes/load';
import type { OwnNoteTexts } from '@/lib/i18n/ownNotes/texts';
import type { Language } from '@/lib/wire/preferences';

const WordsContext = createContext<OwnNoteTexts | null>(null);
export const WordsProvider = WordsContext.Provider;

export function useWords(): OwnNoteTexts {
  const words = useContext(WordsContext);
  if (!words) throw new Error('used outside one’s own notes');
  return words;
}

interface Loaded {
  readonly language: Language;
  readonly words: OwnNoteTexts;
}

/** Null until they are there; the old language stays until the new one is. `failed`: not loaded. */
export function useLoadedWords(): {
  readonly words: OwnNoteTexts | null;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const language = usePanel().language.value;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    loadOwnNoteTexts(language).then(
      (words) => wanted && setLoaded({ language, words }),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [language, tries]);
  const retry = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return { words: loaded?.words ?? null, failed: failed && loaded === null, retry };
}
