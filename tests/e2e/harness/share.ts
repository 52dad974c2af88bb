/** Shares a prepared session as a facilitator does, and gives the invite. */
import type { PanelUser } from './panel';

export interface Invitation {
  /** The code to paste in the panel. */
  readonly code: string;
  readonly link: string;
}

export async function share(user: PanelUser, relay: string, joinPage: string): Promise<Invitation> {
  await user.press('Deel de sessie');
  const fields = user.view.locator('dialog input');
  await fields.nth(0).fill(relay);
  await fields.nth(1).fill(joinPage);
  await user.press('Verder');
  await user.press('Akkoord, deel de sessie');
  const line = user.view.locator('dialog textarea');
  await line.waitFor({ state: 'attached' });
  const text = await line.inputValue();
  await user.press('Sluiten');
  return { code: /kring\d\S+/.exec(text)?.[0] ?? '', link: /http\S+/.exec(text)?.[0] ?? '' };
}
