/** The texts of choosing a case, which are not among those of the panel. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { loadOfferTexts } from '@/lib/i18n/offers/load';
import type { OfferTexts } from '@/lib/i18n/offers/texts';
import styles from './offers.module.css';

const WordsContext = createContext<OfferTexts | null>(null);

export function useWords(): OfferTexts {
  const words = useContext(WordsContext);
  if (!words) throw new Error('used outside the offers');
  return words;
}

/** Shows what is in it once they are there; the old language stays until the new one is. */
export function WithWords({ children }: { children: ComponentChildren }) {
  const panel = usePanel();
  const language = panel.language.value;
  const [words, setWords] = useState<OfferTexts | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    loadOfferTexts(language).then(
      (loaded) => wanted && setWords(loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [language, tries]);
  if (!words && failed) {
    return (
      <div class={styles.status} role="alert">
        <p class={styles.text}>{panel.t.value.app.partFailed}</p>
        <Button onClick={() => setTries(tries + 1)}>{panel.t.value.app.tryAgain}</Button>
      </div>
    );
  }
  return words && <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}
