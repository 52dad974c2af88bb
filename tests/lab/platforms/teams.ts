import { securityHeaders } from '../headers';
import { emptyPage, languageOf, redirect, type Platform } from '../platform';

/** The page's script tells apart what these are: the app, a guest's entrance, a launcher. */
const pages = [
  /^\/v2\/$/,
  /^\/light-meetings\/launch$/,
  /^\/l\/meetup-join\/[^/]+(\/\d+)?$/,
  /^\/meet\/\d{10,20}$/,
  /^\/dl\/launcher\/launcher\.html$/,
];

export const teams: Platform = {
  name: 'teams',
  hosts: ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'],
  script: 'pages/teams/page.ts',
  style: 'pages/teams/page.css',
  reply(request) {
    const { path, query, nonce } = request;
    if (path === '/' || path === '/v2') return redirect(`/v2/${query.size > 0 ? `?${query}` : ''}`);
    return emptyPage(teams, request, {
      lang: languageOf(query),
      title: 'Lab',
      status: pages.some((shape) => shape.test(path)) ? 200 : 404,
      headers: securityHeaders(query, nonce),
    });
  },
};
