/** Els facilitates, Anna brings the one case; somebody comes by the page, in English, on a small screen. */
import type { Page } from 'playwright-core';
import { catalogue as en } from '@/lib/i18n/en';
import { sizesOf } from '@/lib/session/templates';
import { createMeeting } from './createMeeting';
import type { LiveGroup, Person } from './liveGroup';
import { letIn } from './sharing';

export const fourPeople = ['Els', 'Anna', 'Bram', 'Carla'];
export const smallest = { width: 320, height: 568 };

/** What makes their meeting, in an open panel. */
export function meetingBy(method: string): (panel: Page) => Promise<void> {
  return async (panel) => {
    await panel.locator('textarea').waitFor();
    await createMeeting(panel, {
      names: fourPeople,
      facilitator: 0,
      seat: 'fixed',
      structure: 'guided',
      plan: { frame: sizesOf('whole'), cases: [{ method, leaveOut: [] }] },
      caseBringers: [1],
      agreements: [],
      endBy: null,
      firstTimersFirst: false,
    });
  };
}

/** Resolves once they are let in. */
export async function inEnglish(group: LiveGroup, name: string): Promise<Person> {
  const { page, user } = await group.comeByPage(group.link, 'en', smallest);
  await user.view.locator('input').fill(name);
  await user.press(en.join.go);
  await user.press(en.live.consent.yesJoin);
  await page.getByText(en.join.stages.waiting.title).waitFor();
  await letIn(group.user, user, name);
  return { page, user };
}
