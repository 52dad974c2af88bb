/** What somebody writes for oneself: on their own screen alone, through a whole case, and after it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planOf } from '@/lib/session/templates';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { askHost } from './harness/askHost';
import { createMeeting } from './harness/createMeeting';
import { openStoragePage, readTables } from './harness/database';
import { makeDiskSmall } from './harness/disk';
import { openHome } from './harness/home';
import { launchKring } from './harness/launch';
import { LiveGroup } from './harness/liveGroup';
import { lookAt } from './harness/look';
import type { PanelUser } from './harness/panel';
import { until } from './harness/until';
import { openPanel, panelSize } from './harness/withPanel';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const sizes = [{ width: 320, height: 568 }, panelSize];

/** No word of these is ever another's to read. */
const secret = {
  facts: 'Zilvermeeuw stond in de deuropening.',
  analysis: 'Kwikstaart zit in mijn eigen haast.',
  solution: 'Roodborst eerst bellen.',
  pad: 'Winterkoning niet vergeten.',
  touched: 'IJsvogel, daar werd ik stil van.',
};
const shared = {
  title: 'De deur die dichtbleef',
  ownPart: 'Ik wachtte te lang met zeggen wat ik zag.',
  question: 'Hoe kan ik eerder zeggen wat ik zie?',
};

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

async function meeting(panel: Page): Promise<void> {
  // Asked before the background is up, it may go unheard.
  await panel.locator('textarea').waitFor();
  await createMeeting(panel, {
    names,
    facilitator: 0,
    seat: 'fixed',
    structure: 'guided',
    plan: planOf('whole', 'korthagen'),
    caseBringers: [1],
    agreements: [],
    endBy: null,
    firstTimersFirst: false,
  });
}

async function startGroup(): Promise<LiveGroup> {
  if (!relay) throw new Error('no relay');
  return LiveGroup.start(names, relay.relay, { prepare: meeting });
}

function field(page: Page, label: string) {
  return page.locator('dialog').getByLabel(label, { exact: true });
}

/** Opens a part of the sheet; whichever was open closes. */
async function openPart(page: Page, title: string): Promise<void> {
  const part = page.locator('details').filter({ has: page.getByRole('heading', { name: title }) });
  if (!(await part.evaluate((element) => element.hasAttribute('open')))) {
    await part.locator('summary').click();
  }
}

/** Until it is stored, or held by the page. */
async function write(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).fill(text);
  await field(page, label).blur();
}

async function ownTexts(page: Page): Promise<string[]> {
  const { snapshot } = await askHost(page);
  return (snapshot.own ?? []).map(({ text }) => text).filter((text) => text !== '');
}

async function expectNothingOf(words: readonly string[], page: Page): Promise<void> {
  const { tables } = await readTables(page);
  const { snapshot } = await askHost(page);
  const everything = JSON.stringify([tables, snapshot]) + (await page.content());
  expect(words.filter((word) => everything.includes(word))).toEqual([]);
}

async function close(user: PanelUser): Promise<void> {
  await user.press('Sluiten');
}

it('a case is written for oneself, shared by choice, and kept or erased; nobody else has a word of it', async () => {
  const group = await startGroup();
  try {
    const anna = await group.joinByExtension('Anna');
    const bram = await group.joinByPage('Bram');
    const wrong: string[] = [];
    const look = async (who: { page: Page }, name: string) => {
      wrong.push(...(await lookAt(who.page, `own-${name}`, sizes)));
    };
    if (!anna.kring) throw new Error('Anna has no browser');
    const before = await openHome(anna.kring, '/cases');
    await before.getByRole('button', { name: 'Nieuwe casus' }).click();
    await before.getByLabel('Titel', { exact: true }).fill(shared.title);
    await before.getByRole('link', { name: 'Alle casussen' }).click();
    await before.getByRole('link', { name: new RegExp(shared.title) }).waitFor();
    await before.close();
    await group.user.start();

    // Prepared at home, and taken up here.
    await anna.user.press('Mijn casus');
    await anna.user.press('Gebruik een bewaarde casus');
    await anna.user.press(`Gebruik ‘${shared.title}’`);
    await until('the title', async () => {
      return (await field(anna.page, 'Titel').inputValue()) === shared.title;
    });
    await write(anna.page, 'Wat er gebeurde', secret.facts);
    await write(anna.page, 'Mijn vraag', shared.question);
    await look(anna, 'sheet');
    await openPart(anna.page, 'Is het een goede vraag?');
    await anna.page.getByRole('checkbox', { name: /^Het is mijn vraag/ }).check();
    await look(anna, 'check');
    await openPart(anna.page, 'Terugkijken');
    await look(anna, 'views');
    await openPart(anna.page, 'Mijn verklaring en oplossing');
    await write(anna.page, 'Mijn eigen verklaring', secret.analysis);
    await write(anna.page, 'Mijn eigen oplossing', secret.solution);
    await openPart(anna.page, 'Notities');
    await write(anna.page, 'Notities', secret.pad);
    await until('everything to be stored', async () => (await ownTexts(anna.page)).length === 7);

    // Without the own part it is not shared unasked.
    await openPart(anna.page, 'Delen met de groep');
    await anna.page.getByRole('checkbox', { name: /^Wat er gebeurde/ }).uncheck();
    await look(anna, 'share');
    await anna.user.press('Deel met de groep');
    await anna.page.getByText('Je eigen aandeel staat er nog niet bij.').waitFor();
    await look(anna, 'share-own-part');
    await anna.user.press('Schrijf het erbij');
    await anna.page.keyboard.type(shared.ownPart);
    await until('the own part', async () => (await ownTexts(anna.page)).includes(shared.ownPart));
    await openPart(anna.page, 'Delen met de groep');
    await anna.user.press('Deel met de groep');
    await anna.page.getByText('De groep kan het nu lezen.').waitFor();
    await look(anna, 'shared');
    await close(anna.user);
    const { snapshot } = await askHost(group.page);
    expect(Object.values(snapshot.notes).toSorted()).toEqual(Object.values(shared).toSorted());
    expect(snapshot.own).toEqual([]);

    // Writing for oneself goes on without the relay, and through a stop of the worker.
    await group.user.jumpTo('Concretiseren');
    await group.choose('Bram', 'Geef de beurt');
    await anna.page.getByText('Bram is aan de beurt').first().waitFor();
    await anna.user.press('Raakt me');
    await anna.user.button('Bewaard').waitFor();
    await look(anna, 'touched-bar');
    await anna.kring?.stopWorker();
    await anna.user.press('Mijn casus');
    await openPart(anna.page, 'Wat me raakte');
    await anna.page.getByText('Concretiseren, bij Bram').waitFor();
    await write(anna.page, 'Wat was het?', secret.touched);
    await openPart(anna.page, 'Mijn verklaring en oplossing');
    await anna.page.getByText('Dicht tot ‘Eigen analyse en betekenis’.').waitFor();
    expect(await field(anna.page, 'Mijn eigen verklaring').count()).toBe(0);
    await look(anna, 'locked');
    await anna.user.press('Bekijk: Mijn eigen verklaring');
    expect(await field(anna.page, 'Mijn eigen verklaring').inputValue()).toBe(secret.analysis);
    expect(await anna.user.button('Leg ernaast').count()).toBe(0);
    await close(anna.user);

    await bram.user.press('Notities');
    await write(bram.page, 'Notities', 'Boomklever van Bram.');
    await look(bram, 'participant');
    await close(bram.user);
    await bram.user.press('Notities');
    expect(await field(bram.page, 'Notities').inputValue()).toBe('Boomklever van Bram.');
    await close(bram.user);

    await group.user.jumpTo('Eigen analyse en betekenis');
    await anna.page.getByRole('heading', { name: 'Eigen analyse en betekenis' }).waitFor();
    await anna.user.press('Mijn casus');
    await anna.page.getByText('Concretiseren, bij Bram').waitFor();
    await look(anna, 'responding');
    await openPart(anna.page, 'Mijn vraag van nu');
    await write(anna.page, 'Mijn vraag van nu', 'Wat maakt dat ik wacht?');
    await anna.user.press('Deel de vraag van nu');
    await anna.page.getByText('De groep ziet deze vraag naast die van toen.').waitFor();
    await look(anna, 'question-now');
    await close(anna.user);
    await bram.user.tab(2);
    await bram.user.press(/^De casus van Anna/);
    for (const text of [...Object.values(shared), 'Wat maakt dat ik wacht?']) {
      await bram.page.locator('dialog').getByText(text, { exact: true }).waitFor();
    }
    await look(bram, 'shared-case');
    await close(bram.user);
    await bram.user.tab(0);
    await look(bram, 'shared-line');
    await anna.user.press('Mijn casus');
    await openPart(anna.page, 'Mijn verklaring en oplossing');
    await anna.page.getByText('Dicht tot ‘Kiezen en vastleggen’.').waitFor();
    await anna.user.press('Leg ernaast');
    await anna.page.getByText('Het ligt bij de lijst van de groep.').waitFor();
    await look(anna, 'beside');
    await until('the reading', async () => {
      const seen = await askHost(group.page);
      return Object.values(seen.snapshot.notes).includes(secret.analysis);
    });
    await anna.user.press('Haal terug');
    await anna.user.button('Leg ernaast').waitFor();
    await close(anna.user);
    await until('it to be gone', async () => {
      const seen = await askHost(group.page);
      return !Object.values(seen.snapshot.notes).includes(secret.analysis);
    });

    await expectNothingOf([...Object.values(secret), 'Boomklever'], group.page);
    await expectNothingOf(['Boomklever'], anna.page);
    expect(await bram.page.content()).not.toContain('Zilvermeeuw');

    // Kept by choice, the rest is erased with the session.
    await anna.user.press('Mijn casus');
    await openPart(anna.page, 'Na de sessie');
    await anna.page.getByRole('checkbox', { name: 'Bewaar dit blad voor mij' }).check();
    await look(anna, 'keep');
    await close(anna.user);
    await group.user.endEarly();
    await anna.page.getByRole('heading', { name: 'Wat je voor jezelf schreef' }).waitFor();
    await look(anna, 'end');
    await bram.page.getByText('Deze pagina bewaart niets.').waitFor();
    await look(bram, 'end-page');
    // Also where it was put away by the facilitator before one left.
    await group.user.press('Ruim op');
    for (const who of [anna, bram]) {
      await who.user.button('Terug').waitFor();
      await who.page.getByRole('heading', { name: 'Wat je voor jezelf schreef' }).waitFor();
    }
    await look(anna, 'end-elsewhere');
    await anna.user.press('Terug');
    await until('the notes to be put away', async () => {
      const { tables } = await readTables(anna.page);
      const { ownNotes = [], keptCases = [] } = tables;
      const kept = keptCases.map(({ id }) => id);
      return kept.length === 2 && ownNotes.every(({ of }) => kept.includes(of));
    });
    const rest = JSON.stringify(await readTables(anna.page));
    expect(rest).toContain(secret.facts);
    expect(rest).not.toContain(secret.touched);
    const home = await openHome(anna.kring, '/cases');
    await home
      .getByRole('link', { name: new RegExp(shared.title) })
      .first()
      .click();
    expect(await home.getByLabel('Wat er gebeurde', { exact: true }).inputValue()).toBe(
      secret.facts,
    );
    await home.getByRole('button', { name: 'Wis deze casus' }).click();
    await home.getByRole('button', { name: 'Ja, wis' }).click();
    await home.getByRole('heading', { name: 'Mijn casussen' }).waitFor();
    expect(await home.getByRole('link', { name: new RegExp(shared.title) }).count()).toBe(1);
    expect(JSON.stringify(await readTables(anna.page))).not.toContain(secret.facts);
    expect(wrong).toEqual([]);
  } finally {
    await group.close();
  }
});

it('who has no screen is written for by the facilitator; a question without an own part is asked about first', async () => {
  const kring = await launchKring({ viewport: panelSize, locale: 'en' });
  try {
    const { page, user } = await openPanel(kring);
    await page.locator('textarea').waitFor();
    await meeting(page);
    const wrong: string[] = [];
    const look = async (name: string) => {
      wrong.push(...(await lookAt(page, `own-${name}-en`, sizes)));
    };
    await user.start();
    await user.press('More');
    await look('more');
    await user.press('Case sheet of Anna');
    await write(page, 'My question', 'How can I say sooner what I see?');
    await look('sheet-of-other');
    await openPart(page, 'Sharing with the group');
    await user.press('Share with the group');
    await user.press('Share all the same');
    await page.getByText('The group can read it now.').waitFor();
    await user.press('Close');

    const home = await openHome(kring, '/cases');
    await home.getByRole('button', { name: 'New case' }).click();
    await home.getByLabel('Title', { exact: true }).fill('The heron');
    await home.getByLabel('My own part', { exact: true }).fill('I waited.');
    wrong.push(...(await lookAt(home, 'own-home-case-en', sizes)));
    await home.getByRole('link', { name: 'All cases' }).click();
    await home.getByRole('link', { name: /^The heron/ }).click();
    await fillWholeSheet(home);
    await home.getByRole('link', { name: 'All cases' }).click();
    await home.getByText(/26 lines filled in$/).waitFor();
    wrong.push(...(await lookAt(home, 'own-home-cases-en', sizes)));
    await home.close();

    await user.press('More');
    await user.press('Notes, for you alone');
    await write(page, 'Notes for myself', 'Ask Dirk how he is.');
    await look('facilitator');
    await user.press('Close');

    await user.tab(2);
    await page.locator('summary').filter({ hasText: 'Sharpen the question' }).first().click();
    await user.press('Go here');
    await user.press('The group agrees');
    await user.tab(0);
    await page.getByRole('heading', { name: /^Sharpen the question/ }).waitFor();
    const before = await user.nextAction();
    await user.main.click();
    await page.getByText('No own part yet').waitFor();
    await look('no-own-part');
    await user.press('Cancel');
    expect(await user.nextAction()).toBe(before);
    await user.main.click();
    await user.press('Begin like this');
    await look('shared-line');
    await user.tab(2);
    await page.getByRole('button', { name: /^The case of Anna/ }).waitFor();
    await look('shared-programme');
    await user.tab(0);
    expect(wrong).toEqual([]);
  } finally {
    await kring.close();
  }
});

/** What a sheet asks, in its order; each is found again after a reload. */
async function fillWholeSheet(home: Page): Promise<void> {
  const parts: Readonly<Record<string, readonly string[]>> = {
    'The case and the question': [
      'Title',
      'What happened',
      'What I do want',
      'My own part',
      'My question',
    ],
    'Four questions to begin with': [
      'How did it come to this?',
      'Why do I go about it this way?',
      'Why does this happen to me again?',
      'Is there a way that fits better?',
    ],
    'Looking back': [
      'What I wanted',
      'What I said',
      'What I did',
      'What I thought',
      'What I felt',
      'What the other wanted',
      'What the other said',
      'What the other did',
      'What the other thought',
      'What the other felt',
      'What I want to keep',
      'What I would rather have',
    ],
  };
  const checks = [
    'It is my question',
    'I am part of it myself',
    'It is no complaint',
    'I want to learn from it',
    'It is alive now',
  ];
  for (const [part, lines] of Object.entries(parts)) {
    await openPart(home, part);
    const shown = home.locator('details[open] textarea');
    expect(await shown.count()).toBe(lines.length);
    for (const line of lines) await home.getByLabel(line, { exact: true }).fill(`– ${line}`);
  }
  await openPart(home, 'Is it a good question?');
  for (const check of checks) {
    await home.getByRole('checkbox', { name: new RegExp(`^${check}`) }).check();
  }
  await until('all of it to be stored', async () => {
    const { tables } = await readTables(home);
    return tables['ownNotes']?.filter(({ text }) => text !== '').length === 27;
  });
  await home.reload();
  for (const [part, lines] of Object.entries(parts)) {
    await openPart(home, part);
    for (const line of lines) {
      expect(await home.getByLabel(line, { exact: true }).inputValue()).toBe(`– ${line}`);
    }
  }
  await openPart(home, 'Is it a good question?');
  expect(await home.getByRole('checkbox', { checked: true }).count()).toBe(checks.length);
}

it('two windows do not write over each other, and a full disk loses nothing of what was typed', async () => {
  const kring = await launchKring({ viewport: panelSize });
  try {
    const storage = await openStoragePage(kring);
    const disk = await makeDiskSmall(storage, 400_000);
    const { page, user } = await openPanel(kring);
    await page.locator('textarea').waitFor();
    await meeting(page);
    await user.start();
    const second = await openPanel(kring);
    for (const each of [user, second.user]) {
      await each.press('Meer');
      await each.press('Notities, alleen voor jou');
    }
    await field(page, 'Notities').fill('Eerst dit.');
    await until('both to show it', async () => {
      return (await field(second.page, 'Notities').inputValue()) === 'Eerst dit.';
    });
    // Typed in both before either is saved.
    await Promise.all([
      field(page, 'Notities').fill('Eerst dit, dan links.'),
      field(second.page, 'Notities').fill('Eerst dit, dan rechts.'),
    ]);
    const told = 'In een ander venster staat intussen iets anders:';
    const later = await Promise.race([
      page
        .getByText(told)
        .waitFor()
        .then(() => ({ page, user })),
      second.page
        .getByText(told)
        .waitFor()
        .then(() => second),
    ]);
    wrongly(await lookAt(later.page, 'own-conflict', sizes));
    const mine = await field(later.page, 'Notities').inputValue();
    await later.user.press('Houd wat hier staat');
    await until('one text in both', async () => {
      const shown = await Promise.all(
        [page, second.page].map((each) => field(each, 'Notities').inputValue()),
      );
      return shown.every((text) => text === mine);
    });

    await disk.fill();
    const long = `${mine} ${'En nog veel meer. '.repeat(150)}`;
    await field(page, 'Notities').fill(long);
    await page.getByText('Wat je typte staat hier nog.').waitFor();
    wrongly(await lookAt(page, 'own-disk', sizes));
    await user.press('Sluiten');
    await user.press('Meer');
    await user.press('Notities, alleen voor jou');
    expect(await field(page, 'Notities').inputValue()).toBe(long);
    expect(await ownTexts(page)).toEqual([mine]);
    await disk.lift();
    await user.press('Bewaar opnieuw');
    await until('it to be stored', async () => (await ownTexts(page)).includes(long));
    expect(await page.getByText('Wat je typte staat hier nog.').count()).toBe(0);
  } finally {
    await kring.close();
  }
});

function wrongly(found: readonly string[]): void {
  expect(found).toEqual([]);
}
