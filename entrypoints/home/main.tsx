import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createPanel } from '@/components/app/createPanel';
import { HomeApp } from '@/components/home/HomeApp';
import { followRoute } from '@/components/home/route';
import '@/components/ui/tokens.css';
import './home.css';

const panel = await createPanel({
  surface: 'home',
  nonce: null,
  languages: navigator.languages,
  connect: (name) => browser.runtime.connect({ name }),
});
const root = document.getElementById('app');
if (root) render(<HomeApp panel={panel} route={followRoute()} />, root);
