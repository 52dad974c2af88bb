/** What a machine that only followed a session still holds of it afterwards, and until when. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NOTES_KEPT_MS } from '@/lib/session/retention';
import { MemoryRelay } from '../../relay/memoryRelay';
import { Desk } from './desk';

const HOUR = 60 * 60_000;

let desks: Desk[] = [];
/** How much has passed, in milliseconds. */
let gone = 0;

afterEach(async () => {
  vi.restoreAllMocks();
  gone = 0;
  for (const each of desks) await each.live.end();
  desks = [];
});

/** Els shares a session in which Carla's question is written down; Anna follows it. */
async function followed(extension = true) {
  const relay = new MemoryRelay();
  const els = new Desk(relay);
  const anna = new Desk(relay, extension);
  desks.push(els, anna);
  els.prepare();
  els.log.command('start', { type: 'startSession' });
  els.log.command('note', {
    type: 'writeNote',
    note: 'n1',
    case: 1,
    kind: 'question',
    person: 'carla',
    text: 'Hoe blijf ik staan?',
  });
  const invite = await els.share();
  await anna.joinAs('anna', invite, els);
  await anna.eventually(() => Boolean(anna.live.followed?.texts['note/n1']));
  return { relay, els, anna };
}

const wall = Date.now.bind(Date);
const count = performance.now.bind(performance);

/** The clocks of all machines, and the time that they count, go on by so much. */
function passes(ms: number): void {
  gone += ms;
  const by = gone;
  vi.spyOn(Date, 'now').mockImplementation(() => wall() + by);
  vi.spyOn(performance, 'now').mockImplementation(() => count() + by);
}

function keysOf(desk: Desk): string[] {
  return Object.keys(desk.live.followed?.texts ?? {});
}

async function keptKeys(desk: Desk): Promise<string[]> {
  const kept = await desk.keeping.read();
  return kept?.record.role === 'member' ? Object.keys(kept.record.shown?.texts ?? {}) : [];
}

describe('the words of the notes, on a member’s machine', () => {
  it.each([true, false])(
    'are erased a quarter of an hour after the end (extension: %s)',
    async (extension) => {
      const { els, anna } = await followed(extension);
      els.log.command('end', { type: 'endSession', withoutCheckOut: true });
      els.live.sessionChanged();
      await anna.eventually(() => anna.live.followed?.view.status === 'ended');
      passes(NOTES_KEPT_MS - 30_000);
      await anna.eventually(async () => (await keptKeys(anna)).includes('note/n1'));
      expect(keysOf(anna)).toContain('note/n1');

      passes(60_000);
      await anna.eventually(() => !keysOf(anna).includes('note/n1'));
      expect(keysOf(anna)).toEqual(['agreement/here-stays-here']);
      expect(await keptKeys(anna)).toEqual(['agreement/here-stays-here']);
    },
  );

  it('are not taken again from a facilitator who still has them', async () => {
    const { els, anna } = await followed();
    els.log.command('end', { type: 'endSession', withoutCheckOut: true });
    els.live.sessionChanged();
    await anna.eventually(() => anna.live.followed?.view.status === 'ended');
    passes(NOTES_KEPT_MS);
    await anna.eventually(() => !keysOf(anna).includes('note/n1'));
    expect(els.log.disk.texts).toHaveProperty('note/n1');
    await anna.restart();
    await anna.eventually(() => anna.live.situation?.line === 'online');
    await anna.eventually(() => !keysOf(anna).includes('note/n1'));
    expect(await keptKeys(anna)).toEqual(['agreement/here-stays-here']);
  });

  it('are erased at the next start of a machine that was off', async () => {
    const { els, anna } = await followed();
    els.log.command('end', { type: 'endSession', withoutCheckOut: true });
    els.live.sessionChanged();
    await anna.eventually(() => anna.live.followed?.view.status === 'ended');
    const kept = await anna.keeping.read();
    passes(NOTES_KEPT_MS);
    const later = new Desk(new MemoryRelay());
    desks.push(later);
    if (kept) await later.keeping.write(kept);
    await later.restart();
    await later.eventually(async () => !(await keptKeys(later)).includes('note/n1'));
    expect(keysOf(later)).toEqual(['agreement/here-stays-here']);
  });
});

describe('a session that was followed and ended unheard', () => {
  it('is erased after a day, when nobody is found', async () => {
    const { anna } = await followed();
    const kept = await anna.keeping.read();
    const later = new Desk(new MemoryRelay());
    desks.push(later);
    if (kept) await later.keeping.write(kept);
    passes(23 * HOUR);
    await later.restart();
    await later.eventually(() => later.live.situation?.line === 'online');
    passes(30_000);
    await later.eventually(() => {
      const { situation } = later.live;
      return situation?.role === 'member' && situation.writerAwaySince !== null;
    });
    expect(await keptKeys(later)).toContain('note/n1');

    passes(2 * HOUR);
    await later.restart();
    await later.eventually(() => later.live.situation?.line === 'online');
    passes(30_000);
    await later.eventually(() => later.live.isFree);
    expect(await later.keeping.read()).toBeNull();
  });

  it('goes on after a day with a facilitator who is there', async () => {
    const { anna } = await followed();
    passes(25 * HOUR);
    await anna.restart();
    await anna.eventually(() => anna.live.situation?.line === 'online');
    passes(30_000);
    await anna.eventually(() => {
      const { situation } = anna.live;
      return situation?.role === 'member' && situation.writerAwaySince === null;
    });
    expect(anna.live.followed).not.toBeNull();
  });
});
