import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { callOrigins } from './lib/call/platforms';
import { cameraWorker } from './vite.cameraWorker';
import { startTogether } from './vite.startTogether';

const { CHROMIUM_PATH, DISPLAY, WAYLAND_DISPLAY } = process.env;
const chromium = [CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));

/**
 * On call pages only functions are used that need no polyfill, and its tables would be a third of
 * the script that every one of those pages loads.
 */
function withoutPolyfill(entrypoint: string): Plugin {
  const native = '\0native-browser';
  let applies = false;
  return {
    name: 'kring:without-polyfill',
    enforce: 'pre',
    configResolved: ({ build: { lib } }) => {
      applies = lib !== false && lib.name === entrypoint;
    },
    resolveId: (id) => (applies && id === 'webextension-polyfill' ? native : undefined),
    load: (id) =>
      id === native ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined,
  };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [withoutPolyfill('call'), cameraWorker(), startTogether('panel')] }),
  // Imports are written out, so that what a file needs can be read in it.
  imports: false,
  // `npm run dev` opens a browser where there is a screen; elsewhere it builds and reloads only.
  webExt: {
    disabled: process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY,
    ...(chromium && { binaries: { chrome: chromium } }),
    startUrls: ['https://meet.google.com/landing'],
  },
  manifest: {
    name: '__MSG_name__',
    short_name: 'Kring',
    description: '__MSG_description__',
    default_locale: 'nl',
    // 120: alarms of 30 s; 116: opening the side panel.
    minimum_chrome_version: '120',
    // scripting: puts the script back into an open call after an update.
    permissions: ['alarms', 'scripting', 'sidePanel', 'storage'],
    host_permissions: [...callOrigins],
    // Asked for by the switch that wants it: a word to who does not look when it is their turn.
    optional_permissions: ['notifications'],
    // What an organisation may set for everybody: where sessions are shared.
    storage: { managed_schema: 'managed_schema.json' },
    action: { default_title: '__MSG_open__' },
    side_panel: { default_path: 'panel.html' },
    options_ui: { page: 'home.html', open_in_tab: true },
    web_accessible_resources: [
      // A static address: with use_dynamic_url the frame does not load on pages with COEP.
      { resources: ['panel.html'], matches: [...callOrigins] },
    ],
  },
});
