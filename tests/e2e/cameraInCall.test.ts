/** The strip from the switch in the panel to the screen of somebody who has nothing installed. */
import { expect, it } from 'vitest';
import { inLab } from '../lab/inLab';
import { startLab } from '../lab/lab';
import type { StripOrder } from '@/lib/wire/strip';
import { addressOf } from './harness/callAddress';
import { noteOrders, ordersIn, switchStrip } from './harness/cameraUser';
import { CallUser } from './harness/callUser';
import { launchKring } from './harness/launch';
import { launchPlain } from './harness/plainBrowser';
import { openOwnTab, startSession } from './harness/sessionUser';
import { READ, readsStrip, stripScores } from './harness/stripSeen';
import { until } from './harness/until';

const size = { width: 640, height: 360 };
const asked = { media: true, ask: { video: '360p' } } as const;

it('a call that runs gets it once the camera was off and on, follows the session, and has it no more when it goes off', async () => {
  const lab = await startLab();
  const [kring, other] = await Promise.all([launchKring({ lab }), launchPlain(lab)]);
  try {
    const ada = await kring.context.newPage();
    await noteOrders(ada);
    await ada.goto(addressOf({ ...asked, name: 'Ada' }));
    const bo = await other.context.newPage();
    await bo.goto(addressOf({ ...asked, name: 'Bo' }));
    await until('each other', () => inLab(bo, ({ call }) => call.peers === 1), 30_000);
    await new CallUser(ada, kring).pill();

    const panel = await openOwnTab(kring);
    await startSession(kring);
    await switchStrip(panel, true);
    /** What the page was told last, once that says this. */
    const told = (who: RegExp) =>
      until('the strip', async () => {
        const strip = ((await ordersIn(ada)).at(-1) as StripOrder | undefined)?.strip;
        return strip && who.test(strip.who) && strip;
      });
    const first = await told(/ is aan de beurt$/);
    const [before = 1] = await stripScores(bo, 'Ada', [first], size);
    expect(before).toBeLessThan(0.5);

    await ada.bringToFront();
    await inLab(ada, (own) => own.call.cameraOff());
    await inLab(ada, (own) => own.call.useCamera());
    await readsStrip(bo, 'Ada', first, size);

    await panel.goOn();
    const next = await told(new RegExp(`^${first.next?.replace('daarna ', '')} is aan de beurt$`));
    await readsStrip(bo, 'Ada', next, size);
    const [old = 1] = await stripScores(bo, 'Ada', [first], size);
    expect(old).toBeLessThan(READ);

    await panel.press('Pauze');
    await panel.press('Stop door de inbrenger');
    const stands = await told(/^De tijd staat even stil$/);
    await readsStrip(bo, 'Ada', stands, size);

    await switchStrip(panel, false);
    await until('a picture without a strip', async () => {
      const scores = await stripScores(bo, 'Ada', [first, next, stands], size);
      return scores.every((score) => score < 0.5);
    });
    expect(await inLab(ada, (own) => own.call.camera?.readyState)).toBe('live');
    for (const page of [ada, bo]) expect(await inLab(page, (own) => own.mediaError)).toBeNull();
  } finally {
    await Promise.all([kring.close(), other.close()]);
    await lab.close();
  }
});
