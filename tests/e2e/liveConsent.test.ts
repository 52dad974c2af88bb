/** When anything goes over the network: after consent to that relay, and as long as is shared. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Relay } from '@/lib/live/transport';
import { startBalancer, type Balancer } from '../relay/balancer';
import { Ear } from '../relay/ear';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { LiveGroup } from './harness/liveGroup';
import { launchKring, type Kring } from './harness/launch';
import type { PanelUser } from './harness/panel';
import { openProfile } from './harness/profile';
import { until } from './harness/until';
import { openPanel, panelSize } from './harness/withPanel';

let server: RelayServer | undefined;
/** Two hosts as a user sees it, which count who comes. */
let relays: readonly [Balancer, Balancer] | undefined;

beforeAll(async () => {
  server = await startNats();
  relays = [await startBalancer([server.relay]), await startBalancer([server.relay])];
});
afterAll(async () => {
  await Promise.all((relays ?? []).map((each) => each.close()));
  await server?.close();
});

const agree = 'Akkoord, deel de sessie';

async function ask(user: PanelUser, { url }: Relay): Promise<void> {
  await user.press('Deel de sessie');
  await user.view.locator('dialog input').first().fill(url);
  await user.press('Verder');
}

it('a facilitator shares: consent once for each relay, before a word is said to it', async () => {
  if (!relays) throw new Error('no relay');
  const [one, other] = relays;
  const profile = await openProfile();
  let kring: Kring = await launchKring({ viewport: panelSize, userDataDir: profile.folder });
  try {
    let { user } = await openPanel(kring);
    await user.setUp(['Els', 'Anna']);
    await ask(user, one.relay);
    await user.button(agree).waitFor();
    await user.view.getByText(new URL(one.relay.url).host, { exact: true }).waitFor();
    await user.press('Annuleren');
    await ask(user, one.relay);
    await user.button(agree).waitFor();
    expect(one.begun).toBe(0);

    await user.press(agree);
    await user.button('Stop met delen').waitFor();
    await until('a line to the relay', () => one.begun === 1);
    await user.press('Stop met delen');
    await user.press('Ja, stop met delen');
    await ask(user, one.relay);
    await user.button('Stop met delen').waitFor();
    await until('a line of the next share', () => one.begun === 2);
    await user.press('Stop met delen');
    await user.press('Ja, stop met delen');
    await ask(user, other.relay);
    await user.button(agree).waitFor();
    expect(other.begun).toBe(0);
    await user.press('Annuleren');

    // Agreed before, and nothing shared now.
    await kring.close();
    kring = await launchKring({ viewport: panelSize, userDataDir: profile.folder });
    ({ user } = await openPanel(kring));
    await user.main.waitFor();
    await user.start();
    expect([one.begun, other.begun]).toEqual([2, 0]);
  } finally {
    await kring.close();
    await profile.remove();
  }
});

it('who joins agrees first, and an invitation is worth nothing after the sharing', async () => {
  if (!relays || !server) throw new Error('no relay');
  const [, relay] = relays;
  const group = await LiveGroup.start(['Els', 'Anna'], relay.relay);
  const ear = await Ear.listen(server.relay);
  try {
    const shared = relay.begun;
    const { page, user } = await group.comeByPage();
    await user.view.locator('input').fill('Anna');
    await user.press('Doe mee');
    await user.button('Akkoord, doe mee').waitFor();
    expect(relay.begun).toBe(shared);
    await user.press('Akkoord, doe mee');
    await group.user.view.getByText('Anna klopt aan').waitFor();
    expect(relay.begun).toBe(shared + 1);
    await page.close();
    await group.decline('Anna');

    const { invite, link } = group;
    await group.stopSharing();
    await group.shareAgain();
    expect(group.invite).not.toBe(invite);
    const knocks = ear.to('/h').length;
    const late = await group.knockByPage('Anna', link);
    // The second time she knocks, an answer to the first would have come.
    await until('her second knock', () => ear.to('/h').length >= knocks + 2);
    expect(await late.page.locator('h1').innerText()).toBe('We zoeken de begeleider…');
    expect(await group.user.view.getByText('klopt aan').count()).toBe(0);
    await group.joinByPage('Anna');
    await group.agree();
  } finally {
    ear.leave();
    await group.close();
  }
});
