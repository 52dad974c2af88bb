/** The views that are open: who they are, what they are told, what they ask. */
import type { PortLike } from '@/lib/wire/port';
import {
  FromStageSchema,
  FromViewSchema,
  type FromView,
  type ToView,
} from '@/lib/wire/viewMessages';
import { receive } from '@/lib/wire/receive';
import type { Sender } from '@/lib/wire/sender';

export type ViewSender = Extract<Sender, { kind: 'page' | 'framed' | 'stage' }>;
export type ViewRequest = Exclude<FromView, { type: 'hello' | 'pong' }>;

export interface ViewHandlers {
  /** Whether this nonce is the one that the dock of this tab registered. */
  knowsFrame(tab: number, nonce: string): Promise<boolean>;
  /** Everything the view needs, sent after it is admitted. */
  snapshot(from: ViewSender): Promise<ToView>;
  request(message: ViewRequest, from: ViewSender): Promise<ToView>;
  /** A view was closed. */
  left(): void;
}

export class ViewPorts {
  private readonly admitted = new Map<PortLike, ViewSender>();
  /** What a view asks right after its hello waits for the answer to that. */
  private readonly admitting = new Map<PortLike, Promise<void>>();

  constructor(private readonly handlers: ViewHandlers) {}

  get count(): number {
    return this.admitted.size;
  }

  connect(port: PortLike, sender: ViewSender): void {
    port.onDisconnect.addListener(() => {
      this.admitted.delete(port);
      this.admitting.delete(port);
      this.handlers.left();
    });
    port.onMessage.addListener((message: unknown) => {
      void this.take(port, sender, message);
    });
  }

  /** To each view what is for its eyes; null for nothing. */
  tell(messageFor: (view: ViewSender) => ToView | null): void {
    for (const [port, sender] of this.admitted) {
      const message = messageFor(sender);
      if (message) this.send(port, message);
    }
  }

  private async take(port: PortLike, sender: ViewSender, said: unknown): Promise<void> {
    const received =
      sender.kind === 'stage' ? receive(FromStageSchema, said) : receive(FromViewSchema, said);
    const message = received.ok ? received.message : null;
    if (message?.type === 'hello') {
      const admitting = this.admit(port, sender, message.nonce);
      this.admitting.set(port, admitting);
      await admitting;
      return;
    }
    await this.admitting.get(port);
    if (!this.admitted.has(port) || message?.type === 'pong') return;
    if (message) this.send(port, await this.answerTo(message, sender));
    else if (!received.ok && received.id !== null) {
      this.send(port, { type: 'refused', id: received.id, reason: received.reason });
    }
  }

  /** Whatever goes wrong, the view is told: it would ask for ever otherwise. */
  private async answerTo(message: ViewRequest, sender: ViewSender): Promise<ToView> {
    try {
      return await this.handlers.request(message, sender);
    } catch (error) {
      console.error('Kring: a request failed', error);
      return { type: 'refused', id: message.id, reason: 'failed' };
    }
  }

  private async admit(port: PortLike, sender: ViewSender, nonce: string | null): Promise<void> {
    // A view with a nonce is framed, also where the browser names no tab for it: in side panels.
    const known =
      sender.kind === 'framed'
        ? nonce !== null && (await this.handlers.knowsFrame(sender.tab, nonce))
        : nonce === null;
    if (!known) {
      this.send(port, { type: 'stranger' });
      return;
    }
    const snapshot = await this.handlers.snapshot(sender);
    this.admitted.set(port, sender);
    this.send(port, snapshot);
  }

  /** A port may close while an answer is on its way: its view connects again and gets the whole snapshot. */
  private send(port: PortLike, message: ToView): void {
    try {
      port.postMessage(message);
    } catch (error) {
      console.warn('Kring: a view went away', error);
      this.admitted.delete(port);
    }
  }
}
