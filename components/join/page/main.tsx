/**
 * The participant page: the same panel in a browser without Kring, as static files of any web host.
 * It lies here and not among the entrypoints, because those are the extension's; `npm run build:join`
 * makes it.
 */
import { render } from 'preact';
import { App } from '@/components/app/App';
import { createPanel } from '@/components/app/createPanel';
import { loadSheets } from '@/components/ui/later';
import '@/components/ui/tokens.css';
import { PageHost } from '@/lib/host/pageHost';
import { mqttConnect } from '@/lib/live/mqttTransport';
import { realPace } from '@/lib/live/realPace';
import { takeInvite } from '../invite';
import { keepAwake } from '../wakeLock';
import './page.css';

async function start(): Promise<void> {
  const invite = takeInvite();
  const host = new PageHost(mqttConnect(realPace));
  const panel = await createPanel({
    surface: 'page',
    nonce: null,
    languages: navigator.languages,
    invite,
    connect: () => host.connect(),
  });
  keepAwake(() => panel.session.value?.status === 'running');
  const root = document.getElementById('app');
  if (root) render(<App panel={panel} />, root);
  // From here on the line may be gone at any time.
  loadSheets();
}

void start();
