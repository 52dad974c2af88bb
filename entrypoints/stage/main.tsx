import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createPanel } from '@/components/app/createPanel';
import { keptSettings } from '@/components/stage/settings';
import { Stage } from '@/components/stage/Stage';
import '@/components/ui/tokens.css';
import './stage.css';

const panel = await createPanel({
  surface: 'stage',
  nonce: null,
  languages: navigator.languages,
  connect: (name) => browser.runtime.connect({ name }),
});
const root = document.getElementById('app');
if (root) render(<Stage panel={panel} settings={keptSettings(localStorage)} />, root);
