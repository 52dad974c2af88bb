import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '@/components/app/App';
import { createPanel } from '@/components/app/createPanel';
import '@/components/ui/tokens.css';
import './panel.css';
import { dockNonce, surfaceOf } from './surface';

async function start(): Promise<void> {
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

void start();
