/** Opens the panel in a tab of its own, where there is room, and a printer. */
export async function openPanelTab(): Promise<void> {
  await chrome.tabs.create({ url: chrome.runtime.getURL('/panel.html') });
}
