/** Texts that are loaded in the panel's language when they are first needed. */
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import type { Language } from '@/lib/wire/preferences';

export interface Loaded<T> {
  /** Null until it is there; in another language the old one stays until the new one is. */
  readonly value: T | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** `load` is the same function each time. */
export function useLoaded<T>(load: (language: Language) => Promise<T>): Loaded<T> {
  const language = usePanel().language.value;
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    load(language).then(
      (loaded) => wanted && setValue(() => loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [load, language, tries]);
  const retry = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return { value, failed: failed && value === null, retry };
}
