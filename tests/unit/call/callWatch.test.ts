import { describe, expect, it } from 'vitest';
import { CallWatch, type CallAdapter } from '@/lib/call/adapter';
import { meet } from '@/lib/call/meet';
import { pageWith } from './pages';

type Look = ReturnType<CallAdapter['look']>;

const call = 'https://meet.google.com/abc-defg-hij';
const otherCall = 'https://meet.google.com/klm-nopq-rst';
const landing = 'https://meet.google.com/landing';

const pages: Record<Look, ParentNode> = {
  out: pageWith({ icons: [] }),
  waiting: pageWith({ icons: ['call_end'] }),
  in: pageWith({ icons: ['call_end'], people: true }),
};

/** What the watch makes of one look after another. */
function seen(looks: readonly Look[], watch = new CallWatch(meet), address = call): string[] {
  return looks.map((look) => watch.observe(new URL(address), pages[look]).state);
}

describe('entering a call', () => {
  it('is believed at once', () => {
    expect(seen(['out', 'waiting', 'in'])).toEqual(['prejoin', 'lobby', 'in']);
    expect(seen(['in'])).toEqual(['in']);
  });

  it('may end in the lobby', () => {
    expect(seen(['out', 'waiting', 'out'])).toEqual(['prejoin', 'lobby', 'prejoin']);
  });
});

describe('leaving a call', () => {
  it('is believed at the fourth look without it', () => {
    expect(seen(['in', 'out', 'out', 'out', 'out', 'out'])).toEqual([
      'in',
      'in',
      'in',
      'in',
      'left',
      'left',
    ]);
  });

  it('is not believed of a page that draws itself anew, however often', () => {
    const flicker = Array.from({ length: 5 }, () => ['out', 'waiting', 'out', 'in'] as const);
    expect(new Set(seen(['in', ...flicker.flat()]))).toEqual(new Set(['in']));
  });

  it('counts from the last look that showed the call', () => {
    expect(seen(['in', 'out', 'out', 'out', 'in', 'out', 'out', 'out']).at(-1)).toBe('in');
  });

  it('lasts until the lobby or the call shows again: the green room looks like the goodbye', () => {
    const left = ['in', 'out', 'out', 'out', 'out'] as const;
    expect(seen([...left, 'out', 'waiting', 'in']).slice(-3)).toEqual(['left', 'lobby', 'in']);
    expect(seen([...left, 'in']).at(-1)).toBe('in');
  });
});

describe('another address', () => {
  it('ends the call at once, and its misses are forgotten', () => {
    const watch = new CallWatch(meet);
    seen(['in', 'out', 'out', 'out'], watch);
    expect(seen(['out'], watch, landing)).toEqual(['none']);
    expect(watch.observe(new URL(landing), pages.in)).toEqual({ key: null, state: 'none' });
    expect(seen(['in', 'out', 'out', 'out', 'out'], watch)).toEqual([
      'in',
      'in',
      'in',
      'in',
      'left',
    ]);
  });

  it('of another call starts anew, with its own key', () => {
    const watch = new CallWatch(meet);
    seen(['in'], watch);
    expect(watch.observe(new URL(otherCall), pages.out)).toEqual({
      key: 'klm-nopq-rst',
      state: 'prejoin',
    });
  });
});
