import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Host } from '@/lib/host/host';
import { badgeColours } from '@/lib/host/pill';
import { mqttConnect } from '@/lib/live/mqttTransport';
import { realPace } from '@/lib/live/realPace';
import { CALL_PORT, RECONNECT_PORT } from '@/lib/wire/callMessages';
import { PING_MS } from '@/lib/wire/limits';
import { identifySender } from '@/lib/wire/sender';
import { SMALL_HASH, VIEW_PORT } from '@/lib/wire/viewMessages';
import { platformOf } from '@/lib/call/platforms';
import { cameraPages } from './cameraPages';
import { onNotificationPressed, showNotification } from './notification';

const HEARTBEAT_ALARM = 'heartbeat';
/** As the build names it. */
const CALL_SCRIPT = '/content-scripts/call.js';

/** The script that an update left behind in this page leaves when the new one starts. */
async function reconnect(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  if (!url || !platformOf(new URL(url))) return;
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [CALL_SCRIPT] });
}

/** Listeners are registered in this first turn of the worker, or the browser would not wake it for them. */
export default defineBackground(() => {
  const panelUrl = browser.runtime.getURL('/panel.html');
  const own = {
    id: browser.runtime.id,
    panelUrl,
    homeUrl: browser.runtime.getURL('/home.html'),
    stageUrl: browser.runtime.getURL('/stage.html'),
  };

  const openWindow = async () => {
    await browser.windows.create({ url: panelUrl, type: 'popup', width: 400, height: 780 });
  };

  const host = new Host({
    languages: navigator.languages,
    openWindow,
    wakeRegularly: (on) => {
      if (on) void browser.alarms.create(HEARTBEAT_ALARM, { periodInMinutes: 0.5 });
      else void browser.alarms.clear(HEARTBEAT_ALARM);
    },
    showBadge: ({ text, tone }) => {
      void browser.action.setBadgeBackgroundColor({ color: badgeColours[tone] });
      void browser.action.setBadgeText({ text });
    },
    isInFront: async (tab) => {
      const { active, windowId } = await browser.tabs.get(tab);
      if (!active || windowId === undefined) return false;
      return (await browser.windows.get(windowId)).focused;
    },
    notify: (text) => void showNotification(text),
    smallWindows: {
      create: async (bounds) =>
        (
          await browser.windows.create({
            url: `${panelUrl}${SMALL_HASH}`,
            type: 'popup',
            ...bounds,
          })
        )?.id,
      show: async (id) => {
        // Whatever else fails, another one is opened: that is seen.
        const shown = await browser.windows
          .update(id, { focused: true, state: 'normal' })
          .catch(() => null);
        return shown !== null;
      },
    },
    showTab: async (tab) => {
      const shown = await browser.tabs.update(tab, { active: true });
      if (shown?.windowId === undefined) return;
      await browser.windows.update(shown.windowId, { focused: true });
    },
    applyUpdate: () => browser.runtime.reload(),
    connect: mqttConnect(realPace),
    camera: cameraPages,
    // Throws in a browser that has no such storage: then nothing was set.
    preset: async () => browser.storage.managed.get(null).catch(() => ({})),
    memory: {
      get: async (key) => (await browser.storage.session.get(key))[key],
      set: (key, value) =>
        value === undefined
          ? browser.storage.session.remove(key)
          : browser.storage.session.set({ [key]: value }),
    },
  });

  /** In the dock where there is a call; also on a page that was open before Kring was installed. */
  const openFor = async (tab: number | undefined, url: string | undefined) => {
    if (tab === undefined || !url || !platformOf(new URL(url))) return openWindow();
    if (!host.docks.has(tab)) await reconnect(tab);
    if (await host.docks.toldCall(tab)) host.docks.open(tab);
    else await openWindow();
  };

  browser.runtime.onConnect.addListener((port) => {
    const sender = identifySender(port.sender, own);
    const isView = sender.kind === 'page' || sender.kind === 'framed' || sender.kind === 'stage';
    if (port.name === VIEW_PORT && isView) {
      host.views.connect(port, sender);
    } else if (port.name === CALL_PORT && sender.kind === 'call' && platformOf(sender.url)) {
      host.docks.connect(port, sender);
    } else if (port.name === RECONNECT_PORT && sender.kind === 'framed') {
      // A page that frames us for this while its dock lives gains nothing.
      if (!host.docks.has(sender.tab)) {
        reconnect(sender.tab).catch((error: unknown) => {
          console.warn('Kring: the script could not be put back', error);
        });
      }
    } else {
      port.disconnect();
    }
  });

  browser.action.onClicked.addListener((tab) => void openFor(tab.id, tab.url));

  // With this listener the browser leaves it to the host when a new version starts.
  browser.runtime.onUpdateAvailable.addListener(() => host.updateAvailable());

  // Not in every browser: there the small window opens as at first.
  chrome.windows.onBoundsChanged?.addListener(({ id, state, left, top, width, height }) => {
    if (id === undefined || state !== 'normal') return;
    void host.small.moved(id, { left, top, width, height });
  });

  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void host.presetChanged();
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === HEARTBEAT_ALARM) void host.beat();
  });
  setInterval(() => void host.beat(), PING_MS);

  void browser.action.setBadgeTextColor({ color: '#ffffff' });
  onNotificationPressed(() => void host.showOwnMoment());
});
