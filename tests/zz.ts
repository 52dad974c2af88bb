import { startLab } from './lab/lab';
import { launchPlain } from './e2e/harness/plainBrowser';
import { addressOf, callPlatforms } from './e2e/harness/callAddress';
import { inLab } from './lab/inLab';
const lab = await startLab();
const b = await launchPlain(lab);
try {
  const page = await b.context.newPage();
  page.on('pageerror', (e) => console.log('ERR', e.message));
  page.on('console', (m) => {
    if (m.type() === 'error') console.log('CONSOLE', m.text());
  });
  for (const platform of callPlatforms) {
    await page.goto(addressOf({ platform }));
    for (const [width, height] of [
      [1280, 800],
      [1366, 768],
      [1024, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      const bad = await inLab(page, (l) => {
        const out = [] as string[];
        for (let seed = 0; seed < 300; seed++) {
          l.layout(seed);
          const c = l.coveredControls();
          if (c.length) out.push(`${seed}: ${c.join(',')}`);
        }
        l.layout(null);
        out.push('usual ' + l.coveredControls().join(','));
        return out;
      });
      console.log(platform, width, bad.length, bad.slice(0, 8), bad.at(-1));
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const seed of [1, 2, 3, 5, 8, 13]) {
      await inLab(page, (l, s) => l.layout(s), seed);
      await page.screenshot({ path: `/tmp/klabshots/L-${platform}-${seed}.png` });
    }
    await inLab(page, (l) => l.layout(null));
    // hooks
    const seen = await inLab(page, (l) => {
      l.raiseHand('Bram Jansen');
      l.say('Anna de Vries', 'x');
      return { hooks: l.hooks, seen: l.hooksSeen() };
    });
    console.log(
      platform,
      'not seen in call',
      seen.hooks.filter((h) => !seen.seen.includes(h)),
    );
  }
} finally {
  await b.close();
  await lab.close();
}
