/** How a session is shared, and how somebody gets in, through the real interface. */
import type { Relay } from '@/lib/live/transport';
import type { PanelUser } from './panel';

/** What a facilitator sends to the others: for who has Kring, and for who has not. */
export interface Invitation {
  readonly invite: string;
  readonly link: string;
}

/** Of the session that this panel has prepared. */
export async function shareSession(
  user: PanelUser,
  relay: Pick<Relay, 'url'>,
  joinPage: string,
): Promise<Invitation> {
  await user.press('Deel de sessie');
  const fields = user.view.locator('dialog input');
  await fields.nth(0).fill(relay.url);
  await fields.nth(1).fill(joinPage);
  await user.press('Verder');
  await user.press('Akkoord, deel de sessie');
  return readInvitation(user);
}

/** As it stands in the sheet of a session that is shared; closes the sheet. */
export async function readInvitation(user: PanelUser): Promise<Invitation> {
  const line = user.view.locator('dialog textarea');
  await line.waitFor({ state: 'attached' });
  const text = await line.inputValue();
  await user.press('Sluiten');
  return { invite: /kring\d\S+/.exec(text)?.[0] ?? '', link: /http\S+/.exec(text)?.[0] ?? '' };
}

/** On a panel or page that holds the invite. */
export async function knockAs(user: PanelUser, name: string): Promise<void> {
  await user.view.locator('input').last().fill(name);
  await user.view.locator('button[type=submit]').click();
  await user.press('Akkoord, doe mee');
}

/** The facilitator lets in whoever knocks by this name; until that one sees it. */
export async function letIn(
  facilitator: PanelUser,
  joining: PanelUser,
  name: string,
): Promise<void> {
  await facilitator.view.getByText(`${name} klopt aan`).waitFor();
  await facilitator.press('Laat binnen');
  await seesSession(joining);
}

/** Once somebody is in: the circle, or where a phase has none, the session's tabs. */
export async function seesSession({ view }: PanelUser): Promise<void> {
  await view.locator('[data-me], [role=tablist]').first().waitFor();
}
