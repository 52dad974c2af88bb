/** Opens the stage in a tab of its own, or goes to the one that is open. */
export async function openStage(): Promise<void> {
  const url = chrome.runtime.getURL('/stage.html');
  const [open] = await chrome.tabs.query({ url });
  if (open?.id === undefined) {
    await chrome.tabs.create({ url });
    return;
  }
  await chrome.tabs.update(open.id, { active: true });
  await chrome.windows.update(open.windowId, { focused: true });
}
