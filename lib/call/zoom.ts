/**
 * Zoom's web client. Its page may put the call into a frame of its own site (`iframe#webclient`) or
 * not; both occur. Marks as seen live in build 7.2 (2026) and used by several public projects. The
 * leave button says "Leave" or "End", the footer hides after three seconds: neither is looked at.
 */
import type { CallAdapter } from './adapter';

/** `/wc/<id>/join` and `/wc/<id>/start`; the id has 9 to 11 digits. */
const CALL = /^\/wc\/(\d{9,11})\/(?:join|start)\/?$/;
const HOST = /(?:^|\.)(?:zoom\.us|zoomgov\.com)$/;

export const zoom: CallAdapter = {
  platform: 'zoom',
  // Organisations have hosts of their own under zoom.us; the web client's addresses begin with /wc.
  matches: [
    'https://*.zoom.us/wc/*',
    'https://*.zoom.us/wc-loading/*',
    'https://*.zoomgov.com/wc/*',
    'https://*.zoomgov.com/wc-loading/*',
  ],

  match(url) {
    if (!HOST.test(url.hostname)) return null;
    const key = CALL.exec(url.pathname)?.[1] ?? null;
    return { kind: key === null ? 'away' : 'call', key };
  },

  marks: {
    inside: [
      { id: 'meeting', css: '.meeting-client' },
      { id: 'footer', css: '#wc-footer' },
      { id: 'leave', css: '.footer__leave-btn-container' },
      { id: 'audio', css: '#audioOptionMenu' },
    ],
    around: [],
    doorway: [],
    // The waiting room is text alone, so it reads like the room before it.
    anywhere: [{ id: 'client', css: '#meeting-app, iframe#webclient' }],
    // Also the title of a message inside the call: it counts only when every other mark is away.
    after: [{ id: 'message', css: '.zm-modal-body-title' }],
  },
  graceMs: 20_000,
  // Header 48 px, footer 52 px; in the shell of the web app they stand in the frame.
  bars: { top: 56, bottom: 60 },
  tiles: '.video-avatar__avatar, .video-avatar__avatar-footer, [class*="video-frame"]',
  names: [
    { css: '.participants-item__display-name' },
    { css: '.video-avatar__avatar-name, .video-avatar__avatar-footer span' },
  ],
};
