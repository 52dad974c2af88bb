/** What the lab's server says to a tab in a call, in tests/lab/signalling.ts. */
type Message =
  | { type: 'welcome'; id: string; peers: RemotePeer[] }
  | { type: 'came'; peer: RemotePeer }
  | { type: 'gone'; id: string }
  | { type: 'signal'; from: string; data: Description };

export interface RemotePeer {
  id: string;
  name: string;
}

export interface Description {
  description?: RTCSessionDescriptionInit;
  candidate?: RTCIceCandidateInit;
}

export interface SignalHandlers {
  /** Others who are there already; also after a connection that was lost. */
  welcome(peers: RemotePeer[]): void;
  came(peer: RemotePeer): void;
  gone(id: string): void;
  signal(from: string, data: Description): void;
}

/** The way to the other tabs, by the server that served the page. */
export class Signal {
  private readonly events: EventSource;
  private id = '';
  /** Posts follow each other, or a candidate could overtake the offer it belongs to. */
  private sent: Promise<unknown> = Promise.resolve();

  constructor(room: string, name: string, handlers: SignalHandlers) {
    this.events = new EventSource(`/lab/signal?${new URLSearchParams({ room, name })}`);
    this.events.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as Message;
      switch (message.type) {
        case 'welcome':
          this.id = message.id;
          return handlers.welcome(message.peers);
        case 'came':
          return handlers.came(message.peer);
        case 'gone':
          return handlers.gone(message.id);
        case 'signal':
          return handlers.signal(message.from, message.data);
      }
    });
  }

  send(to: string, data: Description): void {
    const body = JSON.stringify({ from: this.id, to, data });
    const post = () =>
      fetch('/lab/signal', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }).catch((error: Error) => console.warn(`The lab's server is gone: ${error.message}`));
    this.sent = this.sent.then(post);
  }

  close(): void {
    this.events.close();
  }
}
