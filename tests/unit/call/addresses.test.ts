import { describe, expect, it } from 'vitest';
import type { CallAdapter } from '@/lib/call/adapter';
import { meet } from '@/lib/call/meet';
import { callMatches, callOrigins, platformOf } from '@/lib/call/platforms';
import { teams } from '@/lib/call/teams';
import { zoom } from '@/lib/call/zoom';

const coords = (value: unknown) => encodeURIComponent(btoa(JSON.stringify(value)));
const thread = '19:meeting_ntk0ymfjntity@thread.v2';

const addresses: [CallAdapter, string, 'call' | 'app' | 'away', string | null][] = [
  [meet, 'https://meet.google.com/abc-defg-hij', 'call', 'abc-defg-hij'],
  [meet, 'https://meet.google.com/abc-defg-hij?authuser=1&hl=nl#x', 'call', 'abc-defg-hij'],
  [meet, 'https://meet.google.com/', 'away', null],
  [meet, 'https://meet.google.com/landing', 'away', null],
  [meet, 'https://meet.google.com/lookup/abcdefghij', 'away', null],
  [meet, 'https://meet.google.com/abc-defg-hij/more', 'away', null],
  [meet, 'https://meet.google.com/ABC-DEFG-HIJ', 'away', null],
  [zoom, 'https://app.zoom.us/wc/12345678901/join?pwd=secret&fromPWA=1', 'call', '12345678901'],
  [zoom, 'https://app.zoom.us/wc/123456789/start', 'call', '123456789'],
  [zoom, 'https://kringlab.zoom.us/wc/1234567890/start/', 'call', '1234567890'],
  [zoom, 'https://agency.zoomgov.com/wc/1234567890/join', 'call', '1234567890'],
  [zoom, 'https://app.zoom.us/wc/home', 'away', null],
  [zoom, 'https://app.zoom.us/wc/leave', 'away', null],
  [zoom, 'https://app.zoom.us/wc-loading/', 'away', null],
  [zoom, 'https://app.zoom.us/j/12345678901', 'away', null],
  [zoom, 'https://app.zoom.us/wc/12345678/join', 'away', null],
  [teams, 'https://teams.microsoft.com/v2/', 'app', null],
  [teams, 'https://teams.cloud.microsoft/v2', 'app', null],
  [
    teams,
    `https://teams.microsoft.com/v2/?meetingjoin=true#/l/meetup-join/${encodeURIComponent(thread)}/0`,
    'app',
    thread,
  ],
  [
    teams,
    'https://teams.live.com/v2/?meetingjoin=true#/meet/9312345678901?p=abc',
    'app',
    '9312345678901',
  ],
  [
    teams,
    `https://teams.microsoft.com/l/meetup-join/19%3ameeting_NTK0YmFjNTItY%40thread.v2/0`,
    'away',
    thread,
  ],
  [teams, 'https://teams.live.com/meet/9312345678901?p=abc', 'away', '9312345678901'],
  [teams, 'https://teams.microsoft.com/dl/launcher/launcher.html?url=x', 'away', null],
  [
    teams,
    `https://teams.live.com/light-meetings/launch?agent=web&coords=${coords({ meetingCode: '9312345678901' })}`,
    'app',
    '9312345678901',
  ],
  [
    teams,
    `https://teams.microsoft.com/light-meetings/launch?coords=${coords({ conversationId: thread })}`,
    'app',
    thread,
  ],
  [teams, 'https://teams.microsoft.com/light-meetings/launch?coords=%%%', 'app', null],
  [teams, 'https://teams.microsoft.com/light-meetings/launch?coords=e30', 'app', null],
  [teams, `https://teams.microsoft.com/light-meetings/launch?coords=${coords(null)}`, 'app', null],
  [
    teams,
    `https://teams.microsoft.com/light-meetings/launch?coords=${coords({ meetingCode: 7 })}`,
    'app',
    null,
  ],
];

describe('what an address says of a call', () => {
  it.each(addresses)('%#: %o', (adapter, address, kind, key) => {
    expect(adapter.match(new URL(address))).toEqual({ kind, key });
    expect(platformOf(new URL(address))).toBe(adapter);
  });

  it.each([
    'https://example.test/abc-defg-hij',
    'https://meet.google.com.example.test/abc-defg-hij',
    'https://notzoom.us/wc/12345678901/join',
    'https://zoom.us.example.test/wc/12345678901/join',
    'https://teams.microsoft.com.example.test/v2/',
    'http://meet.google.com/abc-defg-hij',
  ])('%s is no page of ours', (address) => {
    expect(platformOf(new URL(address))).toBeUndefined();
  });
});

describe('where Kring asks to be', () => {
  it('is on the three platforms, and on no other page of Zoom than its web client', () => {
    expect(callMatches).toEqual([
      'https://meet.google.com/*',
      'https://*.zoom.us/wc/*',
      'https://*.zoom.us/wc-loading/*',
      'https://*.zoomgov.com/wc/*',
      'https://*.zoomgov.com/wc-loading/*',
      'https://teams.microsoft.com/*',
      'https://teams.live.com/*',
      'https://teams.cloud.microsoft/*',
    ]);
    expect(callOrigins).toEqual([
      'https://meet.google.com/*',
      'https://*.zoom.us/*',
      'https://*.zoomgov.com/*',
      'https://teams.microsoft.com/*',
      'https://teams.live.com/*',
      'https://teams.cloud.microsoft/*',
    ]);
  });
});
