/** The group's lists over the relay: what anybody writes and what the case-bringer says of it, on every screen. */
import { describe, expect, it } from 'vitest';
import type { RemoteCommand } from '@/lib/live/messages';
import { listAt, entriesOf } from '@/lib/session/lists';
import type { Machine } from '../../live/machine';
import { World } from '../../live/world';

const of = (method: string) => ({ method, leaveOut: [] });

/** Els facilitates the ten steps for Carla, who brings the case. */
async function shared() {
  const world = new World();
  const { els, invite } = await world.facilitator();
  const command = (id: string, body: Parameters<NonNullable<typeof els.log>['command']>[1]) =>
    expect(els.log?.command(id, body)).toBeNull();
  command('method', { type: 'chooseMethod', case: 1, of: of('tienstappen') });
  const anna = await world.admitted(els, invite, 'anna');
  const carla = await world.admitted(els, invite, 'carla');
  command('start', { type: 'startSession' });
  const into = async (phase: string) => {
    const phases = els.log?.state?.phases ?? [];
    const to = phases.findIndex(({ plan }) => plan.source === 'tienstappen' && plan.id === phase);
    command(`to-${phase}`, { type: 'jumpToPhase', to, agreed: true });
    await world.settle();
  };
  const give = async (from: Machine, id: string, wish: RemoteCommand) => {
    const answer = from.member?.give(id, wish);
    await world.settle();
    return answer;
  };
  return { els, anna, carla, into, give, command, world };
}

const asked = (note: string, text: string) =>
  ({ type: 'writeNote', note, case: 1, kind: 'asked', text }) as const;

function listOn({ member }: Machine): (readonly [string | undefined, string | undefined])[] {
  const { view, texts } = member?.shown ?? {};
  const list = view && listAt(view, view.current);
  if (!view || !texts || !list) return [];
  return entriesOf(view, list).map(({ id }) => [texts[`note/${id}`], view.marks[id]] as const);
}

describe('the lists of a group', () => {
  it('[C1] [C5] [S7] are written on own screens, weighed by the case-bringer, and the same for all', async () => {
    const { anna, carla, into, give, command, world } = await shared();
    await into('vragen');
    expect(await give(anna, 'w1', asked('q1', 'Wat wil jij?'))).toBeNull();
    expect(await give(anna, 'w2', asked('q2', 'Wie kijkt er mee?'))).toBeNull();
    command('w3', { ...asked('q3', 'Wat kost het je?'), person: 'els' });
    await into('wegen');
    expect(
      await give(carla, 'r1', { type: 'rateQuestion', note: 'q1', warmth: 'cold' }),
    ).toBeNull();
    expect(
      await give(carla, 'r2', { type: 'rateQuestion', note: 'q2', warmth: 'warm' }),
    ).toBeNull();
    const not = await give(anna, 'r3', { type: 'rateQuestion', note: 'q3', warmth: 'warm' });
    expect(not).toEqual({ refused: 'onlyCaseBringer' });
    command('r4', { type: 'rateQuestion', note: 'q3', person: 'carla', warmth: 'lukewarm' });
    await into('antwoorden');
    await world.settle();
    const warmestFirst = [
      ['Wie kijkt er mee?', 'warm'],
      ['Wat kost het je?', 'lukewarm'],
      ['Wat wil jij?', 'cold'],
    ];
    for (const machine of [anna, carla]) expect(listOn(machine)).toEqual(warmestFirst);
  });

  it('[C1] [C5] hold no alternative before advice is welcome, and what the case-bringer takes from there', async () => {
    const { els, anna, carla, into, give, world } = await shared();
    const way = (note: string): RemoteCommand => ({
      type: 'writeNote',
      note,
      case: 1,
      kind: 'alternative',
      text: `Ik zou ${note} doen.`,
    });
    await into('kern');
    expect(await give(anna, 'w1', way('a1'))).toEqual({ refused: 'adviceLater' });
    await into('plan');
    expect(await give(anna, 'w2', way('a1'))).toBeNull();
    const take = (agreed: boolean): RemoteCommand => ({
      type: 'chooseAlternative',
      note: 'a1',
      taken: true,
      agreed,
    });
    expect(await give(carla, 't1', take(false))).toEqual({ refused: 'oneAlternative' });
    expect(await give(carla, 't2', take(true))).toBeNull();
    expect(listOn(anna)).toEqual([['Ik zou a1 doen.', 'taken']]);
    expect(await give(anna, 'w3', { type: 'withdrawNote', note: 'a1' })).toBeNull();
    await world.settle();
    for (const { member } of [anna, carla]) expect(member?.shown?.view.marks).toEqual({});
    // Never a word in the log, nor who wrote what the case-bringer weighs.
    expect(JSON.stringify(els.log?.disk.events)).not.toContain('Ik zou');
  });
});
