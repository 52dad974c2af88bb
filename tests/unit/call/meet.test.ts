import { describe, expect, it } from 'vitest';
import { meet } from '@/lib/call/meet';
import { callMatches, isCallPage, platformOf } from '@/lib/call/platforms';
import { pageWith } from './pages';

const match = (address: string) => meet.match(new URL(address));

describe('the address of a call', () => {
  it('carries the key of the call, whatever follows it', () => {
    const call = { platform: 'meet', key: 'abc-defg-hij' };
    expect(match('https://meet.google.com/abc-defg-hij')).toEqual(call);
    expect(match('https://meet.google.com/abc-defg-hij?authuser=1&hl=nl#x')).toEqual(call);
  });

  it.each([
    'https://meet.google.com/',
    'https://meet.google.com/landing',
    'https://meet.google.com/new',
    'https://meet.google.com/lookup/abcdefghij',
    'https://meet.google.com/abc-defg-hij/more',
    'https://meet.google.com/ABC-DEFG-HIJ',
    'https://meet.google.com/abcd-efg-hij',
    'https://meet.google.com.example.test/abc-defg-hij',
    'https://example.test/abc-defg-hij',
  ])('is not %s', (address) => {
    expect(match(address)).toBeNull();
  });
});

describe('the pages of a platform', () => {
  it('are those of its host over https, in a call or not', () => {
    expect(platformOf(new URL('https://meet.google.com/landing'))).toBe(meet);
    expect(isCallPage(new URL('https://meet.google.com/abc-defg-hij'))).toBe(true);
    expect(isCallPage(new URL('http://meet.google.com/abc-defg-hij'))).toBe(false);
    expect(isCallPage(new URL('https://google.com/abc-defg-hij'))).toBe(false);
    expect(isCallPage(new URL('https://meet.google.com.example.test/'))).toBe(false);
  });

  it('are all that the extension asks for', () => {
    expect(callMatches).toEqual(['https://meet.google.com/*']);
  });
});

describe('what the page shows', () => {
  it('is the call once there are people or captions beside the button to hang up', () => {
    expect(meet.look(pageWith({ icons: ['call_end'], people: true }))).toBe('in');
    expect(meet.look(pageWith({ icons: ['call_end', 'closed_caption'] }))).toBe('in');
    expect(meet.look(pageWith({ icons: ['mic', ' call_end ', 'closed_caption_off'] }))).toBe('in');
  });

  it('is the lobby with the button to hang up alone', () => {
    expect(meet.look(pageWith({ icons: ['mic', 'videocam', 'call_end'] }))).toBe('waiting');
  });

  it('is no call without that button', () => {
    expect(meet.look(pageWith({ icons: [] }))).toBe('out');
    expect(meet.look(pageWith({ icons: ['mic', 'closed_caption'], people: true }))).toBe('out');
  });
});
