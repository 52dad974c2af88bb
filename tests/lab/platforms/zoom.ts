import { securityHeaders } from '../headers';
import { emptyPage, languageOf, redirect, type Platform } from '../platform';

/** The page's script tells apart what these are: home, launcher, preview, call … */
const pages = [/^\/wc\/home$/, /^\/wc\/\d{9,11}\/(join|start)$/, /^\/wc-loading\/$/];
const launchers = /^\/[jsw]\/\d{9,11}$/;
const oldJoin = /^\/wc\/join\/(\d{9,11})$/;

export const zoom: Platform = {
  name: 'zoom',
  hosts: ['app.zoom.us', 'kringlab.zoom.us'],
  script: 'pages/zoom/page.ts',
  style: 'pages/zoom/page.css',
  reply(request) {
    const { path, query, nonce } = request;
    const rest = query.size > 0 ? `?${query}` : '';
    const joining = oldJoin.exec(path)?.[1];
    if (joining) return redirect(`/wc/${joining}/join${rest}`);
    if (path === '/' || path === '/wc/leave') return redirect(`/wc/home${rest}`);
    const known = [...pages, launchers].some((shape) => shape.test(path));
    return emptyPage(zoom, request, {
      lang: languageOf(query),
      title: 'Lab',
      status: known ? 200 : 404,
      headers: securityHeaders(query, nonce),
    });
  },
};
