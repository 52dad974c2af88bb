/** What one takes along from a session: as a file, copied, on paper; and what each is told before the end. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { askHost } from './harness/askHost';
import { LiveGroup, type Person } from './harness/liveGroup';
import { lookAt } from './harness/look';

const names = ['Els', 'Anna', 'Bram', 'Carla'];
const told = 'Hij zei in de gang: “nu niet”.';
const forOneself = 'Ik wil te graag aardig gevonden worden.';
const reading = 'Misschien was hij zelf geschrokken *van de toon*.';

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

async function writeNote(page: Page, kind: 'facts' | 'question' | 'reading', text: string) {
  const { snapshot } = await askHost(page);
  const person = snapshot.me ?? snapshot.session?.facilitator ?? '';
  const body = { type: 'writeNote', note: `n-${kind}`, case: 1, kind, person, text } as const;
  expect((await askHost(page, { type: 'command', body })).answer).toBe('done');
}

/** The text of the file that a press saves, and its name. */
async function saved(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

function sections({ page }: Pick<Person, 'page'>): Promise<string[]> {
  return page.locator('section:has(> h2) > ul > li').allInnerTexts();
}

it('each sees what stays where, and takes along what is theirs', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(names, relay.relay);
  const wrong: string[] = [];
  try {
    await group.user.start();
    const anna = await group.joinByExtension('Anna');
    const bram = await group.joinByPage('Bram');
    await group.user.jumpTo('Analyse door de groep');
    await writeNote(anna.page, 'facts', told);
    await writeNote(anna.page, 'question', 'Hoe blijf ik staan?');
    await writeNote(group.page, 'reading', reading);
    const of = (await askHost(anna.page)).snapshot.session?.id ?? '';
    const save = {
      type: 'saveOwnNote',
      of,
      kind: 'analysis',
      case: 1,
      key: '',
      text: forOneself,
      from: '',
      moment: null,
    } as const;
    expect((await askHost(anna.page, save)).answer).toBe('done');
    await group.user.jumpTo('Uitcheck');

    const everybody = [
      ['facilitator', group],
      ['bringer', anna],
      ['page', bram],
    ] as const;
    for (const [who, { page, user }] of everybody) {
      await user.press('Wat blijft waar');
      await page.getByRole('heading', { name: 'Wat verdwijnt' }).waitFor();
      wrong.push(...(await lookAt(page, `remains-${who}-nl`)));
    }
    expect(await sections(group)).toEqual([
      expect.stringContaining('Wat er voor iedereen is opgeschreven'),
      expect.stringContaining('De namen en afspraken'),
      expect.stringContaining('Wat anderen op hun scherm zien'),
      expect.stringContaining('Op dit apparaat: tijden en keuzes'),
    ]);
    expect(await sections(anna)).toEqual([
      expect.stringContaining('Wat jij over je casus deelde'),
      expect.stringContaining('Wat je voor jezelf schreef'),
      expect.stringContaining('Wat dit scherm laat zien'),
      'Op dit apparaat: niets.',
      expect.stringContaining('Bij de begeleider'),
      expect.stringContaining('Heeft de groep een plek in Kring'),
    ]);
    expect(await sections(bram)).toEqual([
      expect.stringContaining('Wat er voor iedereen is opgeschreven'),
      expect.stringContaining('Wat deze pagina laat zien'),
      'Op dit apparaat: niets.',
      expect.stringContaining('Bij de begeleider'),
      expect.stringContaining('Heeft de groep een plek in Kring'),
    ]);
    expect(await bram.user.button('Mijn casusblad').count()).toBe(0);
    for (const [, { user }] of everybody) await user.press('Sluiten');

    await group.user.press('Meer');
    await group.user.press('Sluit de sessie af');
    await group.user.button('Wat blijft waar').last().waitFor();
    wrong.push(...(await lookAt(group.page, 'remains-confirm-nl')));
    await group.user.press('Sluit af zonder uitcheck');
    for (const [who, { page }] of everybody) {
      await page
        .getByText(/Dat is om \d\d:\d\d\./)
        .first()
        .waitFor();
      wrong.push(...(await lookAt(page, `remains-end-${who}-nl`)));
    }

    // The case-bringer's own sheet, from her own machine alone.
    await anna.user.press('Mijn casusblad');
    await anna.page.getByText(forOneself).waitFor();
    wrong.push(...(await lookAt(anna.page, 'report-own-nl')));
    const sheet = await saved(anna.page, () => anna.user.press('Bewaar als bestand'));
    expect(sheet.name).toMatch(/^intervisie-\d{4}-\d\d-\d\d-1\.md$/);
    expect(sheet.text).toContain(`> ${told}`);
    expect(sheet.text).toContain(`> ${forOneself}`);
    expect(sheet.text).toContain(String.raw`geschrokken \*van de toon\*.`);
    await anna.user.press('Sluiten');

    // The group's report, the same for all, without what was told.
    await bram.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await bram.user.press('Verslag van de bijeenkomst');
    const { name, text } = await saved(bram.page, () => bram.user.press('Bewaar als bestand'));
    expect(name).toMatch(/^intervisie-\d{4}-\d\d-\d\d\.md$/);
    expect(text).toContain(String.raw`- Misschien was hij zelf geschrokken \*van de toon\*.`);
    expect(text).toContain('Aanwezig: Els, Anna, Bram, Carla');
    for (const secret of [told, forOneself, 'Hoe blijf ik staan?']) {
      expect(text).not.toContain(secret);
    }
    await bram.user.press('Kopieer');
    await bram.page.getByText('Gekopieerd.').waitFor();
    expect(await bram.page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    wrong.push(...(await lookAt(bram.page, 'report-group-nl')));

    // On paper: the report, and nothing of the panel. No printer is asked in this browser.
    await bram.page.emulateMedia({ media: 'print' });
    const paper = bram.page.evaluate(
      () =>
        new Promise<{ panel: boolean; text: string; title: string }>((resolve) => {
          addEventListener('beforeprint', () => {
            const shown = (element: Element | null) =>
              element instanceof HTMLElement && element.checkVisibility();
            const report = document.querySelector<HTMLElement>('body > .kring-printed');
            resolve({
              panel: shown(document.querySelector('#app')),
              text: shown(report) ? (report?.innerText ?? '') : '',
              title: document.title,
            });
          });
        }),
    );
    await bram.user.press('Druk af');
    const printed = await paper;
    expect(printed).toMatchObject({
      panel: false,
      title: expect.stringMatching(/^Intervisie op /),
    });
    expect(printed.text).toContain(reading);
    // Nobody closes the browser's own dialog here, so it is said that somebody did.
    await bram.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await bram.page.locator('.kring-printed').count()).toBe(0);
    expect(await bram.page.title()).toBe('Kring');
    await bram.page.emulateMedia({ media: 'screen' });
    expect(await group.user.button('Mijn casusblad').count()).toBe(0);

    await group.user.press('Menu');
    await group.page.getByLabel('English').click();
    await group.user.press('Close');
    await group.page.getByRole('heading', { name: 'What goes' }).waitFor();
    wrong.push(...(await lookAt(group.page, 'remains-end-facilitator-en')));
    await group.user.press('Report of the meeting');
    await group.page.getByText('How it went').first().waitFor();
    wrong.push(...(await lookAt(group.page, 'report-group-en')));
  } finally {
    await group.close();
  }
  expect(wrong).toEqual([]);
});
