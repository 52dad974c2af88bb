/** A view's end of the port: connects again when the worker stopped, and loses no question. */
import type { KnownGroups } from './groupMessages';
import type { KnownMethods } from './methodMessages';
import type { KeptCase } from './ownNoteMessages';
import type { PortLike } from './port';
import type { FromView, HostRefusal, Snapshot, ToView } from './viewMessages';
import { VIEW_PORT } from './viewMessages';

type WithoutId<T> = T extends { id: string } ? Omit<T, 'id'> : never;
export type Question = WithoutId<FromView>;

export type Reply =
  | {
      readonly ok: true;
      readonly json?: string;
      readonly names?: readonly string[];
      readonly known?: KnownGroups;
      readonly methods?: KnownMethods;
      readonly kept?: readonly KeptCase[];
    }
  | { readonly ok: false; readonly reason: HostRefusal; readonly detail: string | null };

export interface ViewClientOptions {
  connect(name: string): PortLike;
  /** What the dock handed to this frame; null for a view that is not framed. */
  nonce: string | null;
  snapshot(snapshot: Snapshot): void;
  /** Session time of the background, and the machine's own time then, in milliseconds. */
  time(now: number, wall: number): void;
  connected(yes: boolean): void;
  /** One's own moment has begun. */
  ownMoment?(due: { readonly moment: string }): void;
  /** This frame is not ours to show. */
  stranger(): void;
}

const RETRY_MS = 300;

export class ViewClient {
  private port: PortLike | null = null;
  /** The background listens only after it has shown the session. */
  private admitted = false;
  private readonly pending = new Map<
    string,
    { readonly message: FromView; readonly reply: (reply: Reply) => void }
  >();

  constructor(private readonly options: ViewClientOptions) {
    this.connect();
  }

  /** Resolves once the background has answered, over as many connections as that takes. */
  ask(question: Question): Promise<Reply> {
    const id = crypto.randomUUID();
    const message = { ...question, id } as FromView;
    return new Promise((reply) => {
      this.pending.set(id, { message, reply });
      if (this.admitted) this.port?.postMessage(message);
    });
  }

  private connect(): void {
    const port = this.options.connect(VIEW_PORT);
    this.port = port;
    port.onMessage.addListener((message) => this.take(message as ToView));
    port.onDisconnect.addListener(() => {
      this.port = null;
      this.admitted = false;
      this.options.connected(false);
      setTimeout(() => this.connect(), RETRY_MS);
    });
    port.postMessage({ type: 'hello', nonce: this.options.nonce } satisfies FromView);
  }

  private take(message: ToView): void {
    switch (message.type) {
      case 'snapshot':
        this.options.time(message.now, message.wall);
        this.options.snapshot(message);
        this.admit();
        return;
      case 'ping':
        this.port?.postMessage({ type: 'pong' } satisfies FromView);
        this.options.time(message.now, message.wall);
        return;
      case 'ownMoment':
        this.options.ownMoment?.(message);
        return;
      case 'done':
        this.settle(message.id, { ok: true });
        return;
      case 'rawCopy':
        this.settle(message.id, { ok: true, json: message.json });
        return;
      case 'names':
        this.settle(message.id, { ok: true, names: message.names });
        return;
      case 'groups':
        this.settle(message.id, { ok: true, known: message.known });
        return;
      case 'methods':
        this.settle(message.id, { ok: true, methods: message.methods });
        return;
      case 'keptCases':
        this.settle(message.id, { ok: true, kept: message.kept });
        return;
      case 'refused':
        this.settle(message.id, {
          ok: false,
          reason: message.reason,
          detail: message.detail ?? null,
        });
        return;
      case 'stranger':
        this.options.stranger();
    }
  }

  private admit(): void {
    if (this.admitted) return;
    this.admitted = true;
    this.options.connected(true);
    // A question whose answer was lost is known by its id and not taken twice.
    for (const { message } of this.pending.values()) this.port?.postMessage(message);
  }

  private settle(id: string, reply: Reply): void {
    this.pending.get(id)?.reply(reply);
    this.pending.delete(id);
  }
}
