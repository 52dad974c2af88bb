/** Opens the browser's own side panel for this window. Has to run in the turn of a click. */
export async function openSidePanel(): Promise<void> {
  const { id } = await chrome.windows.getCurrent();
  if (id !== undefined) await chrome.sidePanel.open({ windowId: id });
}
