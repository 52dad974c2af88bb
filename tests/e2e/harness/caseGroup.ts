/** Four people on one case, each in a browser of their own: who leads, who brings it, and two who take part. */
import type { Page } from 'playwright-core';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { cockpit as cockpitEn } from '@/lib/i18n/cockpit/en';
import { cockpit as cockpitNl } from '@/lib/i18n/cockpit/nl';
import { lists as listsEn } from '@/lib/i18n/lists/en';
import { lists as listsNl } from '@/lib/i18n/lists/nl';
import { ownNotes as ownEn } from '@/lib/i18n/ownNotes/en';
import { ownNotes as ownNl } from '@/lib/i18n/ownNotes/nl';
import { yieldTexts as yieldEn } from '@/lib/i18n/yield/en';
import { yieldTexts as yieldNl } from '@/lib/i18n/yield/nl';
import type { Relay } from '@/lib/live/transport';
import { planOf } from '@/lib/session/templates';
import { createMeeting } from './createMeeting';
import { LiveGroup, type Person } from './liveGroup';
import { letIn } from './sharing';
import { until } from './until';

const phone = { width: 320, height: 568 };

const inDutch = {
  t: nl,
  lists: { ...nl.lists, ...listsNl },
  own: ownNl,
  yields: yieldNl,
  sides: cockpitNl.sides,
};
const inEnglish = {
  t: en,
  lists: { ...en.lists, ...listsEn },
  own: ownEn,
  yields: yieldEn,
  sides: cockpitEn.sides,
};

/** Somebody with their screen, and the texts in the language of it. */
export type Seat = Person & typeof inDutch;

export interface CaseGroup {
  readonly group: LiveGroup;
  readonly els: Seat;
  /** Has Kring, and brings the case. */
  readonly anna: Seat;
  /** Has Kring. */
  readonly bram: Seat;
  /** Has a phone with the page, in English. */
  readonly carla: Seat;
  readonly all: readonly Seat[];
}

/** With a meeting of this method that has begun. */
export async function startCaseGroup(relay: Relay, method: string): Promise<CaseGroup> {
  const names = ['Els', 'Anna', 'Bram', 'Carla'];
  const group = await LiveGroup.start(names, relay, {
    prepare: async (panel) => {
      await panel.locator('textarea').waitFor();
      await createMeeting(panel, {
        names,
        facilitator: 0,
        seat: 'fixed',
        structure: 'guided',
        plan: planOf('bare', method),
        caseBringers: [1],
        agreements: [],
        endBy: null,
        firstTimersFirst: false,
      });
    },
  });
  try {
    const els = { page: group.page, user: group.user, ...inDutch };
    const anna = { ...screenOf(await group.joinByExtension('Anna')), ...inDutch };
    const bram = { ...screenOf(await group.joinByExtension('Bram')), ...inDutch };
    const carla = { ...(await joinInEnglish(group, 'Carla')), ...inEnglish };
    await group.user.start();
    return { group, els, anna, bram, carla, all: [els, anna, bram, carla] };
  } catch (error) {
    await group.close();
    throw error;
  }
}

function screenOf({ page, user }: Person): Person {
  return { page, user };
}

async function joinInEnglish(group: LiveGroup, name: string): Promise<Person> {
  const { page, user } = await group.comeByPage(group.link, 'en', phone);
  await user.view.locator('input').fill(name);
  await user.press(en.join.go);
  await user.press(en.live.consent.yesJoin);
  await page.getByText(en.join.stages.waiting.title).waitFor();
  await letIn(group.user, user, name);
  return { page, user };
}

/** What stands on the screen of a session, not what a screen reader is told. */
export function shown({ page }: Pick<Person, 'page'>, text: string) {
  return page.locator('[role=tabpanel]').getByText(text, { exact: true });
}

/** On every screen, each in its own language. */
export async function allSee(
  seats: readonly Seat[],
  text: (t: Catalogue, seat: Seat) => string,
): Promise<void> {
  await Promise.all(seats.map((seat) => shown(seat, text(seat.t, seat)).waitFor()));
}

export async function nobodySees(
  seats: readonly Seat[],
  text: (t: Catalogue, seat: Seat) => string,
): Promise<void> {
  await Promise.all(
    seats.map((seat) => shown(seat, text(seat.t, seat)).waitFor({ state: 'detached' })),
  );
}

/** A field of the sheet that is open. */
export function field(page: Page, label: string) {
  return page.locator('dialog').getByLabel(label, { exact: true });
}

/** Fills it in, as somebody who goes on to the next. */
export async function fillIn(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).fill(text);
  await field(page, label).blur();
}

/** Opens a part of the case sheet; whichever was open closes. */
export async function openPart(page: Page, title: string): Promise<void> {
  const part = page.locator('details').filter({ has: page.getByRole('heading', { name: title }) });
  if (!(await part.evaluate((element) => element.hasAttribute('open')))) {
    await part.locator('summary').click();
  }
}

/** Of the sheet that is open. */
export async function closeSheet({ page, t }: Seat): Promise<void> {
  await page.locator('dialog').getByRole('button', { name: t.app.close, exact: true }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
}

/** Puts an entry on the group's list, and waits until it stands there. */
export async function addEntry({ page }: Person, text: string): Promise<void> {
  const entry = page.locator('form textarea');
  await entry.fill(text);
  await entry.press('Enter');
  await until(`"${text}" to stand`, async () => (await entry.inputValue()) === '');
}
