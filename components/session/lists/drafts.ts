/** What somebody is writing for a list: it stays while a pause, another tab or another phase is on show. */
import { signal } from '@preact/signals';

const drafts = signal<{ readonly session: string; readonly texts: ReadonlyMap<string, string> }>({
  session: '',
  texts: new Map(),
});

/** Of one session; in memory alone, as long as the panel is open. */
export function useDraft(ofSession: string, key: string): [string, (text: string) => void] {
  const { session, texts } = drafts.value;
  const mine = session === ofSession ? texts : new Map<string, string>();
  return [
    mine.get(key) ?? '',
    (text) => {
      const now = drafts.peek();
      const kept = now.session === ofSession ? [...now.texts] : [];
      const others = kept.filter(([each]) => each !== key);
      drafts.value = {
        session: ofSession,
        texts: new Map(text === '' ? others : [...others, [key, text]]),
      };
    },
  ];
}
