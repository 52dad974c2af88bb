/** Kring on practice call pages: to look around in, or with `--headless` as a session that drives itself. */
import { launchKring, type Kring } from '../e2e/harness/launch';
import { PanelUser } from '../e2e/harness/panel';
import { clickPierced, frameAt, withAttribute } from '../e2e/harness/shadow';
import { shareSession } from '../e2e/harness/sharing';
import { startLab, type Lab } from '../lab/lab';
import { startJoinServer } from '../live/joinServer';
import { startAedes } from '../relay/aedes';
import { openParticipant } from './demoParticipant';
import { runDemoSession } from './demoSession';

/** Meet first: its tab is in front. */
const callPages = [
  'https://meet.google.com/abc-defg-hij?hl=nl&state=call',
  'https://app.zoom.us/wc/81234567890/join?hl=nl&state=call&frame=webclient',
  'https://teams.microsoft.com/v2/?hl=nl&state=call',
];

async function demo(headless: boolean): Promise<void> {
  if (!headless && !hasDisplay()) {
    throw new Error('There is no screen to show the browser on. Use: npm start -- --headless');
  }
  const interrupted = interruption();
  const lab = await startLab();
  const relay = await startAedes();
  const join = await startJoinServer();
  try {
    const kring = await launchKring({
      lab,
      headless,
      handleSignals: false,
      ...(headless ? {} : { viewport: null, extraArgs: ['--window-size=1280,860'] }),
    });
    try {
      const shown = headless
        ? runDemoSession(kring, { step: console.log, relay: relay.relay.url, joinPage: join.url })
        : lookAround(kring, { lab, relay: relay.relay.url, joinPage: join.url });
      await Promise.race([shown, interrupted]);
    } finally {
      await kring.close();
    }
  } finally {
    await join.close();
    await relay.close();
    await lab.close();
  }
}

/** Ctrl+C, or the closing of the terminal: an end as good as any, after which all is tidied up. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // Not once: tsx passes on the signal that the terminal already sent.
      process.on(signal, () => resolve());
    }
  });
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

interface Surroundings {
  readonly lab: Lab;
  readonly relay: string;
  readonly joinPage: string;
}

/** Two windows: the facilitator on the call, with a session ready and shared; a participant at its door. */
async function lookAround(
  { context, panelUrl }: Kring,
  { lab, relay, joinPage }: Surroundings,
): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const [first, ...others] = callPages;
  const front = context.pages()[0] ?? (await context.newPage());
  if (first) await front.goto(first);
  for (const address of others) await (await context.newPage()).goto(address);
  await front.bringToFront();

  await clickPierced(front, withAttribute('data-kring', 'pill'));
  const panel = new PanelUser(await frameAt(front, panelUrl));
  await panel.setUp(['Els', 'Anna', 'Bram', 'Carla'], 'Carla');
  const { invite, link } = await shareSession(panel, { url: relay }, joinPage);
  const participant = await openParticipant(link, { headless: false });
  console.log(`
Two windows are open.

  The facilitator: Chromium with Kring, on practice calls in the manner of Meet, Zoom and Teams.
  On the first of them a session is ready, and shared through a relay on this machine:

${callPages.map((address) => `     ${address}`).join('\n')}

  A participant: a browser without Kring, on the participant page, by the link of the invite:

     ${link}

  1. In the participant's window, type a name (Anna, say) and agree. A code appears.
  2. The facilitator sees who knocks, hears the code in the call, and lets them in.
  3. Begin the session, and go on: both windows show the same step, turn and time. When it is
     their turn, the participant has buttons of their own.
  4. Somebody with Kring in their own browser pastes the invite instead (first screen, "Doe mee met
     een uitnodiging"):

     ${invite}

  The pages behave like real calls: chat, people, leaving. Nothing leaves this machine (the pages are
  served on 127.0.0.1:${lab.port}), and both profiles are thrown away afterwards.

Close the facilitator's window or press Ctrl+C to stop.
`);
  try {
    await closed;
  } finally {
    await participant.close();
  }
}

try {
  await demo(process.argv.includes('--headless'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
