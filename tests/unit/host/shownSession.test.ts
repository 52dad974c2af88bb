import { describe, expect, it } from 'vitest';
import type { Followed } from '@/lib/host/liveSession';
import { ShownSession } from '@/lib/host/shownSession';
import { viewForFacilitator, viewForRoom } from '@/lib/session/view';
import type { StoredCall } from '@/lib/store/database';
import { MemoryRelay } from '../../relay/memoryRelay';
import { Desk } from './desk';

const meet: StoredCall = { platform: 'meet', key: 'abc-defg-hij' };
const teams: StoredCall = { platform: 'teams', key: null };

function prepared() {
  const desk = new Desk(new MemoryRelay());
  desk.prepare();
  const { state } = desk.log;
  if (!state) throw new Error('no session');
  return state;
}

/** What is written here, and what is followed; null for neither. */
function shown(given: { writes?: boolean; follows?: boolean; seated?: boolean }) {
  const { writes = false, follows = false } = given;
  const { seated = follows } = given;
  const state = prepared();
  const bound: string[] = [];
  const bindCall = (whose: string) => () => {
    bound.push(whose);
    return Promise.resolve(null);
  };
  const followed: Followed = {
    view: viewForRoom(state),
    names: { anna: 'Anna' },
    texts: { 'agreement/here-stays-here': JSON.stringify({ text: 'Gedeeld.', meaning: '' }) },
    person: 'anna',
  };
  const session = new ShownSession(
    {
      state: writes ? state : null,
      names: { els: 'Els' },
      texts: { 'agreement/here-stays-here': JSON.stringify({ text: 'Eigen.', meaning: '' }) },
      now: () => 1000,
      clockOffsetMs: 10,
      call: meet,
      bindCall: bindCall('own'),
    },
    {
      followed: follows ? followed : null,
      isMember: seated,
      now: () => 2000,
      clockOffsetMs: 20,
      call: teams,
      bindCall: bindCall('live'),
    },
  );
  return { session, state, followed, bound };
}

describe('what stands on the panel', () => {
  it('is nothing at first', () => {
    const { session } = shown({});
    expect(session).toMatchObject({
      state: null,
      isTaken: false,
      names: {},
      agreements: [],
      me: null,
    });
    expect(session.now()).toBe(1000);
  });

  it('is what this machine writes', async () => {
    const { session, state, bound } = shown({ writes: true });
    expect(session.state).toEqual(viewForFacilitator(state));
    expect(session).toMatchObject({
      isTaken: true,
      names: { els: 'Els' },
      agreements: [{ id: 'here-stays-here', text: 'Eigen.', meaning: '' }],
      methods: {},
      me: null,
      clockOffsetMs: 10,
      call: meet,
    });
    expect(session.now()).toBe(1000);
    await session.bindCall(meet);
    expect(bound).toEqual(['own']);
  });

  it('is what is followed as soon as somebody else writes, though the own log still lies here', () => {
    const { session, followed } = shown({ writes: true, follows: true });
    expect(session).toMatchObject({
      state: followed.view,
      agreements: [{ text: 'Gedeeld.' }],
      me: 'anna',
      call: teams,
    });
    expect(session.now()).toBe(2000);
  });

  it('is else what is followed, with its time, its names and one’s own person', async () => {
    const { session, followed, bound } = shown({ follows: true });
    expect(session).toMatchObject({
      state: followed.view,
      isTaken: true,
      names: { anna: 'Anna' },
      agreements: [{ text: 'Gedeeld.' }],
      me: 'anna',
      clockOffsetMs: 20,
      call: teams,
    });
    expect(session.now()).toBe(2000);
    await session.bindCall(teams);
    expect(bound).toEqual(['live']);
  });

  it('is nothing yet for who knocks, and the place is taken', () => {
    const { session } = shown({ seated: true });
    expect(session).toMatchObject({ state: null, isTaken: true, names: {}, me: null });
    expect(session.now()).toBe(2000);
  });
});
