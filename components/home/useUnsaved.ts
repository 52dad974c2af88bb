/** Has the browser ask before a tab is closed in which something was typed and not saved. */
import { useLayoutEffect } from 'preact/hooks';

export function useUnsaved(unsaved: boolean): void {
  // At once: an effect after the paint would come too late for who types and closes.
  useLayoutEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
