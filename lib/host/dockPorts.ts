/** The call pages that are open: where their dock lies and which frame in it is ours. */
import type { PortLike } from '@/lib/wire/port';
import * as v from 'valibot';
import {
  FromCallSchema,
  type DockTexts,
  type FromCall,
  type Pill,
  type Platform,
  type ToCall,
} from '@/lib/wire/callMessages';
import { DockPlaceSchema, defaultDockPlace, type DockPlace } from '@/lib/wire/preferences';
import { receive } from '@/lib/wire/receive';
import type { Sender } from '@/lib/wire/sender';

type CallSender = Extract<Sender, { kind: 'call' }>;

/** Kept while the browser runs: a nonce has to outlive the worker, not the tab. */
export interface FrameMemory {
  remember(tab: number, nonce: string): Promise<void>;
  recall(tab: number): Promise<string | undefined>;
}

export interface DockHandlers {
  readonly frames: FrameMemory;
  /** Null when nothing was stored for this platform. */
  readPlace(platform: Platform): Promise<unknown>;
  writePlace(platform: Platform, place: DockPlace): Promise<void>;
  pill(): Pill | null;
  texts(): DockTexts;
}

interface Dock {
  readonly port: PortLike;
  platform: Platform | null;
  place: DockPlace;
}

export class DockPorts {
  private readonly docks = new Map<number, Dock>();
  /** Frames that were announced and are still being written to memory. */
  private readonly announced = new Map<number, string>();

  constructor(private readonly handlers: DockHandlers) {}

  connect(port: PortLike, sender: CallSender): void {
    const dock: Dock = { port, platform: null, place: defaultDockPlace };
    this.docks.set(sender.tab, dock);
    port.onDisconnect.addListener(() => {
      if (this.docks.get(sender.tab) === dock) this.docks.delete(sender.tab);
    });
    port.onMessage.addListener((message: unknown) => {
      const received = receive(FromCallSchema, message);
      if (received.ok) void this.take(dock, sender, received.message);
    });
  }

  async knowsFrame(tab: number, nonce: string): Promise<boolean> {
    const known = this.announced.get(tab) ?? (await this.handlers.frames.recall(tab));
    return known === nonce;
  }

  has(tab: number): boolean {
    return this.docks.has(tab);
  }

  /** Sends every dock what its pill shows now. */
  refresh(): void {
    for (const dock of this.docks.values()) if (dock.platform !== null) this.show(dock);
  }

  ping(): void {
    for (const dock of this.docks.values()) this.send(dock, { type: 'ping' });
  }

  open(tab: number): void {
    const dock = this.docks.get(tab);
    if (dock) this.send(dock, { type: 'openDock' });
  }

  /** From the panel's own buttons: collapses the dock of this tab, or moves it to a side. */
  async move(tab: number, to: 'pill' | 'left' | 'right'): Promise<boolean> {
    const dock = this.docks.get(tab);
    if (!dock?.platform) return false;
    dock.place = { ...dock.place, ...(to === 'pill' ? { open: false } : { side: to }) };
    this.show(dock, dock.place);
    await this.handlers.writePlace(dock.platform, dock.place);
    return true;
  }

  private async take(dock: Dock, sender: CallSender, message: FromCall): Promise<void> {
    switch (message.type) {
      case 'dockFrame':
        this.announced.set(sender.tab, message.nonce);
        await this.handlers.frames.remember(sender.tab, message.nonce);
        return;
      case 'call': {
        if (dock.platform === message.platform) return;
        dock.platform = message.platform;
        const stored = v.safeParse(
          DockPlaceSchema,
          await this.handlers.readPlace(message.platform),
        );
        dock.place = stored.success ? stored.output : defaultDockPlace;
        this.show(dock, dock.place);
        return;
      }
      case 'dockPlace':
        dock.place = message.place;
        await this.handlers.writePlace(message.platform, message.place);
        return;
      case 'pong':
        return;
    }
  }

  private show(dock: Dock, place: DockPlace | null = null): void {
    this.send(dock, {
      type: 'dock',
      place,
      pill: this.handlers.pill(),
      texts: this.handlers.texts(),
    });
  }

  /** A port may close just before it is written to; the page connects again and is told all. */
  private send(dock: Dock, message: ToCall): void {
    try {
      dock.port.postMessage(message);
    } catch (error) {
      console.warn('Kring: a call page went away', error);
      for (const [tab, one] of this.docks) if (one === dock) this.docks.delete(tab);
    }
  }
}
