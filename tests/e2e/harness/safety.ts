/** The group finds a method that asks much trust safe enough: each on their own screen, the others on one that goes round. */
import type { SafetyTexts } from '@/lib/i18n/safety/texts';
import { safety as dutch } from '@/lib/i18n/safety/nl';
import type { Person } from './liveGroup';

type Words = SafetyTexts['safety'];

/** Somebody with their screen, and the texts in the language of it. */
export interface Answering extends Person {
  readonly words?: Words;
}

async function say({ page, user }: Person, words: Words, send: string): Promise<void> {
  await page.getByRole('radio', { name: words.safe }).check();
  await user.press(send);
}

/** Where the line asks for it; `without` is how many have no screen of their own, the lead apart. */
export async function findItSafe(
  lead: Answering,
  own: readonly Answering[],
  without: number,
): Promise<void> {
  const words = lead.words ?? dutch.safety;
  const { page, user } = lead;
  await user.press(words.ask);
  await user.press(words.begin);
  for (const each of own) {
    const theirs = each.words ?? dutch.safety;
    await each.user.press(theirs.own);
    await say(each, theirs, theirs.send);
  }
  await user.press(words.leadOwn);
  await say(lead, words, words.send);
  if (without > 0) await user.press(words.pass);
  for (let i = 0; i < without; i += 1) {
    await user.press(words.next);
    await say(lead, words, words.passOn);
  }
  await page.locator('dialog').getByText(words.yes).waitFor();
  await user.press(words.done);
}
