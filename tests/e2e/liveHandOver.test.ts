/** The session moves from the facilitator's browser to another one, with consent, and is run to its end there. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { readTables } from './harness/database';
import { readLog } from './harness/eventLog';
import { LiveGroup } from './harness/liveGroup';
import { intoCheckIn } from './harness/rounds';
import { until } from './harness/until';

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

/** What the background says to a command that no button gives. */
function giveDirectly(extensionPage: Page, body: object): Promise<unknown> {
  return extensionPage.evaluate(
    (command) =>
      new Promise((resolve) => {
        const port = chrome.runtime.connect({ name: 'view' });
        port.onMessage.addListener((message: { type: string; id?: string; reason?: string }) => {
          if (message.type === 'snapshot') {
            port.postMessage({ type: 'command', id: 'direct', body: command });
          }
          if (message.id !== 'direct') return;
          port.disconnect();
          resolve(message.reason ?? message.type);
        });
        port.postMessage({ type: 'hello', nonce: null });
      }),
    body,
  );
}

it('the session goes on in another browser, and the former facilitator takes part in it', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(['Els', 'Anna', 'Bram'], relay.relay);
  try {
    const anna = await group.joinByExtension('Anna');
    const bram = await group.joinByPage('Bram');
    await intoCheckIn(group);
    await group.choose('Anna', 'Neemt de begeleiding over');
    await group.user.press('Vraag het aan Anna');
    await group.user.view.getByText('Anna is gevraagd om de begeleiding over te nemen').waitFor();
    await anna.page.getByText('Els wil de begeleiding aan jou overdragen.').waitFor();
    await anna.user.press('Ja, ik begeleid');

    const led = group.ledBy(anna);
    const els = led.participants.find(({ name }) => name === 'Els');
    if (!els) throw new Error('Els takes no part');
    await anna.user.main.waitFor();
    await els.page.locator('[data-me]').first().waitFor();
    const shown = await led.agree();
    expect(shown.phase).toBe('Incheckronde');
    expect(await els.user.button('Pauze').count()).toBe(0);
    expect(await els.user.button(/^Bram,/).count()).toBe(0);
    await anna.user.button('Pauze').waitFor();

    const { session } = await contentOf(anna.page);
    expect(await giveDirectly(els.page, { type: 'nextPhase', from: 'x', agreed: true })).toMatch(
      /onlyFacilitator|badMessage/,
    );
    expect(await giveDirectly(els.page, { type: 'abandonSession' })).toBe('onlyFacilitator');
    await until('no names with Els', async () => (await contentOf(els.page)).rows.length === 0);
    const logOfEls = await readLog(els.page);
    expect(logOfEls.length).toBeGreaterThan(3);

    await anna.user.goOn();
    await led.agree();
    await anna.user.jumpTo('Uitcheck');
    while ((await anna.user.nextAction()) !== 'Sluit de sessie af') {
      await anna.user.goOn();
      await led.agree();
    }
    await anna.user.goOn();
    for (const { page } of [els, bram]) await page.getByText('Sluit dit scherm af').waitFor();

    const logOfAnna = await readLog(anna.page);
    expect(logOfAnna.map(({ seq }) => seq)).toEqual(logOfAnna.map((_, i) => i + 1));
    expect(logOfAnna.slice(0, logOfEls.length)).toEqual(logOfEls);
    // The first that she writes; her clock may have had to be set right before.
    const began = logOfAnna.slice(logOfEls.length).map(({ body }) => body.type);
    expect(began.find((type) => type !== 'clockCorrected')).toBe('facilitatorAssigned');
    expect(logOfAnna.at(-1)?.body).toMatchObject({ type: 'sessionEnded' });
    expect(await readLog(els.page)).toEqual(logOfEls);
    expect((await contentOf(els.page)).rows).toEqual([]);
    const names = (await contentOf(anna.page)).rows.map(({ text }) => text);
    expect(names.toSorted()).toEqual(['Anna', 'Bram', 'Els']);
    expect(session).toBe(logOfEls[0]?.session);
  } finally {
    await group.close();
  }
});

async function contentOf(extensionPage: Page) {
  const { tables } = await readTables(extensionPage);
  const rows = tables.content ?? [];
  return { rows, session: rows[0]?.session };
}
