/** What of a session remains on whose machine: in the database, and in the files of the browser. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { askHost } from './harness/askHost';
import { tracesIn, type Trace } from './harness/bytes';
import { readTables, whileStopped } from './harness/database';
import { LiveGroup } from './harness/liveGroup';
import { moveLogBack } from './harness/pastLog';
import { openProfile, type Profile } from './harness/profile';
import { abandon } from './harness/sessionUser';
import { until } from './harness/until';
import { openPanel, withKring } from './harness/withPanel';

const names = ['Zwaantje', 'Quirijn', 'Xaviera', 'Wubbolina'];
const notes = {
  question: 'Hoe blijf ik bij qzvlinderstruik staan?',
  facts: 'Vorige week zei hij in de gang: qzmosterdzaad — “nu niet”.',
  reading: 'Ik hoor vooral qzboterbloem in het verhaal.',
};
const canaries = ['qzvlinderstruik', 'qzmosterdzaad', 'qzboterbloem'];
/** Written for oneself, and not kept. */
const forOneself = 'qzpaardenbloem';

let relay: RelayServer | undefined;
let profiles: Profile[] = [];

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
  for (const profile of profiles) await profile.remove();
});

it('of what a session shared in words, no byte is left in any profile once it was put away', async () => {
  if (!relay) throw new Error('no relay');
  const theirs = await openProfile();
  const own = await openProfile();
  profiles = [...profiles, theirs, own];
  const others = names.filter((name) => name !== 'Quirijn');
  const gone = [...canaries, forOneself, ...others];
  const group = await LiveGroup.start(names, relay.relay, { userDataDir: theirs.folder });
  try {
    await group.user.start();
    const quirijn = await group.joinByExtension('Quirijn', own.folder);
    const { snapshot } = await askHost(quirijn.page);
    const person = snapshot.me ?? '';
    const facilitator = snapshot.session?.facilitator ?? '';
    const write = async (page: typeof group.page, kind: keyof typeof notes, by: string) => {
      const body = { type: 'writeNote', note: `n-${kind}`, case: 1, kind, person: by } as const;
      const { answer } = await askHost(page, {
        type: 'command',
        body: { ...body, text: notes[kind] },
      });
      expect(answer).toBe('done');
    };
    await group.user.jumpTo('Analyse door de groep');
    await write(quirijn.page, 'question', person);
    await write(quirijn.page, 'facts', person);
    await write(group.page, 'reading', facilitator);
    const saved = await askHost(quirijn.page, {
      type: 'saveOwnNote',
      of: snapshot.session?.id ?? '',
      kind: 'analysis',
      case: 1,
      key: '',
      text: `Ik denk zelf aan ${forOneself}.`,
      from: '',
      moment: null,
    });
    expect(saved.answer).toBe('done');
    await until('the words on both machines', async () => {
      const shown = (await askHost(quirijn.page)).snapshot.notes;
      return Object.keys(shown).length === 3;
    });
    expect(await tracesIn(theirs.folder, [forOneself])).toEqual([]);
    expect(await tracesIn(own.folder, [forOneself])).not.toEqual([]);
    for (const { folder } of [theirs, own]) {
      const found = await tracesIn(folder, [...canaries, ...names]);
      expect(new Set(found.map(({ word }) => word))).toEqual(new Set([...canaries, ...names]));
    }

    await abandon(group.user);
    await group.user.press('Ruim op');
    await group.page.locator('textarea').waitFor();
    await quirijn.page
      .getByRole('heading', { name: 'De sessie wordt niet meer gedeeld' })
      .waitFor();
    // What he wrote for himself waits until he has seen that it goes.
    await quirijn.user.main.click();
    await quirijn.page.locator('textarea').waitFor();
    for (const page of [group.page, quirijn.page]) {
      await until('the sweep', async () => {
        const { tables } = await readTables(page);
        const left = ['content', 'live', 'ownNotes'].flatMap((name) => tables[name] ?? []);
        const isDue = tables['settings']?.some(({ key }) => key === 'sweepDue');
        return left.length === 0 && isDue !== true;
      });
    }
    // The browser merges its files in its own time.
    let left: Trace[] = [];
    await until('the bytes to go', async () => {
      left = await tracesIn(own.folder, gone);
      return left.length === 0;
    }).catch(() => expect(left).toEqual([]));
  } finally {
    await group.close();
  }
  expect(await tracesIn(theirs.folder, [...canaries, ...names])).toEqual([]);
  // Who types their own name leaves it to their browser, which offers it again.
  expect(await tracesIn(own.folder, gone)).toEqual([]);
});

it('a quarter of an hour after the end the words are erased, also when nobody was there to do it', async () => {
  await withKring({}, async (kring) => {
    const { page, user } = await openPanel(kring);
    await user.setUp(names, names[1]);
    await user.start();
    const { snapshot } = await askHost(page);
    const person = snapshot.session?.cases[0]?.caseBringer ?? '';
    const body = { type: 'writeNote', note: 'n1', case: 1, kind: 'question', person } as const;
    await askHost(page, { type: 'command', body: { ...body, text: notes.question } });
    await abandon(user);
    const keys = async () => {
      const { tables } = await readTables(page);
      return (tables['content'] ?? []).map(({ key }) => String(key).split('/')[0]);
    };
    expect(await keys()).toEqual(['note', 'person', 'person', 'person', 'person']);

    await page.goto('about:blank');
    await whileStopped(kring, (storage) => moveLogBack(storage, 16 * 60_000));
    await page.goto(kring.panelUrl);
    await user.button('Ruim op').waitFor();
    await until('no words of notes', async () => !(await keys()).includes('note'));
    expect(await keys()).toEqual(['person', 'person', 'person', 'person']);
    expect((await askHost(page)).snapshot.notes).toEqual({});
  });
});
