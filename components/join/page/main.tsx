/**
 * The participant page: the same panel in a browser without Kring, as static files of any web host.
 * It lies here and not among the entrypoints, because those are the extension's; `npm run build:join`
 * makes it.
 */
import { render } from 'preact';
import { App } from '@/components/app/App';
import { createPanel } from '@/components/app/createPanel';
import '@/components/ui/tokens.css';
import { takeInvite } from '../invite';
import { keepAwake } from '../wakeLock';
// Until the member's host is there: `connectToMember` of lib/host/pageMember takes its place.
import { connectToMember } from './memberHost';
import './page.css';

async function start(): Promise<void> {
  const invite = takeInvite();
  const panel = await createPanel({
    surface: 'page',
    nonce: null,
    languages: navigator.languages,
    invite,
    connect: connectToMember,
  });
  keepAwake(() => panel.session.value?.status === 'running');
  const root = document.getElementById('app');
  if (root) render(<App panel={panel} />, root);
}

void start();
