/** What the relay's operator sees of a real session, and what a frame of another version does. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROTOCOL_VERSION } from '@/lib/live/limits';
import { Ear, type Passed } from '../relay/ear';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { ofText, tracesOf, type Secret } from '../relay/traces';
import { readLog } from './harness/eventLog';
import { LiveGroup } from './harness/liveGroup';
import { intoCheckIn, untilAtTurn, untilTurnIsOver } from './harness/rounds';
import { until } from './harness/until';

const names = ['Zwaantje', 'Quirijn', 'Xaviera'];

let relay: RelayServer | undefined;
let stage: { readonly ear: Ear; readonly group: LiveGroup } | undefined;

beforeAll(async () => {
  relay = await startNats();
  const ear = await Ear.listen(relay.relay);
  stage = { ear, group: await LiveGroup.start(names, relay.relay) };
});
afterAll(async () => {
  stage?.ear.leave();
  await stage?.group.close();
  await relay?.close();
});

function onStage() {
  if (!stage) throw new Error('nothing was started');
  return stage;
}

/** The secrets of the room that this machine keeps, and its public keys, which are for members alone. */
async function keysOf(extensionPage: Page): Promise<Secret[]> {
  const found = await extensionPage.evaluate(
    () =>
      new Promise<[string, number[]][]>((resolve, reject) => {
        const opening = indexedDB.open('kring');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const reading = db.transaction('live').objectStore('live').getAll();
          reading.addEventListener('success', () => {
            db.close();
            const keys: [string, number[]][] = [];
            const gather = (name: string, value: unknown): void => {
              if (value instanceof Uint8Array) keys.push([name, [...value]]);
              else if (value instanceof Object) {
                for (const [key, part] of Object.entries(value)) gather(`${name}.${key}`, part);
              }
            };
            gather('live', reading.result);
            resolve(keys);
          });
        });
      }),
  );
  return found.map(([what, bytes]) => ({ what, bytes: Buffer.from(bytes) }));
}

it('nothing of a session passes in the clear: no name, no id, no key', async () => {
  const { ear, group } = onStage();
  const quirijn = await group.joinByPage('Quirijn');
  const xaviera = await group.joinByExtension('Xaviera');
  await group.joinAsNew('Wubbolina');
  const secrets = [...(await keysOf(group.page)), ...(await keysOf(xaviera.page))];

  await intoCheckIn(group);
  await untilAtTurn(group, quirijn);
  await quirijn.user.press('Ik ben klaar');
  await untilTurnIsOver(group, quirijn);
  // The log and everybody's keys go to a deputy.
  await group.choose('Xaviera', 'Wordt plaatsvervanger');
  const log = await readLog(group.page);
  await until('the deputy to have the log', async () => {
    return (await readLog(xaviera.page)).length === log.length;
  });
  await group.choose('Quirijn', 'Haal het eigen scherm weg');
  await group.user.press('Ja, haal het scherm van Quirijn weg');
  await quirijn.page.getByText('Dit scherm doet niet meer mee').waitFor();
  await group.user.goOn();
  secrets.push(...(await keysOf(group.page)), ...(await keysOf(xaviera.page)));
  expect(secrets.map(({ what }) => what).join(' ')).toMatch(/secret.*key\.secret/);

  const ids = new Set(log.flatMap(({ session, command, by }) => [session, command, by]));
  for (const id of ids) secrets.push(...ofText(id, id), inBytes(id));
  for (const name of [...names, 'Wubbolina']) secrets.push(...ofText(name, name));
  for (const kind of ['turnEnded', 'korthagen', 'snapshot']) secrets.push(...ofText(kind, kind));
  const invite = group.invite.split('.')[1] ?? '';
  secrets.push(...ofText('the invite', invite), { what: 'its bytes', bytes: secretOf(invite) });

  expect(ear.passed.length).toBeGreaterThan(40);
  expect(tracesOf(secrets, ear.passed)).toEqual([]);
  for (const { topic } of ear.passed) {
    expect(topic).toMatch(/^kring\/[\w-]{22}\/([hr]|m\/[\w-]{22})$/);
  }
});

/** A UUID as its sixteen bytes. */
function inBytes(id: string): Secret {
  return { what: `the bytes of ${id}`, bytes: Buffer.from(id.replaceAll('-', ''), 'hex') };
}

/** The lobby's secret stands before everything else. */
function secretOf(invite: string): Buffer {
  return Buffer.from(invite, 'base64url').subarray(0, 32);
}

it('who meets a newer version in the lobby is told to update', async () => {
  const { ear, group } = onStage();
  const before = knocksAt(ear).length;
  const quirijn = await group.knockByPage('Quirijn');
  const knock = await until('his knock', () => knocksAt(ear)[before]);
  await quirijn.page.getByText('Zeg deze code hardop').waitFor();
  await group.user.view.getByText('Quirijn klopt aan').waitFor();
  await group.decline('Quirijn');
  await quirijn.page.getByText('Je bent niet binnengelaten').waitFor();

  ear.say(knock.topic, newer(knock.payload));
  await group.user.view.getByText('met een nieuwere Kring').waitFor();

  // Nobody answers this one but a frame of a newer version.
  await group.stopSharing();
  const count = knocksAt(ear).length;
  const late = await group.knockByPage('Quirijn');
  const { topic, payload } = await until('a knock', () => knocksAt(ear)[count]);
  ear.say(topic.replace(/h$/, `m/${senderOf(payload)}`), newer(payload));
  await late.page.getByRole('heading', { name: 'Jouw Kring is te oud' }).waitFor();
});

/** What was said to a writer in the lobby. */
function knocksAt(ear: Ear): Passed[] {
  return ear.to('/h').filter(({ payload }) => payload[1] === 1);
}

/** The frame as the next version of the protocol might send it. */
function newer(frame: Buffer): Buffer {
  const other = Buffer.from(frame);
  other[0] = PROTOCOL_VERSION + 1;
  return other;
}

function senderOf(frame: Buffer): string {
  return frame.subarray(10, 26).toString('base64url');
}
