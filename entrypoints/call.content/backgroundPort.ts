/** The page's connection to the background, kept only while it is wanted. */
import { browser } from 'wxt/browser';
import { CALL_PORT, type FromCall, type ToCall } from '@/lib/wire/callMessages';

const RETRY_MS = 1000;

export class BackgroundPort {
  private port: ReturnType<typeof browser.runtime.connect> | null = null;
  private wanted = false;

  constructor(
    private readonly take: (message: ToCall) => void,
    private readonly connected: () => void,
    /** Nothing of the extension can be reached any more. */
    private readonly lost: () => void,
  ) {}

  /** False without a connection: `connected` has to tell it anew. */
  send(message: FromCall): boolean {
    try {
      this.port?.postMessage(message);
      return this.port !== null;
    } catch (error) {
      // It closed just now, and its event is on the way.
      console.warn('Kring: the background went away', error);
      return false;
    }
  }

  keep(wanted: boolean): void {
    this.wanted = wanted;
    if (wanted) this.connect();
    else {
      this.port?.disconnect();
      // The end that disconnects hears nothing of it.
      this.port = null;
    }
  }

  private connect(): void {
    if (this.port || !this.wanted) return;
    if (!browser.runtime?.id) {
      this.lost();
      return;
    }
    this.port = browser.runtime.connect({ name: CALL_PORT });
    // Messages of our own background; the sender is given by the port.
    this.port.onMessage.addListener((message) => this.take(message as ToCall));
    this.port.onDisconnect.addListener(() => {
      this.port = null;
      // The worker stopped, and a new connection wakes it.
      setTimeout(() => this.connect(), RETRY_MS);
    });
    this.connected();
  }
}
