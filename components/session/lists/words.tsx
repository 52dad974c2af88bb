/** The texts of the group's lists, which are not among those of the panel. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { loadListTexts } from '@/lib/i18n/lists/load';
import type { ListTexts } from '@/lib/i18n/lists/texts';
import styles from './lists.module.css';

const WordsContext = createContext<ListTexts | null>(null);

export function useWords(): ListTexts {
  const words = useContext(WordsContext);
  if (!words) throw new Error('used outside a list');
  return words;
}

/** Shows what is in it once they are there; the old language stays until the new one is. */
export function WithWords({ children }: { children: ComponentChildren }) {
  const panel = usePanel();
  const language = panel.language.value;
  const [words, setWords] = useState<ListTexts | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    loadListTexts(language).then(
      (loaded) => wanted && setWords(loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [language, tries]);
  if (!words && failed) {
    return (
      <div class={styles.failed} role="alert">
        <p>{panel.t.value.app.partFailed}</p>
        <Button onClick={() => setTries(tries + 1)}>{panel.t.value.app.tryAgain}</Button>
      </div>
    );
  }
  return words && <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}
