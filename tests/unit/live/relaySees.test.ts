/** What a relay can read of a whole session: bytes that tell neither names nor keys, and no length that tells a name. */
import { describe, expect, it } from 'vitest';
import { toBase64url } from '@/lib/live/base64url';
import { Spy } from '../../live/spy';
import { World } from '../../live/world';
import { six } from '../session/spec';

interface Seen {
  readonly frames: Spy['frames'];
  readonly secrets: readonly Uint8Array[];
  readonly codes: readonly string[];
}

/** A session in which everything happens that has a frame of its own. */
async function session(nameOf: (id: string) => string, newcomer: string): Promise<Seen> {
  const world = new World();
  const spy = new Spy();
  spy.on(world.relay);
  const { els, invite } = await world.facilitator();
  els.disk.log.names = Object.fromEntries(six.map((id) => [id, nameOf(id)]));
  const codes: string[] = [];
  const secrets: Uint8Array[] = [];
  const join = async (name: string, person: string | null) => {
    const machine = world.machine(name);
    await machine.join(invite);
    await world.settle();
    const knock = els.writer?.situation.knocks.find((each) => each.name === name);
    if (!knock) throw new Error('nobody knocked');
    codes.push(knock.code);
    await els.writer?.admit(knock.id, person === null ? { name } : { person });
    await world.settle();
    return machine;
  };
  const anna = await join(nameOf('anna'), 'anna');
  const bram = await join(nameOf('bram'), 'bram');
  await join(newcomer, null);
  els.log?.command('start', { type: 'startSession' });
  await els.writer?.nameDeputy('anna');
  await world.pass(12_000);
  void bram.member?.give('ready', { type: 'markReady' });
  await els.writer?.remove('bram');
  await els.writer?.offerHandOver('anna');
  await world.settle();
  await anna.member?.answerHandOver(true);
  await world.pass(15_000);
  for (const { disk } of world.machines) {
    if (!disk.record) continue;
    secrets.push(disk.record.secret);
    if (disk.record.key) secrets.push(disk.record.key.secret);
  }
  return { frames: spy.frames, secrets, codes };
}

const short = { name: (id: string) => id.slice(0, 1), newcomer: 'G' };
const long = {
  name: (id: string) => `${id} van der ${'Ångström–𝒲'.repeat(4)}`,
  newcomer: `Gerrit "${'\\'.repeat(40)}" 🧑‍🧑‍🧒`,
};

describe('the relay', () => {
  it('[F5] [S4] sees the same lengths, however long the names are', async () => {
    const [one, other] = await Promise.all([
      session(short.name, short.newcomer),
      session(long.name, long.newcomer),
    ]);
    const lengths = ({ frames }: Seen) => frames.map(({ frame }) => frame.length).sort();
    expect(one.frames.length).toBeGreaterThan(80);
    expect(lengths(other)).toEqual(lengths(one));
  }, 20_000);

  it('[F2] [F5] [L2] reads no name, person, command, key or code, in any spelling', async () => {
    const { frames, secrets, codes } = await session(long.name, long.newcomer);
    const texts = [
      ...six.map(long.name),
      ...six.filter((id) => id.length > 4),
      long.newcomer,
      'markReady',
      'korthagen',
      'snapshot',
      'Ångström',
      'van der ',
    ].map((text) => new TextEncoder().encode(text));
    // Short ones occur by chance in so many random bytes.
    const needles = [...texts, ...secrets].flatMap(spellings);
    const codeNeedles = codes.map((code) => Buffer.from(code));
    for (const { topic, frame } of frames) {
      const haystack = Buffer.concat([Buffer.from(topic), Buffer.from(frame)]);
      for (const needle of [...needles, ...codeNeedles]) {
        expect(haystack.includes(needle), needle.toString()).toBe(false);
      }
    }
  }, 20_000);

  it('[R6] sees topics of one form alone', async () => {
    const { frames } = await session(long.name, long.newcomer);
    for (const { topic } of frames) {
      expect(topic).toMatch(/^kring\/[\w-]{22}\/(h|r|m\/[\w-]{22})$/);
    }
  }, 20_000);
});

function spellings(bytes: Uint8Array): Buffer[] {
  const buffer = Buffer.from(bytes);
  const utf16 = Buffer.from(buffer.toString('utf8'), 'utf16le');
  return [
    buffer,
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(buffer.toString('base64').replace(/.{0,2}=*$/, '')),
    Buffer.from(toBase64url(bytes).slice(0, -2)),
    Buffer.from(buffer.toString('hex')),
    Buffer.from(buffer.toString('hex').toUpperCase()),
  ];
}
