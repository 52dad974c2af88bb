/** The texts of what remains and of what one takes along, which are not among those of the panel. */
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { loadLeavingTexts } from '@/lib/i18n/report/load';
import type { LeavingTexts } from '@/lib/i18n/report/texts';
import type { Language } from '@/lib/wire/preferences';

/** Null until they are there; the old language stays until the new one is. */
export function useLeavingWords(): {
  readonly words: LeavingTexts | null;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const language = usePanel().language.value;
  const [words, setWords] = useState<{ of: Language; texts: LeavingTexts } | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    loadLeavingTexts(language).then(
      (texts) => wanted && setWords({ of: language, texts }),
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
  return { words: words?.texts ?? null, failed: failed && words === null, retry };
}
