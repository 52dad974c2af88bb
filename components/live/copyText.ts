/** Puts a text on the clipboard, in the call page's frame too, where the newer way is closed. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = document.activeElement;
    field?.select();
    const done = field !== null && document.execCommand('copy');
    if (before instanceof HTMLElement) before.focus();
    return done;
  }
}
