import { securityHeaders } from '../headers';
import { emptyPage, languageOf, redirect, type Platform } from '../platform';

/** Green room, lobby, call and "you left" all live at one address. */
const callPath = /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/;

export const meet: Platform = {
  name: 'meet',
  hosts: ['meet.google.com'],
  script: 'pages/meet/page.ts',
  style: 'pages/meet/page.css',
  reply(request) {
    const { path, query, nonce } = request;
    if (path === '/') return redirect('/landing');
    if (path === '/new') return redirect('/new-room-lab');
    const isCall = callPath.test(path);
    return emptyPage(meet, request, {
      lang: languageOf(query),
      title: isCall ? `Lab – ${path.slice(1)}` : 'Lab',
      status: isCall || path === '/landing' ? 200 : 404,
      headers: securityHeaders(query, nonce),
    });
  },
};
