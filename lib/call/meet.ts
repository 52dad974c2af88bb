/**
 * Google Meet. One address serves green room, lobby, call and "you left", so only the page tells.
 * Marks as several public extensions and bots for Meet use them (2022 to 2026); icons are ligatures,
 * the same in every language, where labels are not.
 */
import type { CallAdapter } from './adapter';

/** A call's code, as in meet.google.com/abc-defg-hij. */
const CODE = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})$/;

/** By the text alone: with a class of icons all of them would hang on that one name. */
const icons = 'i, [aria-hidden="true"]';

export const meet: CallAdapter = {
  platform: 'meet',
  matches: ['https://meet.google.com/*'],

  match(url) {
    if (url.hostname !== 'meet.google.com') return null;
    const key = CODE.exec(url.pathname)?.[1] ?? null;
    return { kind: key === null ? 'away' : 'call', key };
  },

  marks: {
    inside: [
      { id: 'participant', css: '[data-participant-id], [data-requested-participant-id]' },
      { id: 'captions', css: icons, texts: ['closed_caption', 'closed_caption_off'] },
      { id: 'chat', css: icons, texts: ['chat', 'chat_bubble'] },
      { id: 'people', css: icons, texts: ['people', 'group'] },
    ],
    // The hang-up button stands in the lobby too.
    around: [{ id: 'hangUp', css: icons, texts: ['call_end'] }],
    doorway: [],
    anywhere: [
      { id: 'microphone', css: icons, texts: ['mic', 'mic_off'] },
      { id: 'camera', css: icons, texts: ['videocam', 'videocam_off'] },
    ],
    after: [],
  },
  graceMs: 8000,
  // The bottom bar is about 80 px high and as wide as the page; at the top there is none.
  bars: { top: 12, bottom: 84 },
  tiles: '[data-participant-id]:not([role="listitem"])',
  names: [
    { css: '[role="listitem"][data-participant-id]', attribute: 'aria-label' },
    { css: '[data-participant-id] span.notranslate' },
  ],
};
