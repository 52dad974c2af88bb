/** The texts of a part of the screen that are loaded with it, and not among those of the panel. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/lib/wire/preferences';
import styles from './later.module.css';
import { PartFailed } from './PartFailed';
import { useLoaded } from './useLoaded';

/** Once for each part: `load` brings its texts in a language. */
export function lateWords<T>(load: (language: Language) => Promise<T>) {
  const Words = createContext<T | null>(null);

  function useWords(): T {
    const words = useContext(Words);
    if (!words) throw new Error('used outside the part whose words these are');
    return words;
  }

  /** Null until they are there; the old language stays until the new one is. */
  function useLoadedWords() {
    const { value: words, failed, retry } = useLoaded(load);
    return { words, failed, retry };
  }

  /** Shows what is in it once they are there. */
  function WithWords({ children }: { readonly children: ComponentChildren }) {
    const { words, failed, retry } = useLoadedWords();
    if (failed) {
      return (
        <div class={styles.failed}>
          <PartFailed again={retry} />
        </div>
      );
    }
    return words && <Words.Provider value={words}>{children}</Words.Provider>;
  }

  return { useWords, useLoadedWords, WithWords, WordsProvider: Words.Provider };
}
