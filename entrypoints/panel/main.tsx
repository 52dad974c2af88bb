import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '@/components/app/App';
import { createPanel } from '@/components/app/createPanel';
import '@/components/ui/tokens.css';
import { RECONNECT_HASH, RECONNECT_PORT } from '@/lib/wire/callMessages';
import './panel.css';
import { dockNonce, surfaceOf } from './surface';

/** On a call page that an update left behind, this page only fetches the new script. */
function start(): void {
  if (location.hash === RECONNECT_HASH) browser.runtime.connect({ name: RECONNECT_PORT });
  else void showPanel();
}

async function showPanel(): Promise<void> {
  const surface = await surfaceOf();
  const panel = await createPanel({
    surface,
    // A frame that is not ours is never told a nonce, and so never shows anything.
    nonce: surface === 'dock' ? await dockNonce() : null,
    languages: navigator.languages,
    connect: (name) => browser.runtime.connect({ name }),
  });
  const root = document.getElementById('app');
  if (root) render(<App panel={panel} />, root);
}

start();
