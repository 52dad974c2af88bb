import { defineConfig } from 'wxt';
import { callMatches } from './lib/call/platforms';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Imports are written out, so that what a file needs can be read in it.
  imports: false,
  manifest: {
    name: '__MSG_name__',
    short_name: 'Kring',
    description: '__MSG_description__',
    default_locale: 'nl',
    // 120: alarms of 30 s; 116: opening the side panel.
    minimum_chrome_version: '120',
    permissions: ['alarms', 'sidePanel', 'storage'],
    action: { default_title: '__MSG_open__' },
    side_panel: { default_path: 'panel.html' },
    web_accessible_resources: [
      // A static address: with use_dynamic_url the frame does not load on pages with COEP.
      { resources: ['panel.html'], matches: [...callMatches] },
    ],
  },
});
