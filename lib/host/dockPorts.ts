/** The call pages that are open: which call each one is on, where its dock lies, which frame in it is ours. */
import * as v from 'valibot';
import {
  FromCallSchema,
  type CallState,
  type DockTexts,
  type FromCall,
  type Pill,
  type Platform,
  type ToCall,
} from '@/lib/wire/callMessages';
import type { PortLike } from '@/lib/wire/port';
import { DockPlaceSchema, defaultDockPlace, type DockPlace } from '@/lib/wire/preferences';
import { receive } from '@/lib/wire/receive';
import type { StripOrder } from '@/lib/wire/strip';
import type { Sender } from '@/lib/wire/sender';
import type { OpenCall } from './callBinding';
import type { RunMemory } from './runMemory';

type CallSender = Extract<Sender, { kind: 'call' }>;

export interface DockHandlers {
  readonly memory: RunMemory;
  /** Null when nothing was stored for this platform. */
  readPlace(platform: Platform): Promise<unknown>;
  writePlace(platform: Platform, place: DockPlace): Promise<void>;
  pill(tab: number): Pill | null;
  texts(): DockTexts;
  /** What the camera script in the page of this tab is told. */
  strip(tab: number): StripOrder;
  /** A page told which call it is on, or how far along. */
  callChanged(): void;
  /** The panel is wanted on a page that has no room for it. */
  noRoom(): void;
}

/** A call page, and how far along its call is. */
export interface SeenCall extends OpenCall {
  readonly state: CallState;
}

interface Dock {
  readonly port: PortLike;
  call: SeenCall | null;
  place: DockPlace;
  /** What the camera script there was told last, as JSON. */
  strip: string;
}

/** Where it was never on there is nobody to tell that it is off. */
const untold = JSON.stringify({ on: false, strip: null } satisfies StripOrder);

/** A page that does not answer within this is a page without names. */
const NAMES_MS = 3000;
/** After a stop of the worker a page's panel may be back before the page is. */
const TELL_MS = 1200;
const frameKey = (tab: number) => `frame/${tab}`;

export class DockPorts {
  private readonly docks = new Map<number, Dock>();
  /** Frames that were announced and are still being written to memory. */
  private readonly announced = new Map<number, string>();
  private readonly asked = new Map<string, (names: readonly string[] | null) => void>();

  constructor(private readonly handlers: DockHandlers) {}

  connect(port: PortLike, sender: CallSender): void {
    const dock: Dock = { port, call: null, place: defaultDockPlace, strip: untold };
    this.docks.set(sender.tab, dock);
    port.onDisconnect.addListener(() => {
      if (this.docks.get(sender.tab) !== dock) return;
      this.docks.delete(sender.tab);
      this.handlers.callChanged();
    });
    port.onMessage.addListener((message: unknown) => {
      const received = receive(FromCallSchema, message);
      if (received.ok) void this.take(dock, sender, received.message);
    });
  }

  async knowsFrame(tab: number, nonce: string): Promise<boolean> {
    const known = this.announced.get(tab) ?? (await this.handlers.memory.get(frameKey(tab)));
    return known === nonce;
  }

  has(tab: number): boolean {
    return this.docks.has(tab);
  }

  /** Undefined until the page of this tab has told. */
  callOf(tab: number): SeenCall | undefined {
    return this.docks.get(tab)?.call ?? undefined;
  }

  /** Waits a moment for a page that is connecting again; undefined where it does not tell. */
  async toldCall(tab: number): Promise<SeenCall | undefined> {
    const end = Date.now() + TELL_MS;
    while (!this.callOf(tab) && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, TELL_MS / 20));
    }
    return this.callOf(tab);
  }

  /** Every call that was told of, the one that was entered last at the end. */
  get calls(): readonly SeenCall[] {
    return Array.from(this.docks.values(), ({ call }) => call).filter((call) => call !== null);
  }

  /** Sends every dock what its pill shows now. */
  refresh(): void {
    for (const dock of this.docks.values()) {
      if (!dock.call) continue;
      this.show(dock, dock.call);
      this.showStrip(dock, dock.call);
    }
  }

  /** To camera scripts that have come since. */
  repeatStrips(): void {
    for (const dock of this.docks.values()) {
      dock.strip = untold;
      if (dock.call) this.showStrip(dock, dock.call);
    }
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
    if (!dock?.call) return false;
    dock.place = { ...dock.place, ...(to === 'pill' ? { open: false } : { side: to }) };
    this.show(dock, dock.call, dock.place);
    await this.handlers.writePlace(dock.call.platform, dock.place);
    return true;
  }

  /** The names that this tab's page shows; null where it shows none or does not answer. */
  askNames(tab: number): Promise<readonly string[] | null> {
    const dock = this.docks.get(tab);
    if (!dock) return Promise.resolve(null);
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      const answered = (names: readonly string[] | null) => {
        clearTimeout(timer);
        this.asked.delete(id);
        resolve(names);
      };
      const timer = setTimeout(() => answered(null), NAMES_MS);
      this.asked.set(id, answered);
      this.send(dock, { type: 'askNames', id });
    });
  }

  private async take(dock: Dock, sender: CallSender, message: FromCall): Promise<void> {
    switch (message.type) {
      case 'dockFrame':
        this.announced.set(sender.tab, message.nonce);
        await this.handlers.memory.set(frameKey(sender.tab), message.nonce);
        return;
      case 'call':
        await this.takeCall(dock, sender.tab, message);
        return;
      case 'dockPlace':
        dock.place = message.place;
        await this.handlers.writePlace(message.platform, message.place);
        return;
      case 'names':
        this.asked.get(message.id)?.(message.names);
        return;
      case 'noRoom':
        this.handlers.noRoom();
        return;
      case 'pong':
        return;
    }
  }

  private async takeCall(
    dock: Dock,
    tab: number,
    { platform, key, state }: Extract<FromCall, { type: 'call' }>,
  ): Promise<void> {
    const isNew = dock.call === null;
    if (state === 'in' && dock.call?.state !== 'in' && this.docks.delete(tab)) {
      this.docks.set(tab, dock);
    }
    dock.call = { tab, platform, key, state };
    if (isNew) {
      dock.place = await this.storedPlace(platform);
      this.show(dock, dock.call, dock.place);
      this.showStrip(dock, dock.call);
    }
    this.handlers.callChanged();
  }

  /** A place that cannot be read is no reason to show nothing. */
  private async storedPlace(platform: Platform): Promise<DockPlace> {
    try {
      const stored = v.safeParse(DockPlaceSchema, await this.handlers.readPlace(platform));
      return stored.success ? stored.output : defaultDockPlace;
    } catch (error) {
      console.warn('Kring: the place of the dock could not be read', error);
      return defaultDockPlace;
    }
  }

  private show(dock: Dock, { tab }: SeenCall, place: DockPlace | null = null): void {
    this.send(dock, {
      type: 'dock',
      place,
      pill: this.handlers.pill(tab),
      texts: this.handlers.texts(),
    });
  }

  private showStrip(dock: Dock, { tab }: SeenCall): void {
    const order = this.handlers.strip(tab);
    const told = JSON.stringify(order);
    if (told === dock.strip) return;
    dock.strip = told;
    this.send(dock, { type: 'strip', order });
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
