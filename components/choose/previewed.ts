/** Whose steps somebody looked at on this screen before choosing: in memory, until it is closed. */
import { signal } from '@preact/signals';

const looked = signal<ReadonlySet<string>>(new Set());
const setUpHere = signal(false);

/** The session is being set up on this screen: what is not looked at here is not looked at. */
export function noteSetUp(): void {
  setUpHere.value = true;
}

export function notePreview(method: string): void {
  if (!looked.peek().has(method)) looked.value = new Set([...looked.peek(), method]);
}

/** Null where this screen cannot know. */
export function wasPreviewed(method: string): boolean | null {
  if (looked.value.has(method)) return true;
  return setUpHere.value ? false : null;
}
