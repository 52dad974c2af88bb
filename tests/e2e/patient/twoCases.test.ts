/** A meeting of two hours with two cases and eight people, from the set-up to the last round. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadTexts } from '@/lib/methods/library';
import type { MethodText } from '@/lib/methods/schema';
import type { Session } from '@/lib/session/state';
import { forecastEnd } from '@/lib/session/time';
import type { AgendaPhase } from '@/lib/session/agenda';
import { replay } from '@/lib/session/evolve';
import { planOf } from '@/lib/session/templates';
import { startNats } from '../../relay/nats';
import type { RelayServer } from '../../relay/relayServer';
import { agreements, createMeeting } from '../harness/createMeeting';
import { readLog } from '../harness/eventLog';
import { LiveGroup, type Participant } from '../harness/liveGroup';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma', 'Gijs', 'Hanna'];
const LENGTH_MS = 120 * 60_000;

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

interface Step {
  readonly phase: string | null;
  /** On whose own screens their own seat is the case-bringer's. */
  readonly bringers: readonly string[];
}

async function whoBrings(participants: readonly Participant[]): Promise<string[]> {
  const own = await Promise.all(
    participants.map(async ({ name, page }) => {
      const seats = await page.locator('[data-me][data-case]').count();
      return seats > 0 ? [name] : [];
    }),
  );
  return own.flat();
}

/** What a meeting is to show, phase by phase: Carla brings the first case, Fatma the second. */
async function stepsOf({ phases, cases }: Session): Promise<Step[]> {
  const sources = ['frame', 'tietze', 'wise-crowds'] as const;
  const texts = new Map<string, MethodText>();
  for (const source of sources) texts.set(source, await loadTexts(source, 'nl'));
  expect(cases).toMatchObject([{ method: 'tietze' }, { method: 'wise-crowds' }]);
  return phases.map(({ plan }) => ({
    phase: texts.get(plan.source)?.phases[plan.id]?.name ?? null,
    bringers: bringersIn(plan),
  }));
}

function bringersIn({ id, part, case: number }: AgendaPhase): readonly string[] {
  // The agreements take the circle's place.
  if (id === 'afspraken') return [];
  return part === 'opening' ? ['Carla'] : ([[], ['Carla'], ['Fatma']][number] ?? []);
}

it('two cases in 120 minutes, eight people in two browsers, all on the same step', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(names, relay.relay, {
    prepare: (panel) =>
      createMeeting(panel, {
        names,
        facilitator: 0,
        seat: 'fixed',
        structure: 'guided',
        plan: planOf('short', 'tietze', 'wise-crowds'),
        caseBringers: [3, 5],
        agreements,
        endBy: Date.now() + LENGTH_MS,
        firstTimersFirst: false,
      }),
  });
  try {
    for (const name of names.slice(1)) await group.joinByPage(name);
    await group.user.view.getByText('7 verbonden').waitFor();
    await group.user.start();
    const seen: Step[] = [];
    while ((await group.user.nextAction()) !== 'Sluit de sessie af') {
      const { phase } = await group.agree();
      const bringers = await whoBrings(group.participants);
      if (phase !== seen.at(-1)?.phase) seen.push({ phase, bringers });
      await group.user.goOn();
    }

    const log = await readLog(group.page);
    const planned = replay(log.slice(0, 1));
    const started = log.find(({ body }) => body.type === 'sessionStarted');
    if (!planned || !started) throw new Error('the meeting never started');
    expect(forecastEnd(planned, started.at).lateMs).toBe(0);
    expect(seen).toEqual(await stepsOf(planned));
    await group.user.goOn();
  } finally {
    await group.close();
  }
});
