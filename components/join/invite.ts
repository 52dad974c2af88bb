/** The invite behind the `#`: read once, and taken out of the address and the history at once. */
import { signal, type ReadonlySignal } from '@preact/signals';

export function takeInvite(): ReadonlySignal<string | null> {
  const invite = signal<string | null>(null);
  const take = () => {
    if (location.hash.length < 2) return;
    invite.value = location.hash.slice(1);
    history.replaceState(null, '', location.pathname + location.search);
  };
  take();
  // Another link in the same tab does not load the page again.
  window.addEventListener('hashchange', take);
  return invite;
}
