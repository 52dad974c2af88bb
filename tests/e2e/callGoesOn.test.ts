/** A real call between two tabs goes on while Kring is used in one of them: frames keep arriving at the far side. */
import { describe, expect, it } from 'vitest';
import { callPlatforms } from './harness/callAddress';
import { CallUser } from './harness/callUser';
import { kringOnLab } from './harness/kringOnLab';
import type { Kring } from './harness/launch';
import { until } from './harness/until';

let kring: Kring;
kringOnLab((started) => {
  kring = started;
});

const frames = (user: CallUser) => user.lab((page) => page.call.framesFrom());

/** More than a moment's worth of pictures, after this moment. */
async function arrivesStill(far: CallUser): Promise<void> {
  const before = await frames(far);
  await until('further frames', async () => (await frames(far)) >= before + 5, 20_000);
}

describe.each(callPlatforms)('%s', (platform) => {
  it.each(['none', 'strict', 'isolated', 'credentialless'] as const)(
    'with headers: %s',
    async (headers) => {
      const far = await CallUser.visit(kring, { platform, headers, media: true, name: 'Ver' });
      const near = await CallUser.visit(kring, { platform, headers, media: true, name: 'Hier' });
      await until('each other', () => far.lab((page) => page.call.peers === 1), 20_000);
      await arrivesStill(far);

      const panel = await near.open();
      await arrivesStill(far);
      await panel.view.locator('textarea').fill('Anna\nBram\nCarla');
      await near.moveTo('left');
      await near.dragHandle(40);
      await arrivesStill(far);
      await near.moveTo('right');
      await near.collapse();
      await arrivesStill(far);
      const state = await near.lab((page) => [page.state, page.mediaError, page.violations]);
      expect(state).toEqual(['call', null, []]);
    },
  );
});
