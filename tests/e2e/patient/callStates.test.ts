/** What Kring makes of a call page: entering, leaving, the marks that break, the traps that are known. */
import { describe, expect, it, type TestContext } from 'vitest';
import { callPlatforms, type CallPlatform } from '../harness/callAddress';
import { CallStates, recordCalls } from '../harness/callStates';
import { CallUser, type Visit } from '../harness/callUser';
import { kringOnLab } from '../harness/kringOnLab';
import { leaving } from '../harness/labVisitors';
import type { Kring } from '../harness/launch';
import { until } from '../harness/until';

/** Time enough for the look that follows a key in the page. */
const LOOK_MS = 300;
/** The longest that any platform's call may show no mark before it counts as left, and more. */
const PATIENCE_MS = 25_000;

let kring: Kring;
// They wait for most of their time: beside each other, each in tabs and calls of its own.
kringOnLab(
  async (started) => {
    kring = started;
    await recordCalls(kring);
  },
  { besideEachOther: true },
);

interface Seen {
  user: CallUser;
  states: CallStates;
}

type Visitor = (how: Visit) => Promise<Seen>;

/** For one test, whose pages are closed when it ends. */
function visitor({ onTestFinished }: Pick<TestContext, 'onTestFinished'>): Visitor {
  const apart = crypto.randomUUID();
  return async ({ ask, ...how }) => {
    const own = { media: true, ask: { apart, ...ask } };
    const user = await CallUser.visit(kring, { ...own, ...how });
    onTestFinished(() => user.page.close());
    const states = await CallStates.of(kring, user.page);
    await until('pill or dock', async () => (await user.pillNow()) ?? user.dockNow());
    return { user, states };
  };
}

describe.concurrent.each(callPlatforms)('%s', (platform) => {
  it('is entered and left by its own buttons, and each of it is seen once', async (test) => {
    const visit = visitor(test);
    const { user, states } = await visit({ platform, state: 'greenRoom' });
    await user.press('join');
    await states.reach('in');
    await user.open();
    for (const button of leaving(platform)) await user.press(button);
    await states.reach('left');
    await until('no dock', async () => !(await user.dockNow()));
    const way = (await states.names()).filter((state) => state !== 'none');
    expect(way.join(' ')).toMatch(/^(prejoin )?(lobby )?in left$/);
  });

  it('is no call while its lobby lets one wait, whatever buttons stand there', async (test) => {
    const visit = visitor(test);
    const { user, states } = await visit({ platform, state: 'lobby' });
    await user.page.waitForTimeout(2500);
    // The waiting room of Zoom is text alone.
    const waiting = platform.startsWith('zoom') ? ['none', 'prejoin'] : ['none', 'lobby'];
    expect((await states.names()).filter((state) => !waiting.includes(state))).toEqual([]);
  });
});

describe.concurrent('marks that are gone', () => {
  it('any one of them, then all of them, and the call goes on', async (test) => {
    const visit = visitor(test);
    const pages: Seen[] = [];
    for (const platform of callPlatforms) {
      const seen = await visit({ platform });
      await seen.states.reach('in');
      await seen.user.open();
      pages.push(seen);
    }
    const breakMarks = async ({ user }: Seen, how: 'oneByOne' | 'all') => {
      const hooks = await user.lab((page) => page.hooks);
      for (const [i, hook] of hooks.entries()) {
        const odd = (i % 2 === 1) === (how === 'all');
        await user.lab(
          (page, [name, way, mend]) => {
            if (mend) page.mendHooks();
            page.breakHook(name, way);
            page.remount();
            document.dispatchEvent(new Event('keyup'));
          },
          [hook, odd ? 'remove' : 'rename', how === 'oneByOne'] as const,
        );
        await user.page.waitForTimeout(LOOK_MS);
      }
    };
    await Promise.all(pages.map((seen) => breakMarks(seen, 'oneByOne')));
    await Promise.all(pages.map((seen) => breakMarks(seen, 'all')));
    await pages[0]?.user.page.waitForTimeout(PATIENCE_MS);
    for (const { user, states } of pages) {
      await user.page.bringToFront();
      expect(await states.sinceIn()).toEqual(['in']);
      await user.dock();
      const panel = await user.panel();
      await panel.press('Menu');
      await panel.press('Sluiten');
      expect(await user.lab((page) => [page.state, page.coveredControls()])).toEqual(['call', []]);
    }
  });

  it('any one of them from the start, and the call is entered', async (test) => {
    const visit = visitor(test);
    const entered = ['meet', 'zoom', 'teams'] as const;
    const enterWithout = async (platform: CallPlatform, { user, states }: Seen) => {
      const hooks = await user.lab((page) => page.hooksSeen());
      expect(hooks.length).toBeGreaterThan(3);
      for (const hook of hooks) {
        await user.goTo({ platform, state: 'greenRoom', media: true });
        await until('the room before it', async () => (await states.names()).at(-1) !== 'in');
        await user.lab((page, name) => {
          page.breakHook(name, 'rename');
          page.remount();
          page.go('call');
          document.dispatchEvent(new Event('keyup'));
        }, hook);
        await states.reach('in').catch((error: Error) => {
          throw new Error(`${platform} without ${hook}: ${error.message}`);
        });
      }
    };
    const pages: Seen[] = [];
    for (const platform of entered) pages.push(await visit({ platform }));
    await Promise.all(pages.map((seen, i) => enterWithout(entered[i] ?? 'meet', seen)));
  });
});

describe.concurrent('known traps', () => {
  it('the footer of Zoom goes and comes, and the call stays', async (test) => {
    const visit = visitor(test);
    const pages = [
      await visit({ platform: 'zoom', ask: { footer: 'unmount' } }),
      await visit({ platform: 'zoomFrame', ask: { footer: 'unmount' } }),
    ];
    for (const { states } of pages) await states.reach('in');
    for (const round of [1, 2]) {
      for (const { user } of pages) {
        await user.page.bringToFront();
        await user.callFrame.waitForSelector('#wc-footer', { state: 'detached' });
        await user.page.waitForTimeout(2000);
        await user.page.mouse.move(400 + round, 300);
      }
    }
    for (const { states } of pages) {
      expect(await states.sinceIn()).toEqual(['in']);
    }
  });

  it('a call in Teams that is made small is still that call', async (test) => {
    const visit = visitor(test);
    await visit({ platform: 'teams', name: 'Ans' });
    const { user, states } = await visit({ platform: 'teams', name: 'Bob' });
    await states.reach('in');
    await until('the other one', () => user.lab((page) => page.call.peers > 0), 20_000);
    await user.lab((page) => page.minimize?.());
    await user.page.waitForTimeout(PATIENCE_MS - 10_000);
    expect((await states.names()).at(-1)).toBe('in');
    await user.press('monitorLeave');
    await states.reach('left');
  });

  it('the id of a call in Teams is known after the page has taken it out of its address', async (test) => {
    const visit = visitor(test);
    const key = '2345678901234';
    const { user, states } = await visit({ platform: 'teams', key, state: 'greenRoom' });
    await until('a bare address', () => !user.page.url().includes(key));
    await user.lab((page) => page.go('call'));
    expect(await states.reach('in')).toMatchObject({ key });
  });
});
