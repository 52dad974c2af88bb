/** A short session through the real interface, as a facilitator would run it. */
import { PanelUser } from '../e2e/harness/panel';
import type { Kring } from '../e2e/harness/launch';
import type { Page } from 'playwright-core';
import { knockAs, letIn, shareSession } from '../e2e/harness/sharing';
import { shot } from '../e2e/harness/screenshots';
import { clickPierced, frameAt, withAttribute } from '../e2e/harness/shadow';
import { openParticipant, type ParticipantWindow } from './demoParticipant';

export interface DemoOptions {
  /** Address of a relay on this machine, and of the participant page. */
  readonly relay: string;
  readonly joinPage: string;
  /** Says on the terminal what is done now. */
  step(text: string): void;
}

const callPage = 'https://meet.google.com/abc-defg-hij?hl=nl&state=call';
const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];

/** Throws with the reason when something on the way is not as it should be. */
export async function runDemoSession(
  kring: Kring,
  { step, relay, joinPage }: DemoOptions,
): Promise<void> {
  const page = kring.context.pages()[0] ?? (await kring.context.newPage());
  let pictures = 0;
  const picture = async (name: string, of: Page = page) => {
    const file = await shot(of, `demo-${++pictures}-${name}`);
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

  step('Share it: Anna opens the link, says her code, and is let in');
  const { link } = await shareSession(panel, { url: relay }, joinPage);
  const anna = await openParticipant(link, { headless: true });
  try {
    await knockAs(anna.user, 'Anna');
    await panel.view.getByText('Anna klopt aan').waitFor();
    await picture('anna-knocks');
    await letIn(panel, anna.user, 'Anna');
    await runSharedSession(panel, anna, { step, picture });
  } finally {
    await anna.close();
  }
}

async function runSharedSession(
  panel: PanelUser,
  anna: ParticipantWindow,
  { step, picture }: { step(text: string): void; picture(name: string, of?: Page): Promise<void> },
): Promise<void> {
  step('Start; landing in silence');
  await panel.start();
  step('Check-in round: everybody once, Anna ends her turn on her own screen');
  await panel.goOn();
  await picture('check-in');
  await panel.goOnUntilAtTurn('Anna');
  await anna.user.button('Ik ben klaar').waitFor();
  await picture('anna-at-turn', anna.page);
  await anna.user.press('Ik ben klaar');
  await panel.view.getByText('Anna is aan de beurt', { exact: true }).waitFor({ state: 'hidden' });
  await panel.goOnUntil('Verder: Terugblik vertellen');

  step('The case, first phase: Carla tells');
  await panel.goOn();
  await panel.view.getByText('Carla vertelt', { exact: true }).waitFor();
  await picture('case-bringer-tells');

  step('A pause, and on');
  await panel.press('Stilte');
  await panel.press('Tot ik verderga');
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
  await anna.page.getByText('De sessie is afgesloten').waitFor();
  await picture('end-for-anna', anna.page);
  step('Done: the session was created, run and closed');
}
