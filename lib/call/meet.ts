/** Google Meet. One URL serves green room, lobby, call and "you left", so only the page tells. */
import type { CallAdapter } from './adapter';

/** A call's code, as in meet.google.com/abc-defg-hij. */
const CODE = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})$/;

/** Icon ligatures are the same in every language; labels are not. */
const ICONS = 'i.google-material-icons, i.google-symbols';

export const meet: CallAdapter = {
  platform: 'meet',
  matches: ['https://meet.google.com/*'],
  // The bottom bar is about 80 px high and as wide as the page; at the top there is none.
  bars: { top: 12, bottom: 84 },

  match(url) {
    if (url.hostname !== 'meet.google.com') return null;
    const key = CODE.exec(url.pathname)?.[1];
    return key === undefined ? null : { platform: 'meet', key };
  },

  /** The hang-up button stands in the lobby too; people and captions only in the call. */
  look(page) {
    const icons = new Set(
      Array.from(page.querySelectorAll(ICONS), (icon) => icon.textContent?.trim()),
    );
    if (!icons.has('call_end')) return 'out';
    const inside =
      page.querySelector('[data-participant-id]') !== null ||
      icons.has('closed_caption') ||
      icons.has('closed_caption_off');
    return inside ? 'in' : 'waiting';
  },
};
