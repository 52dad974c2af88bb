/** Where one is in the home tab, kept in the address: `#/groups`, `#/groups/<id>`. */
import { signal, type ReadonlySignal } from '@preact/signals';

export interface Route {
  readonly page: string;
  /** What of the page, such as one group; null for its list. */
  readonly item: string | null;
}

export function routeOf(hash: string): Route {
  const [page = '', item = ''] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  return { page, item: item === '' ? null : item };
}

export function hashOf(page: string, item: string | null = null): string {
  return `#/${page}${item === null ? '' : `/${encodeURIComponent(item)}`}`;
}

export function goTo(page: string, item: string | null = null): void {
  location.hash = hashOf(page, item);
}

export function followRoute(): ReadonlySignal<Route> {
  const route = signal(routeOf(location.hash));
  addEventListener('hashchange', () => {
    route.value = routeOf(location.hash);
  });
  return route;
}

/** An address that was typed or cut off may not be decodable; it then leads nowhere. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
