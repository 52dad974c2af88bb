/** The texts about yield and harvest, which are not among those of the panel. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { loadYieldTexts } from '@/lib/i18n/yield/load';
import type { YieldTexts } from '@/lib/i18n/yield/texts';

const WordsContext = createContext<YieldTexts | null>(null);

export function useYieldWords(): YieldTexts {
  const words = useContext(WordsContext);
  if (!words) throw new Error('used outside YieldWords');
  return words;
}

/** Shows what is inside once they are there; the old language stays until the new one is. */
export function YieldWords({ children }: { readonly children: ComponentChildren }) {
  const { language, t } = usePanel();
  const [words, setWords] = useState<YieldTexts | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    loadYieldTexts(language.value).then(
      (loaded) => wanted && setWords(loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [language.value, tries]);
  if (words) return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
  if (!failed) return null;
  return (
    <div role="alert">
      <p>{t.value.app.partFailed}</p>
      <Button
        onClick={() => {
          setFailed(false);
          setTries(tries + 1);
        }}
      >
        {t.value.app.tryAgain}
      </Button>
    </div>
  );
}
