/** The panel on a call page: a frame where there is room for it, or a pill. Lives in a closed shadow root. */
import type { HostBars } from '@/lib/call/adapter';
import { placeDock, placePill, type Obstacles, type Rect } from '@/lib/call/freePlace';
import type { DockTexts, Pill } from '@/lib/wire/callMessages';
import { MAX_DOCK_WIDTH, MIN_DOCK_WIDTH, type DockPlace } from '@/lib/wire/preferences';
import { anchor, stretch } from './anchor';
import css from './dock.css?inline';
import { DockFrame } from './dockFrame';
import { DockHandle } from './dockHandle';
import { DockPill } from './dockPill';
import { goHome } from './goHome';
import { reconnect } from './reconnect';

export interface DockOptions {
  readonly panelUrl: string;
  /** Handed to our own frame, so that a frame made by the page is not taken for it. */
  readonly nonce: string;
  readonly bars: HostBars;
  /** What the panel must not lie over, at this moment. */
  obstacles(): Obstacles;
  /** Before the frame is made. */
  onFrame(): void;
  /** The user opened, collapsed or resized it. */
  onPlace(place: DockPlace): void;
  /** The user wants the panel, and the page has no room for it. */
  onNoRoom(): void;
}

/** Lower than this the panel shows neither the circle nor what comes next. */
const MIN_HEIGHT = 280;

export class Dock {
  private readonly host = document.createElement('div');
  private readonly dock = document.createElement('div');
  private readonly handle: DockHandle;
  private readonly pill: DockPill;
  private readonly frame: DockFrame;
  private readonly root: ShadowRoot;
  private inCall = false;
  /** False while the page shows something full screen that lets nothing else be pressed. */
  private pressable = true;
  /** The user opened it here, outside the call. */
  private asked = false;
  private opening = false;
  private place: DockPlace | null = null;
  private texts: DockTexts | null = null;
  /** As they were last measured: while an edge is dragged they do not move. */
  private obstacles: Obstacles = { fixed: [], loose: [] };
  /** Where the frame lies; null where it is closed or has no room. */
  private rect: Rect | null = null;
  private stopReconnecting: () => void = () => undefined;

  constructor(private readonly options: DockOptions) {
    this.root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    this.frame = new DockFrame(options.panelUrl, options.nonce, options.onFrame);
    this.pill = new DockPill(() => this.open());
    this.handle = new DockHandle({
      width: () => this.rect?.width ?? MIN_DOCK_WIDTH,
      grows: () => (this.place?.side === 'left' ? 1 : -1),
      resizing: (width) => this.resize(width),
      resized: (width) => this.change({ width: bounded(width) }),
    });
    this.dock.className = 'dock';
    this.dock.dataset['kring'] = 'dock';
    this.dock.append(this.handle.element);
    this.root.append(style, this.dock, this.pill.element);
    this.host.hidden = true;
    // The page's shortcuts are single letters: what is typed here is not meant for it.
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      this.host.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** Lays it at the side and in the width that the user chose, as near as there is room. */
  lie(place: DockPlace): void {
    this.place = place;
    this.dock.dataset['side'] = place.side;
    if (this.opening) this.open();
    else this.arrange();
  }

  /** What stands on the pill, and the words around the panel. */
  tell(pill: Pill | null, texts: DockTexts): void {
    this.texts = texts;
    this.handle.name(texts.resize);
    this.pill.tell(pill, texts);
    this.arrange();
  }

  /**
   * Before and after a call the page's own buttons stand where the dock would lie: there it opens
   * only when asked.
   */
  setInCall(inCall: boolean): void {
    if (this.inCall === inCall) return;
    this.inCall = inCall;
    this.asked = false;
    this.arrange();
  }

  /**
   * It shows only once the background has said where it lies and what stands on it. Out of sight
   * its frame ends: a panel that lives on would keep names in the page and the worker awake.
   */
  setVisible(visible: boolean): void {
    this.host.hidden = !visible || this.place === null;
    if (!visible) this.frame.end();
    this.settle();
  }

  open(): void {
    this.asked = true;
    // It was pressed before the background has said where the dock lies.
    this.opening = this.place === null;
    this.change({ open: true });
    if (!this.host.hidden && this.wanted && !this.rect) this.options.onNoRoom();
  }

  /** False when the page threw out what should be there. */
  get isInPage(): boolean {
    return this.host.hidden !== false || this.host.isConnected;
  }

  /** Again where it belongs: the page may have moved its own parts, or thrown ours out. */
  settle(): void {
    if (this.host.hidden) return;
    this.pressable = goHome(this.host);
    this.arrange();
  }

  /** An update left this page's script behind: only the pill is left, and one press to go on. */
  leaveBehind(reconnectUrl: (attempt: number) => string): void {
    if (this.host.hidden || !this.texts || !this.place) return this.remove();
    const { updated, reconnecting } = this.texts;
    this.place = { ...this.place, open: false };
    // The pill first, so that the focus can go there.
    this.arrange();
    this.frame.end();
    this.pill.leaveBehind(updated, () => {
      this.pill.leaveBehind(reconnecting, () => undefined);
      this.stopReconnecting = reconnect(this.root, reconnectUrl, () =>
        this.leaveBehind(reconnectUrl),
      );
    });
    this.arrange();
  }

  remove(): void {
    this.stopReconnecting();
    this.host.remove();
  }

  private get wanted(): boolean {
    return this.place?.open === true && (this.inCall || this.asked) && this.pressable;
  }

  /** Frame or pill, each where it covers nothing; the focus goes along when the user changed it. */
  private arrange(obstacles?: Obstacles): void {
    if (this.host.hidden || !this.place || !this.texts) return;
    const view = { width: window.innerWidth, height: window.innerHeight };
    const { bars } = this.options;
    const { side, width } = this.place;
    this.obstacles = obstacles ?? this.options.obstacles();
    const wish = { side, width, minWidth: MIN_DOCK_WIDTH, minHeight: MIN_HEIGHT, bars };
    const hadFocus = this.root.activeElement !== null;
    const wasOpen = this.rect !== null;
    this.rect = this.wanted ? placeDock(view, this.obstacles, wish) : null;
    const open = this.rect !== null;
    this.dock.hidden = !open;
    this.pill.element.hidden = open;
    if (this.rect) {
      stretch(this.dock, this.rect, side);
      this.handle.show(this.rect.width);
      this.frame.showIn(this.dock, this.texts.panel);
    } else {
      this.pill.tick();
      const spot = placePill(view, this.obstacles, this.pill.size, { side, bars });
      anchor(this.pill.element, spot, side);
    }
    if (hadFocus && wasOpen !== open) {
      if (open) this.frame.focus();
      else this.pill.element.focus();
    }
  }

  /** While the edge is dragged; kept once it is let go. */
  private resize(width: number): void {
    if (!this.place) return;
    this.place = { ...this.place, width: bounded(width) };
    this.arrange(this.obstacles);
  }

  private change(part: Partial<DockPlace>): void {
    if (!this.place) return;
    const place = { ...this.place, ...part };
    this.lie(place);
    this.options.onPlace(place);
  }
}

function bounded(width: number): number {
  return Math.round(Math.min(MAX_DOCK_WIDTH, Math.max(MIN_DOCK_WIDTH, width)));
}
