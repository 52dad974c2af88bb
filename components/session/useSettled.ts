/** Keeps the second half of a double click from meaning something else. */
import { useEffect, useState } from 'preact/hooks';

/** Long enough that the second half of a double click does not move everybody once more. */
const SETTLE_MS = 500;

/** False for a moment after the button has come to mean something else. */
export function useSettled(meaning: string): boolean {
  const [settledFor, setSettledFor] = useState(meaning);
  useEffect(() => {
    const timer = setTimeout(() => setSettledFor(meaning), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [meaning]);
  return settledFor === meaning;
}
