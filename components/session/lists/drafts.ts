/** What somebody is writing for a list: it stays while a pause, another tab or another phase is on show. */
import { useState } from 'preact/hooks';

let session = '';
const texts = new Map<string, string>();

/** Of one session; in memory alone, as long as the panel is open. */
export function useDraft(ofSession: string, key: string): [string, (text: string) => void] {
  const [, again] = useState(0);
  if (session !== ofSession) {
    session = ofSession;
    texts.clear();
  }
  return [
    texts.get(key) ?? '',
    (text) => {
      if (text === '') texts.delete(key);
      else texts.set(key, text);
      again((n) => n + 1);
    },
  ];
}
