/** The participant page's own notification; the extension's is the background's. */

/** As long as the extension's. */
const SHOWN_MS = 20_000;

/** Gives what takes it away. */
export function showPageNotification(text: string, lang: string): () => void {
  let shown: Notification;
  try {
    shown = new Notification('Kring', { body: text, tag: 'kring', lang, silent: true });
  } catch (error) {
    // Chrome on Android leaves them to service workers, of which the page has none.
    console.warn('Kring: this browser shows no notification for a page', error);
    return () => undefined;
  }
  const close = () => shown.close();
  shown.addEventListener('click', () => {
    window.focus();
    close();
  });
  setTimeout(close, SHOWN_MS);
  return close;
}
