/** What Kring makes of a call page: entering, leaving, the marks that break, the traps that are known. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/lab';
import { callPlatforms } from './harness/callAddress';
import { recordCalls, toldCalls } from './harness/callStates';
import { CallUser } from './harness/callUser';
import { launchKring, type Kring } from './harness/launch';
import { until } from './harness/until';

/** Longer than the page's script needs for any look, or for leaving where it is sure. */
const SOME_LOOKS_MS = 7000;
/** Longer than any platform's patience. */
const PATIENCE_MS = 45_000;

let lab: Lab;
let kring: Kring;

beforeAll(async () => {
  lab = await startLab();
  kring = await launchKring({ lab });
  await recordCalls(kring);
});
afterAll(async () => {
  await kring.close();
  await lab.close();
});
beforeEach(async () => {
  await toldCalls(kring);
});
afterEach(async () => {
  const [, ...others] = kring.context.pages();
  for (const page of others) await page.close();
});

/** States told since the last time, without those that only repeat. */
async function told(): Promise<string[]> {
  const states = (await toldCalls(kring)).map(({ state }) => state);
  return states.filter((state, i) => state !== states[i - 1]);
}

async function gathered(last: string, timeout = PATIENCE_MS): Promise<string[]> {
  const states: string[] = [];
  await until(
    `the state ${last}`,
    async () => {
      states.push(...(await told()));
      return states.at(-1) === last;
    },
    timeout,
  );
  return states.filter((state, i) => state !== states[i - 1]);
}

describe.each(callPlatforms)('%s', (platform) => {
  it('is entered by its own buttons and left, and said so in this order', async () => {
    const user = await CallUser.visit(kring, { platform, state: 'greenRoom', media: true });
    await user.pill();
    await user.press('join');
    const way = await gathered('in');
    const before = ['none', 'prejoin', 'lobby'];
    expect(way.slice(0, -1).map((state) => before.includes(state))).not.toContain(false);
    expect(way.filter((state) => state === 'in')).toHaveLength(1);

    await user.open();
    for (const button of platform.startsWith('zoom') ? ['leave', 'leaveCall'] : ['leave']) {
      await user.press(button);
    }
    expect(await gathered('left', 15_000)).toEqual(['left']);
    await until('no dock', async () => !(await user.dockNow()));
  });

  it('is no call while its lobby lets one wait, whatever buttons stand there', async () => {
    const user = await CallUser.visit(kring, { platform, state: 'lobby', media: true });
    await user.pill();
    await user.page.waitForTimeout(SOME_LOOKS_MS);
    const states = await told();
    expect(states).not.toContain('in');
    expect(['lobby', 'prejoin']).toContain(states.at(-1));
  });

  it.each(['remove', 'rename'] as const)(
    'goes on with any one of its marks broken, and with all of them, one after the other (%s)',
    async (how) => {
      const user = await CallUser.visit(kring, { platform, media: true });
      const panel = await user.open();
      await gathered('in');
      await user.lab((page) => page.churn(50));
      const hooks = await user.lab((page) => page.hooks);
      for (const hook of hooks) {
        await user.lab(
          (page, [name, way]) => {
            page.mendHooks();
            page.breakHook(name, way);
            page.remount();
          },
          [hook, how] as const,
        );
        await user.page.waitForTimeout(300);
      }
      for (const hook of hooks) {
        await user.lab(
          (page, [name, way]) => {
            page.breakHook(name, way);
            page.remount();
          },
          [hook, how] as const,
        );
        await user.page.waitForTimeout(300);
      }
      // All gone, for longer than a call needs to be left.
      await user.page.waitForTimeout(PATIENCE_MS / 2);
      expect(await told()).toEqual([]);
      await user.dock();
      await panel.press('Menu');
      await panel.press('Sluiten');
      expect(await user.lab((page) => [page.state, page.coveredControls()])).toEqual(['call', []]);
    },
  );

  it.each(['remove', 'rename'] as const)(
    'is entered with any one of its marks broken from the start (%s)',
    async (how) => {
      const user = await CallUser.visit(kring, { platform, state: 'greenRoom', media: true });
      await user.pill();
      const hooks = await user.lab((page) => page.hooks);
      const missed: string[] = [];
      for (const hook of hooks) {
        await user.goTo({ platform, state: 'greenRoom', media: true });
        await user.lab(
          (page, [name, way]) => {
            page.breakHook(name, way);
            page.remount();
            page.go('call');
          },
          [hook, how] as const,
        );
        await gathered('in', 8000).catch(() => missed.push(hook));
        // Known or not, the panel is one press away.
        await until('pill or dock', async () => (await user.pillNow()) ?? user.dockNow());
      }
      expect(missed).toEqual([]);
    },
  );
});

describe('known traps', () => {
  it.each(['zoom', 'zoomFrame'] as const)(
    'the footer of Zoom goes and comes, and the call stays (%s)',
    async (platform) => {
      const user = await CallUser.visit(kring, { platform, ask: { footer: 'unmount' } });
      await gathered('in');
      for (let i = 0; i < 3; i++) {
        await user.page.waitForTimeout(4000);
        await user.page.mouse.move(400 + i, 300);
      }
      expect(await told()).toEqual([]);
    },
  );

  it('a call in Teams that is made small is still that call', async () => {
    const user = await CallUser.visit(kring, { platform: 'teams', media: true });
    await gathered('in');
    await user.lab((page) => page.minimize?.());
    await user.page.waitForTimeout(PATIENCE_MS / 2);
    expect(await told()).toEqual([]);
    await user.press('monitorLeave');
    expect(await gathered('left', 15_000)).toEqual(['left']);
  });

  it('the id of a call in Teams is known after the page has taken it out of its address', async () => {
    const user = await CallUser.visit(kring, { platform: 'teams', key: '2345678901234' });
    await gathered('in').catch(() => undefined);
    expect(user.page.url()).not.toContain('2345678901234');
    await user.lab((page) => page.go('left'));
    await user.lab((page) => page.go('call'));
    const keys = (await toldCalls(kring)).map(({ key }) => key);
    expect(keys.every((key) => key === '2345678901234')).toBe(true);
  });
});
