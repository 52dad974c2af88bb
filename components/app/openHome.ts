/** Opens the home tab, or goes to the one that is open: it is the extension's options page. */
export async function openHome(): Promise<void> {
  await chrome.runtime.openOptionsPage();
}
