import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { defaultSettings } from '@/lib/group/group';
import { defaultPreferences } from '@/lib/wire/preferences';
import { putRows, whileStopped } from './harness/database';
import { askFrom, openHome } from './harness/home';
import { launchKring, type Kring } from './harness/launch';
import { lookAt } from './harness/look';

const sizes = [
  { width: 320, height: 568 },
  { width: 372, height: 692 },
  { width: 480, height: 692 },
  { width: 1180, height: 760 },
];
const DAY = 24 * 3_600_000;
const words = { nl, en };

let kring: Kring;
beforeAll(async () => {
  kring = await launchKring({ viewport: { width: 900, height: 700 } });
});
afterAll(() => kring?.close());

const names = [
  'Els',
  'Anne-Sophie de Vries-van Rosmalen',
  'Bram',
  'شهرزاد بنت عبد الرحمن',
  'Dirk',
  'Wilhelmina Antoinette Groot-Koerkamp',
];

/** Groups with a past: one met often, one never, one is damaged. */
async function fill(): Promise<void> {
  const now = Date.now();
  const group = (id: string, name: string) => ({
    id,
    savedBy: 'given',
    group: {
      id,
      version: 3,
      name,
      people: names.map((each, i) => ({ id: `p${i}`, name: each, away: i === 4 })),
      agreements: [
        {
          id: 'staysHere',
          text: 'Wat hier besproken wordt, blijft hier.',
          meaning: 'Ook thuis noemen we geen namen, en ook niet als anekdote op een verjaardag.',
          changedAt: now - 40 * DAY,
        },
        { id: 'own', text: 'We beginnen op tijd.', meaning: '', changedAt: now - 40 * DAY },
      ],
      agreed: { version: 2, at: now - 40 * DAY },
      settings: { ...defaultSettings, seat: 'fixed', facilitator: 'p1' },
    },
  });
  const meeting = (n: number, facilitator: string | null, caseBringer: string | null) => ({
    session: `m${n}`,
    group: 'tuesday',
    startedAt: now - n * 14 * DAY,
    facilitator,
    cases: caseBringer === '' ? [] : [{ caseBringer, method: 'korthagen' }],
  });
  await whileStopped(kring, async (storage) => {
    await putRows(storage, 'groups', [
      group('tuesday', 'Dinsdaggroep'),
      group('long', 'De intervisiegroep van de jeugdbescherming in Zuid-Limburg'),
      { id: 'broken', savedBy: 'given', group: { name: 'Donderdaggroep' } },
    ]);
    await putRows(storage, 'meetings', [
      meeting(1, 'p1', 'p0'),
      meeting(2, 'p1', 'p5'),
      meeting(3, 'gone', null),
      meeting(4, 'p0', ''),
      meeting(5, 'p1', 'p2'),
      meeting(40, 'p2', 'p3'),
      { session: 'm7', group: 'tuesday', startedAt: 'once' },
    ]);
  });
}

it.each(['nl', 'en'] as const)('every screen of the groups in %s', async (language) => {
  const t = words[language];
  const wrong: string[] = [];
  const page = await openHome(kring);
  await askFrom(page, { type: 'setPreferences', preferences: { ...defaultPreferences, language } });
  await page.getByRole('link', { name: t.group.new }).waitFor();
  page.on('pageerror', ({ message }) => wrong.push(`page error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  const look = async (name: string) => {
    wrong.push(...(await lookAt(page, `groups-${name}-${language}`, sizes)));
  };

  if (language === 'nl') {
    await page.getByText(t.group.empty).waitFor();
    await look('empty');
  }
  await page.getByRole('link', { name: t.group.new }).click();
  await page.getByRole('heading', { name: t.group.newTitle }).waitFor();
  await look('new');
  await page.getByRole('button', { name: t.group.ownAgreement }).click();
  await page.getByLabel(t.group.addingFirst).fill(`Els\nels\n${'x'.repeat(70)}`);
  await page.getByRole('button', { name: t.group.saveNew }).click();
  await page.getByText(t.group.problems.nameEmpty).waitFor();
  await look('problems');
  await page.getByRole('button', { name: t.group.revert }).click();

  await page.goto('about:blank');
  await fill();
  await page.goto(`chrome-extension://${kring.extensionId}/home.html`);
  await page.getByText(t.group.unreadableNamed('Donderdaggroep')).waitFor();
  await look('list');
  await page.getByRole('link', { name: /Dinsdaggroep/ }).click();
  await page.getByRole('heading', { name: 'Dinsdaggroep' }).waitFor();
  await look('group');
  await page.getByText(t.group.memory.people).click();
  await look('memory');
  await page.getByRole('button', { name: t.group.ownAgreement }).scrollIntoViewIfNeeded();
  await look('agreements');
  await page.getByLabel(t.group.template).scrollIntoViewIfNeeded();
  await look('settings');
  await page.getByRole('button', { name: t.group.remove }).click();
  await page.getByRole('button', { name: t.group.removeYes }).waitFor();
  await look('remove');
  await page.keyboard.press('Escape');

  const other = await openHome(kring, '/groups/tuesday');
  await page.getByLabel(t.group.name).fill('Dinsdagclub');
  await other.getByLabel(t.group.name).fill('Woensdaggroep');
  await other.getByRole('button', { name: t.group.save, exact: true }).click();
  await page.getByText(t.group.conflict.title).waitFor();
  await look('conflict');
  await page.getByRole('button', { name: t.group.conflict.takeTheirs }).click();
  await other.close();
  await page.close();
  expect(wrong).toEqual([]);
});
