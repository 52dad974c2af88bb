import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/lib/call/evidence';
import { meet } from '@/lib/call/meet';
import { platforms } from '@/lib/call/platforms';
import { teams } from '@/lib/call/teams';
import { CallWatch } from '@/lib/call/watch';
import { zoom } from '@/lib/call/zoom';

const LOOK_MS = 2000;
const meetCall = 'https://meet.google.com/abc-defg-hij';
const otherCall = 'https://meet.google.com/klm-nopq-rst';
const meetHome = 'https://meet.google.com/landing';
const zoomCall = 'https://app.zoom.us/wc/12345678901/start';
const zoomHome = 'https://app.zoom.us/wc/home';
const teamsApp = 'https://teams.microsoft.com/v2/';
const teamsLink = 'https://teams.microsoft.com/v2/?meetingjoin=true#/meet/9312345678901';

const nothing: Evidence = {
  inside: 0,
  around: 0,
  doorway: 0,
  anywhere: 0,
  after: 0,
  media: false,
};
const sees = (part: Partial<Evidence>): Evidence => ({ ...nothing, ...part });
const meeting = sees({ inside: 4, around: 1, anywhere: 2, media: true });
const silent = sees({ inside: 4, around: 1, anywhere: 2 });
const lobby = sees({ around: 1, anywhere: 2, media: true });
const greenRoom = sees({ anywhere: 2, media: true });

/** A watch that looks every two seconds, and what it makes of each look. */
function watching(adapter = meet) {
  const watch = new CallWatch(adapter);
  let now = 0;
  return (address: string, looks: readonly Evidence[]) =>
    looks.map((evidence) => {
      now += LOOK_MS;
      return watch.observe(new URL(address), evidence, now);
    });
}
const states = (sights: readonly { state: string }[]) => sights.map(({ state }) => state);
const times = (count: number, evidence: Evidence) => Array<Evidence>(count).fill(evidence);

describe('entering', () => {
  it('goes from the doorway over the lobby into the call', () => {
    const look = watching();
    expect(states(look(meetCall, [nothing, greenRoom, lobby, meeting]))).toEqual([
      'none',
      'prejoin',
      'lobby',
      'in',
    ]);
  });

  it('takes two marks, one of which stands only inside', () => {
    const at = (part: Partial<Evidence>) => states(watching()(meetCall, [sees(part)]))[0];
    expect(at({ inside: 1 })).not.toBe('in');
    expect(at({ inside: 1, around: 1 })).toBe('in');
    expect(at({ inside: 2 })).toBe('in');
    expect(at({ around: 2, anywhere: 2, media: true })).toBe('lobby');
    expect(at({ around: 1 })).toBe('none');
    expect(at({ inside: 1, media: true })).not.toBe('in');
  });

  it('is no lobby while there is a button to join', () => {
    const seen = watching(teams)(teamsApp, [sees({ around: 2, doorway: 1, anywhere: 1 })]);
    expect(states(seen)).toEqual(['prejoin']);
  });

  it('is nowhere on a page that is not on its way to a call', () => {
    expect(states(watching(teams)(teamsApp, [nothing, sees({ media: true })]))).toEqual([
      'none',
      'none',
    ]);
    expect(states(watching(zoom)(zoomHome, [sees({ anywhere: 1, media: true })]))).toEqual([
      'none',
    ]);
  });
});

describe('leaving', () => {
  it('is believed when marks and media are gone for four seconds', () => {
    const look = watching();
    look(meetCall, [meeting]);
    expect(states(look(meetCall, times(4, nothing)))).toEqual(['in', 'in', 'left', 'left']);
  });

  it('takes longer where media never ran and nothing else says so', () => {
    const look = watching();
    look(meetCall, [silent]);
    expect(states(look(meetCall, times(6, nothing)))).toEqual([
      ...times(4, nothing).map(() => 'in'),
      'left',
      'left',
    ]);
  });

  it('is not believed while sound or picture runs, however long every mark is away', () => {
    for (const adapter of platforms) {
      const address = { meet: meetCall, zoom: zoomCall, teams: teamsApp }[adapter.platform];
      const look = watching(adapter);
      look(address, [meeting]);
      const rest = states(look(address, times(1000, sees({ media: true }))));
      expect(new Set(rest)).toEqual(new Set(['in']));
    }
  });

  it('is believed of another address, of the page after the call and of the doorway, media or not', () => {
    const cases = [
      [zoom, zoomCall, zoomHome, sees({ media: true })],
      [teams, teamsApp, teamsApp, sees({ after: 1, media: true })],
      [teams, teamsApp, teamsApp, sees({ doorway: 1, anywhere: 1, media: true })],
    ] as const;
    for (const [adapter, at, to, evidence] of cases) {
      const look = watching(adapter);
      look(at, [meeting]);
      expect(states(look(to, times(3, evidence)))).toEqual(['in', 'in', 'left']);
    }
  });

  it('takes three looks also where they are a minute apart', () => {
    const watch = new CallWatch(meet);
    const minutes = [meeting, nothing, nothing, nothing].map(
      (evidence, i) => watch.observe(new URL(meetCall), evidence, i * 60_000).state,
    );
    expect(minutes).toEqual(['in', 'in', 'in', 'left']);
  });

  it('counts from the last look that showed the call', () => {
    const look = watching();
    const looks = [meeting, nothing, nothing, meeting, nothing, nothing];
    expect(new Set(states(look(meetCall, looks)))).toEqual(new Set(['in']));
  });

  it('lasts until something of a call shows again', () => {
    const look = watching();
    look(meetCall, [meeting, ...times(3, nothing)]);
    expect(states(look(meetCall, [nothing, greenRoom, lobby, meeting]))).toEqual([
      'left',
      'prejoin',
      'lobby',
      'in',
    ]);
  });

  it('never happens while one mark of the inside is there, whichever it is and whenever it shows', () => {
    const some = fc.record({
      inside: fc.integer({ min: 0, max: 4 }),
      around: fc.integer({ min: 0, max: 2 }),
      doorway: fc.constant(0),
      anywhere: fc.integer({ min: 0, max: 2 }),
      after: fc.integer({ min: 0, max: 1 }),
      media: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 60 }), fc.constantFrom(...platforms), (looks, on) => {
        const address = { meet: meetCall, zoom: zoomCall, teams: teamsApp }[on.platform];
        const look = watching(on);
        look(address, [meeting]);
        // At most two misses in a row, as when a page draws itself anew.
        let missed = 0;
        const gentle = looks.map((evidence) => {
          missed = evidence.inside === 0 ? missed + 1 : 0;
          if (missed <= 2) return evidence;
          missed = 0;
          return { ...evidence, inside: 1 };
        });
        expect(new Set([...states(look(address, gentle)), 'in'])).toEqual(new Set(['in']));
      }),
    );
  });
});

describe('the key', () => {
  it('of another call starts anew', () => {
    const look = watching();
    look(meetCall, [meeting]);
    expect(look(otherCall, [nothing])).toEqual([
      { key: 'klm-nopq-rst', state: 'none', atCall: true },
    ]);
  });

  it('is kept when the page takes it out of the address, and forgotten with the call', () => {
    const look = watching(teams);
    expect(look(teamsLink, [nothing])[0]?.key).toBe('9312345678901');
    const doorway = sees({ doorway: 1, anywhere: 1 });
    const seen = look(teamsApp, [nothing, doorway, meeting, ...times(3, nothing)]);
    expect(seen.map(({ key }) => key)).toEqual([...Array<string>(5).fill('9312345678901'), null]);
  });

  it('that was only passed by is forgotten after a minute', () => {
    const look = watching(teams);
    look(teamsLink, [nothing]);
    expect(look(teamsApp, times(31, nothing)).at(-1)?.key).toBeNull();
  });

  it('is seen before there is a page', () => {
    const watch = new CallWatch(teams);
    watch.noteAddress(new URL(teamsLink), 0);
    expect(watch.observe(new URL(teamsApp), meeting, LOOK_MS)).toEqual({
      key: '9312345678901',
      state: 'in',
      atCall: false,
    });
  });
});

it('an address elsewhere ends it after the same patience', () => {
  const look = watching();
  look(meetCall, [meeting]);
  expect(states(look(meetHome, times(4, nothing)))).toEqual(['in', 'in', 'left', 'left']);
});
