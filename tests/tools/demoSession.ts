/** A short session through the real interface, as a facilitator would run it. */
import { PanelUser } from '../e2e/harness/panel';
import type { Kring } from '../e2e/harness/launch';
import { shot } from '../e2e/harness/screenshots';
import { clickPierced, frameAt, withAttribute } from '../e2e/harness/shadow';

export interface DemoOptions {
  /** Says on the terminal what is done now. */
  step(text: string): void;
}

const callPage = 'https://meet.google.com/abc-defg-hij?hl=nl&state=call';
const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];

/** Throws with the reason when something on the way is not as it should be. */
export async function runDemoSession(kring: Kring, { step }: DemoOptions): Promise<void> {
  const page = kring.context.pages()[0] ?? (await kring.context.newPage());
  let pictures = 0;
  const picture = async (name: string) => {
    const file = await shot(page, `demo-${++pictures}-${name}`);
    step(`  picture: ${file}`);
  };

  step('Open the practice call, and Kring beside it');
  await page.goto(callPage);
  await clickPierced(page, withAttribute('data-kring', 'pill'));
  const panel = new PanelUser(await frameAt(page, kring.panelUrl));

  step(`Create a session: ${names.join(', ')}; Els facilitates, Carla brings the case`);
  await panel.view.locator('textarea').waitFor();
  await panel.leaveOut(['Afspraken en intentie', 'Terugblik op vorige stappen', 'Casusronde']);
  await panel.leaveOut(['Casus kiezen', 'Vraag scherp, vorm kiezen', 'Titels en keuze']);
  await panel.setUp(names, 'Carla');
  await picture('ready');

  step('Start; landing in silence');
  await panel.start();
  step('Check-in round: everybody once');
  await panel.goOn();
  await picture('check-in');
  await panel.goOnUntil('Verder: Terugblik vertellen');

  step('The case, first phase: Carla tells');
  await panel.goOn();
  await panel.view.getByText('Carla vertelt', { exact: true }).waitFor();
  await picture('case-bringer-tells');

  step('A pause, and on');
  await panel.press('Stilte');
  await panel.view.getByText('Er hoeft nu niets.').waitFor();
  await picture('silence');
  await panel.goOn();

  step('One minute more');
  await panel.press('+ Tijd');
  await picture('more-time');
  await panel.press('Geef 1 min erbij');
  await panel.view.getByText('van 9 minuten').waitFor();

  step('The case, second phase: a question from Dirk');
  await panel.goOnUntil('Verder: Concretiseren');
  await panel.goOn();
  await panel.view.getByRole('button', { name: /^Dirk,/ }).click();
  await panel.press('Hand omhoog');
  await panel.goOnUntil('Beurt is klaar');
  await picture('question');
  await panel.goOn();

  step('End: to the check-out, everybody once, and close');
  await panel.press('Meer');
  await panel.press('Sluit de sessie af');
  await panel.press('Naar de uitcheck');
  await panel.goOnUntil('Sluit de sessie af');
  await panel.goOn();
  await panel.view.getByRole('heading', { name: 'De sessie is afgesloten' }).waitFor();
  await picture('end');
  step('Done: the session was created, run and closed');
}
