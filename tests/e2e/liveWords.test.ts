/** The agreements of a group and a method of its own are on every screen, also later and with another facilitator. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planOf } from '@/lib/session/templates';
import { agreements, ownMethod, table, walk } from '../live/words';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { askHost } from './harness/askHost';
import { createMeeting } from './harness/createMeeting';
import { putRows, readTables } from './harness/database';
import { LiveGroup, type Person } from './harness/liveGroup';
import { letIn } from './harness/sharing';
import { until } from './harness/until';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const phase = 'Onze wandeling';
const forParticipant = 'Luister mee.';

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

/** With two methods of her own on the facilitator's machine, and a session with one of them. */
async function prepare(panel: Page): Promise<void> {
  await panel.locator('textarea').waitFor();
  const rows = [walk, table].map((method) => ({
    id: method.definition.id,
    savedBy: 'test',
    method,
    draft: null,
  }));
  await putRows(panel, 'methods', rows);
  await createMeeting(panel, {
    names,
    facilitator: 0,
    seat: 'fixed',
    structure: 'guided',
    plan: planOf('whole', 'own-wandeling'),
    caseBringers: [1],
    agreements: [...agreements],
    endBy: null,
    firstTimersFirst: false,
  });
}

/** One of the phase's own lines, where it can be seen without opening anything. */
function line({ page }: Pick<Person, 'page'>, text: string) {
  return page.locator('p').filter({ hasText: text }).first();
}

async function expectWords({ page, user }: Person): Promise<void> {
  await page.getByRole('heading', { name: phase }).waitFor();
  await line({ page }, forParticipant).waitFor();
  await user.tab(2);
  await page.getByText(phase, { exact: true }).first().waitFor();
  await user.tab(0);
}

async function expectAgreements({ page }: Pick<Person, 'page'>): Promise<void> {
  for (const { text, meaning } of agreements) {
    await page.getByText(text, { exact: true }).waitFor();
    await page.getByText(meaning, { exact: true }).waitFor();
  }
}

async function contentOf(page: Page): Promise<string[]> {
  const { tables } = await readTables(page);
  return (tables['content'] ?? []).map(({ key }) => String(key)).toSorted();
}

it('agreements and own methods reach every screen, and stay when their owner changes or leaves', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(names, relay.relay, { prepare });
  try {
    const anna = await group.joinByExtension('Anna');
    const bram = await group.joinByPage('Bram');
    await group.user.start();
    await group.user.jumpTo('Afspraken en intentie');
    const dirk = await group.joinByPage('Dirk');
    for (const who of [anna, bram, dirk]) await expectAgreements(who);
    await group.user.jumpTo(phase);
    for (const who of [bram, anna]) {
      await who.page.getByRole('heading', { name: phase }).waitFor();
    }
    await expectWords(bram);
    await line(anna, 'Vertel wat er speelt.').waitFor();
    const carla = await group.joinByPage('Carla');
    await expectWords(carla);
    const { snapshot } = await askHost(anna.page);
    expect(snapshot).toMatchObject({ agreements, methods: { 'own-wandeling': walk } });

    // Another version of it is for another session.
    const method = ownMethod('own-wandeling', 'Heel anders');
    await putRows(group.page, 'methods', [
      { id: 'own-wandeling', savedBy: 'later', method, draft: null },
    ]);
    await group.killFacilitator();
    await group.restartFacilitator();
    await group.page.getByRole('heading', { name: phase }).waitFor();
    const of = { method: 'own-keukentafel', leaveOut: [] };
    const added = await askHost(group.page, {
      type: 'command',
      body: { type: 'addCase', case: 2, of, caseBringer: null },
    });
    expect(added.answer).toBe('done');
    for (const { page, user } of [bram, carla]) {
      await user.tab(2);
      await page.getByText('Aan de keukentafel', { exact: true }).first().waitFor();
      await user.tab(0);
    }
    const third = await askHost(group.page, {
      type: 'command',
      body: { type: 'addCase', case: 3, of: { ...of, method: 'own-derde' }, caseBringer: null },
    });
    expect(third.answer).toBe('unknownMethod');

    await group.choose('Anna', 'Neemt de begeleiding over');
    await group.user.press('Vraag het aan Anna');
    await anna.page.getByText('Els wil de begeleiding aan jou overdragen.').waitFor();
    await anna.user.press('Ja, ik begeleid');
    await anna.user.button('Pauze').waitFor();
    expect(await contentOf(anna.page)).toEqual([
      'agreement/here-stays-here',
      'method/own-keukentafel',
      'method/own-wandeling',
      ...(await contentOf(anna.page)).filter((key) => key.startsWith('person/')),
    ]);
    await until('nothing of it with Els', async () => (await contentOf(group.page)).length === 0);
    const fatma = await group.knockByPage('Fatma');
    await letIn(anna.user, fatma.user, 'Fatma');
    await expectWords(fatma);
    const held = await askHost(group.page);
    expect(held.snapshot).toMatchObject({
      me: expect.any(String) as string,
      agreements,
      methods: { 'own-wandeling': walk, 'own-keukentafel': table },
    });
  } finally {
    await group.close();
  }
});
