import { useEffect, useState } from 'preact/hooks';
import type { Settings } from './settings';

const darkSystem = '(prefers-color-scheme: dark)';

/** Whether the stage is dark: as was chosen on it, else as the system is. */
export function useDark(settings: Settings): boolean {
  const [system, setSystem] = useState(() => matchMedia(darkSystem).matches);
  useEffect(() => {
    const query = matchMedia(darkSystem);
    const changed = () => setSystem(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  const { theme } = settings.value.value;
  const dark = theme === null ? system : theme === 'dark';
  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);
  return dark;
}
