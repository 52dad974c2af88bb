import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Host } from '@/lib/host/host';
import { CALL_PORT } from '@/lib/wire/callMessages';
import { PING_MS } from '@/lib/wire/limits';
import { identifySender } from '@/lib/wire/sender';
import { VIEW_PORT } from '@/lib/wire/viewMessages';
import { isCallPage } from '@/lib/call/platforms';

const HEARTBEAT_ALARM = 'heartbeat';
const frameKey = (tab: number) => `frame/${tab}`;

/** Listeners are registered in this first turn of the worker, or the browser would not wake it for them. */
export default defineBackground(() => {
  const panelUrl = browser.runtime.getURL('/panel.html');
  const own = { id: browser.runtime.id, panelUrl };

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
    showBadge: (text) => void browser.action.setBadgeText({ text }),
    frames: {
      remember: (tab, nonce) => browser.storage.session.set({ [frameKey(tab)]: nonce }),
      recall: async (tab) => {
        const stored = await browser.storage.session.get(frameKey(tab));
        const nonce: unknown = stored[frameKey(tab)];
        return typeof nonce === 'string' ? nonce : undefined;
      },
    },
  });

  browser.runtime.onConnect.addListener((port) => {
    const sender = identifySender(port.sender, own);
    if (port.name === VIEW_PORT && (sender.kind === 'page' || sender.kind === 'framed')) {
      host.views.connect(port, sender);
    } else if (port.name === CALL_PORT && sender.kind === 'call' && isCallPage(sender.url)) {
      host.docks.connect(port, sender);
    } else {
      port.disconnect();
    }
  });

  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined && host.docks.has(tab.id)) host.docks.open(tab.id);
    else void openWindow();
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === HEARTBEAT_ALARM) void host.beat();
  });
  setInterval(() => void host.beat(), PING_MS);

  void browser.action.setBadgeBackgroundColor({ color: '#0f6b5c' });
});
