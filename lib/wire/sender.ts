/** Who is at the other end of a port. The browser fills these fields in; a page cannot. */

/** The fields of `runtime.MessageSender` that are looked at. */
export interface SenderLike {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export type Sender =
  /** An extension page of its own: side panel, window, home tab. */
  | { readonly kind: 'page' }
  /** The tab that is presented in a call: it is shown little, and asks nothing. */
  | { readonly kind: 'stage' }
  /** The panel inside a frame of some page: trusted only with the dock's nonce. */
  | { readonly kind: 'framed'; readonly tab: number }
  /** The content script in the top frame of a tab. */
  | { readonly kind: 'call'; readonly tab: number; readonly url: URL }
  | { readonly kind: 'stranger' };

const stranger: Sender = { kind: 'stranger' };

export function identifySender(
  sender: SenderLike | undefined,
  own: {
    readonly id: string;
    readonly panelUrl: string;
    readonly homeUrl: string;
    readonly stageUrl: string;
  },
): Sender {
  if (!sender || sender.id !== own.id || !sender.url) return stranger;
  const tab = sender.tab?.id;
  // Compared as text: not every engine gives an extension's address an origin.
  const page = sender.url.replace(/[?#].*$/s, '');
  if (page === own.homeUrl) return sender.frameId === 0 ? { kind: 'page' } : stranger;
  if (page === own.stageUrl) return sender.frameId === 0 ? { kind: 'stage' } : stranger;
  if (page === own.panelUrl) {
    if (tab === undefined || sender.frameId === 0) return { kind: 'page' };
    return { kind: 'framed', tab };
  }
  const url = new URL(sender.url);
  if (url.protocol === 'https:' && tab !== undefined && sender.frameId === 0) {
    return { kind: 'call', tab, url };
  }
  return stranger;
}
