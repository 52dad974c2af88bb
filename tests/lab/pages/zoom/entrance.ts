import type { App } from '../app';
import { callPath, loadingPath, placeOf, showAddress, type Place } from './address';

const loadingMs = 400;

/** From home to a call: by way of an address that stands there for a moment only. */
export class Entrance {
  loading = false;

  constructor(readonly place: Place) {}

  /** Called when the page was opened. */
  begin(app: App): void {
    if (this.place.kind === 'loading') this.enter(app, this.place);
    addEventListener('popstate', () => {
      const { kind } = placeOf(location.pathname);
      app.lab.go(kind === 'call' ? 'greenRoom' : 'landing');
    });
  }

  enter(app: App, { key, host }: Pick<Place, 'key' | 'host'>): void {
    Object.assign(app.room, { key, host });
    this.loading = true;
    showAddress(loadingPath);
    app.render();
    setTimeout(() => {
      this.loading = false;
      showAddress(callPath(app.room), 'replace');
      app.lab.go(host ? 'call' : 'greenRoom');
    }, loadingMs);
  }

  /** What the buttons of home and launcher do. */
  actions(app: App): Record<string, () => void> {
    const { key } = this.place;
    return {
      new: () => this.enter(app, { key: String(Date.now()).slice(-10), host: true }),
      joinOne: () => this.enter(app, { key, host: false }),
      home: () => app.lab.go('landing'),
    };
  }
}
