/** Kring on practice call pages: to look around in, or with `--headless` as a session that drives itself. */
import { launchKring, type Kring } from '../e2e/harness/launch';
import { startLab, type Lab } from '../lab/lab';
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
  try {
    const kring = await launchKring({
      lab,
      headless,
      handleSignals: false,
      ...(headless ? {} : { viewport: null }),
    });
    try {
      const shown = headless
        ? runDemoSession(kring, { step: console.log })
        : lookAround(kring, lab);
      await Promise.race([shown, interrupted]);
    } finally {
      await kring.close();
    }
  } finally {
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

/** Opens the call pages, and waits until the browser is closed. */
async function lookAround({ context }: Kring, { port }: Lab): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const [first, ...others] = callPages;
  const front = context.pages()[0] ?? (await context.newPage());
  if (first) await front.goto(first);
  for (const address of others) await (await context.newPage()).goto(address);
  await front.bringToFront();
  console.log(`
A browser is open with Kring in it, on practice calls in the manner of Meet, Zoom and Teams:

${callPages.map((address) => `     ${address}`).join('\n')}

  1. Click the pill "Kring" at the top right: the panel opens beside the call.
  2. Type a few names, one a line, and start. The menu has English, too.
  3. The pages behave like real calls: chat, people, leaving. Open one of the addresses in another
     tab, with &name=Anna behind it, and the two tabs see each other; the pictures are drawn.
     Nothing leaves this machine (the pages are served on 127.0.0.1:${port}, and the profile is
     thrown away afterwards).

Close the browser or press Ctrl+C to stop.
`);
  await closed;
}

try {
  await demo(process.argv.includes('--headless'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
