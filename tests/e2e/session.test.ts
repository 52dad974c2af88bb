import { afterAll, beforeAll, expect, it } from 'vitest';
import { frame } from '@/lib/methods/frame/definition';
import { korthagen } from '@/lib/methods/korthagen/definition';
import { composeAgenda } from '@/lib/session/agenda';
import { replay } from '@/lib/session/evolve';
import type { EventBody, SessionEvent } from '@/lib/session/events';
import { planOf } from '@/lib/session/templates';
import { startLab, type Lab } from '../lab/lab';
import { readTables } from './harness/database';
import { readLog } from './harness/eventLog';
import { launchKring, type Kring } from './harness/launch';
import { PanelUser } from './harness/panel';
import { openedSidePanel } from './harness/sidePanel';
import { clickPierced, frameAt, withAttribute } from './harness/shadow';
import { until } from './harness/until';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const callPage = 'https://meet.google.com/abc-defg-hij?hl=nl&state=call&media=off';

let lab: Lab | undefined;
let kring: Kring | undefined;

beforeAll(async () => {
  lab = await startLab();
  kring = await launchKring({ lab });
});

afterAll(async () => {
  await kring?.close();
  await lab?.close();
});

function running(): Kring {
  if (!kring) throw new Error('Kring did not start');
  return kring;
}

/** As a user does it in the side panel: menu, then the window; true once that was pressed. */
const openWindow = `(() => {
  const named = (name) => [...document.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
  );
  const window = named('Open in een eigen venster');
  (window ?? named('Menu')).click();
  return window !== undefined;
})()`;

it('a whole session of korthagen, begun in the dock, continued in the side panel, ended in a window', async () => {
  const { context, panelUrl } = running();
  const call = context.pages()[0] ?? (await context.newPage());
  await call.goto(callPage);
  await clickPierced(call, withAttribute('data-kring', 'pill'));

  // In the dock: set-up, check-in, up to the case.
  const dock = new PanelUser(await frameAt(call, panelUrl));
  await dock.setUp(names, 'Carla');
  await dock.start();
  expect(await dock.nextAction()).toBe('Verder: Incheckronde');
  await dock.goOn();
  const checkIn = await dock.goOnUntil('Verder: Afspraken en intentie');
  expect(checkIn).toHaveLength(5);
  await dock.goOn();
  await dock.press('Draai terug');
  await until('the check-in again', async () =>
    (await dock.nextAction()) === 'Verder: Afspraken en intentie' ? true : undefined,
  );
  await dock.goOnUntil('Verder: Titels en keuze');

  // In the browser's own side panel: on to the case, and every view follows.
  await dock.press('Menu');
  await dock.press('Open in het zijpaneel van de browser');
  const sidePanel = await openedSidePanel(context, panelUrl);
  const mainButton = `document.querySelector('button[data-weight=main]')`;
  await until('the side panel shows the session', async () => {
    return (await sidePanel.evaluate(`${mainButton}?.textContent`)) === 'Verder: Titels en keuze';
  });
  await until('the side panel moves on', async () => {
    await sidePanel.evaluate(`${mainButton}.click()`);
    const next = await dock.nextAction();
    return next.startsWith('Volgende: ');
  });

  // In a page of its own: the case.
  const sidePage = await context.newPage();
  await sidePage.goto(panelUrl);
  const side = new PanelUser(sidePage);
  await side.main.waitFor();
  expect(await headings(dock)).toEqual(await headings(side));
  await side.goOnUntil('Verder: Terugblik vertellen');
  await side.goOn();
  await side.view.getByText('Carla vertelt', { exact: true }).waitFor();
  await side.press('Stilte');
  await side.press('Tot ik verderga');
  await side.press('Verder');
  await side.press('+ Tijd');
  await side.press('Geef 1 min erbij');
  await side.goOnUntil('Verder: Concretiseren');
  await side.goOn();
  // A hand goes up on behalf of somebody without a device.
  await side.view.getByRole('button', { name: /^Dirk,/ }).click();
  await side.press('Hand omhoog');
  await side.view.getByRole('button', { name: 'Beurt aan Dirk' }).waitFor();
  await side.goOn();
  await side.goOn();
  await side.goOnUntil('Verder: Analyse door de groep');
  await side.goOn();
  await side.view.getByText('Carla, de inbrenger, luistert in stilte', { exact: true }).waitFor();
  await side.goOnUntil('Verder: Oogstronde');

  // In a window of its own, without a call tab: the closing.
  const [windowPage] = await Promise.all([
    context.waitForEvent('page'),
    until('the side panel opens a window', () => sidePanel.evaluate(openWindow)),
  ]);
  await sidePage.close();
  await call.close();
  const own = new PanelUser(windowPage);
  expect(await own.nextAction()).toBe('Verder: Oogstronde');
  await own.goOn();
  await own.goOnUntil('Verder: Uitcheck');
  await own.goOn();
  await own.goOnUntil('Sluit de sessie af');
  await own.goOn();
  await own.view.getByRole('heading', { name: 'De sessie is afgesloten' }).waitFor();

  const log = await readLog(windowPage);
  checkLog(log);
  await own.press('Ruim op');
  await own.view.getByRole('heading', { name: 'Nieuwe sessie' }).waitFor();
  expect((await readTables(windowPage)).tables['content']).toEqual([]);
  expect(await readLog(windowPage)).toEqual(log);
});

function headings(user: PanelUser): Promise<string[]> {
  return user.view.getByRole('heading').allInnerTexts();
}

function checkLog(log: readonly SessionEvent[]): void {
  const state = replay(log);
  const plan = composeAgenda(frame, planOf('whole', korthagen.id), [korthagen]).map(({ id }) => id);
  expect(state?.phases.map((phase) => phase.plan.id)).toEqual(plan);
  expect(state?.phases.every((phase) => phase.entered)).toBe(true);
  expect(state).toMatchObject({ status: 'ended', endedWithoutCheckOut: false, pause: null });

  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
  expect(log.every((event, i) => event.at >= (log[i - 1]?.at ?? 0))).toBe(true);
  // Given by the facilitator throughout, for whoever it names.
  const facilitator = state?.facilitator;
  expect(new Set(log.map(({ by }) => by))).toEqual(new Set([facilitator]));
  const hand = log.find(({ body }) => body.type === 'handRaised');
  expect(hand?.body).toHaveProperty('person', state?.people[4]?.id);

  const phaseOf = (id: string) => plan.indexOf(id);
  const finished = turnsFinishedIn(log, phaseOf('incheck'));
  expect(new Set(finished)).toEqual(new Set(state?.people.map(({ id }) => id)));
  expect(finished).toHaveLength(6);
  const others = new Set(
    [state?.people[1], state?.people[2], state?.people[4], state?.people[5]].map((p) => p?.id),
  );
  expect(new Set(turnsFinishedIn(log, phaseOf('alternatieven')))).toEqual(others);
  expect(turnsFinishedIn(log, phaseOf('alternatieven'))).toHaveLength(8);

  const types = log.map(({ body }) => body.type);
  expect(types.filter((type) => type === 'commandUndone')).toHaveLength(1);
  expect(types.filter((type) => type === 'sessionPaused')).toHaveLength(1);
  expect(types.filter((type) => type === 'timeGranted')).toHaveLength(1);
  expect(types.at(-1)).toBe('sessionEnded');
  // Ids, times and choices only.
  for (const name of names) expect(JSON.stringify(log)).not.toContain(name);
}

/** Whose turns ended as finished while this phase was active, without what was undone. */
function turnsFinishedIn(log: readonly SessionEvent[], phase: number): string[] {
  const undone = new Set(
    log.flatMap(({ body }) => (body.type === 'commandUndone' ? [body.undone] : [])),
  );
  let current = -1;
  const people: string[] = [];
  const take = (body: EventBody) => {
    if (body.type === 'turnEnded' && body.outcome === 'finished' && current === phase) {
      people.push(body.person);
    }
    if (body.type === 'phaseEntered') current = body.phase;
  };
  for (const { command, body } of log) if (!undone.has(command)) take(body);
  return people;
}
