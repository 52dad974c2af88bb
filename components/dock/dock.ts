/** The panel's place on a call page: a frame at one side, or a pill. Lives in a closed shadow root. */
import type { HostBars } from '@/lib/call/adapter';
import type { DockTexts, Pill } from '@/lib/wire/callMessages';
import { MAX_DOCK_WIDTH, MIN_DOCK_WIDTH, type DockPlace } from '@/lib/wire/preferences';
import css from './dock.css?inline';
import { pillTime } from './pillText';

export interface DockOptions {
  readonly panelUrl: string;
  /** Handed to our own frame, so that a frame made by the page is not taken for it. */
  readonly nonce: string;
  readonly bars: HostBars;
  /** Before the frame is made. */
  onFrame(): void;
  /** The user opened, collapsed or resized it. */
  onPlace(place: DockPlace): void;
}

const KEY_STEP = 16;

export class Dock {
  private readonly host = document.createElement('div');
  private readonly dock = document.createElement('div');
  private readonly handle = document.createElement('div');
  private readonly pill = document.createElement('button');
  private readonly name = document.createElement('span');
  private readonly time = document.createElement('span');
  private readonly root: ShadowRoot;
  private frame: HTMLIFrameElement | null = null;
  private inCall = false;
  /** The user opened it here, outside the call. */
  private asked = false;
  private place: DockPlace | null = null;
  private shown: Pill | null = null;
  private texts: DockTexts | null = null;

  constructor(private readonly options: DockOptions) {
    this.root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    const mark = document.createElement('span');
    mark.className = 'mark';
    this.dock.className = 'dock';
    this.dock.dataset['kring'] = 'dock';
    this.handle.className = 'handle';
    this.handle.tabIndex = 0;
    this.handle.setAttribute('role', 'separator');
    this.handle.setAttribute('aria-orientation', 'vertical');
    this.handle.setAttribute('aria-valuemin', String(MIN_DOCK_WIDTH));
    this.handle.setAttribute('aria-valuemax', String(MAX_DOCK_WIDTH));
    this.pill.className = 'pill';
    this.pill.type = 'button';
    this.pill.dataset['kring'] = 'pill';
    this.name.className = 'name';
    this.time.className = 'time';
    this.pill.append(mark, this.name, this.time);
    this.dock.append(this.handle);
    this.root.append(style, this.dock, this.pill);
    this.host.style.setProperty('--top', `${options.bars.top}px`);
    this.host.style.setProperty('--bottom', `${options.bars.bottom}px`);
    this.host.hidden = true;
    this.listen();
    document.documentElement.append(this.host);
  }

  /** Lays it where it belongs. */
  lie(place: DockPlace): void {
    this.place = place;
    this.dock.dataset['side'] = place.side;
    this.pill.dataset['side'] = place.side;
    this.host.style.setProperty('--width', `${place.width}px`);
    this.handle.setAttribute('aria-valuenow', String(place.width));
    this.arrange();
  }

  /** What stands on the pill, and the words around the panel. */
  tell(pill: Pill | null, texts: DockTexts): void {
    this.shown = pill;
    this.texts = texts;
    this.handle.setAttribute('aria-label', texts.resize);
    this.name.dataset['text'] = pill?.name ?? 'Kring';
    this.pill.setAttribute('aria-label', [texts.open, pill?.name].filter(Boolean).join(', '));
    this.arrange();
    this.tick();
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

  private get isOpen(): boolean {
    return this.place?.open === true && (this.inCall || this.asked);
  }

  /** Frame or pill, and the focus goes along when the user changed it. */
  private arrange(): void {
    const open = this.isOpen;
    const had = this.dock.hidden ? this.pill : this.frame;
    const changes = this.dock.hidden === open;
    const held = changes && had !== null && this.root.activeElement === had;
    if (open && !this.host.hidden && this.texts) this.ensureFrame(this.texts);
    this.dock.hidden = !open;
    this.pill.hidden = open;
    if (held) (open ? this.frame : this.pill)?.focus();
  }

  /**
   * It shows only once the background has said where it lies and what stands on it. Out of sight
   * its frame ends: a panel that lives on would keep names in the page and the worker awake.
   */
  setVisible(visible: boolean): void {
    this.host.hidden = !visible || this.place === null;
    if (!visible) {
      this.frame?.remove();
      this.frame = null;
    }
    this.arrange();
  }

  open(): void {
    this.asked = true;
    this.change({ open: true });
  }

  tick(): void {
    if (this.pill.hidden || !this.texts) return;
    const text = pillTime(this.shown, Date.now(), this.texts.paused);
    if (this.time.dataset['text'] !== text) this.time.dataset['text'] = text;
  }

  remove(): void {
    this.host.remove();
  }

  private ensureFrame(texts: DockTexts): void {
    if (this.frame) {
      this.frame.title = texts.panel;
      return;
    }
    this.options.onFrame();
    const frame = document.createElement('iframe');
    frame.title = texts.panel;
    frame.addEventListener('load', () => {
      const { origin } = new URL(this.options.panelUrl);
      frame.contentWindow?.postMessage({ kringDock: this.options.nonce }, origin);
    });
    frame.src = this.options.panelUrl;
    this.dock.append(frame);
    this.frame = frame;
  }

  private change(part: Partial<DockPlace>): void {
    if (!this.place) return;
    const place = { ...this.place, ...part };
    this.lie(place);
    this.options.onPlace(place);
  }

  private listen(): void {
    this.pill.addEventListener('click', (event) => {
      if (event.isTrusted) this.open();
    });
    // The page's shortcuts are single letters: what is typed here is not meant for it.
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      this.host.addEventListener(type, (event) => event.stopPropagation());
    }
    this.handle.addEventListener('keydown', (event) => this.resizeByKey(event));
    this.handle.addEventListener('pointerdown', (event) => {
      if (event.isTrusted) this.resizeByPointer(event);
    });
  }

  /** Pixels that the dock grows when the pointer moves one pixel to the right. */
  private get direction(): 1 | -1 {
    return this.place?.side === 'left' ? 1 : -1;
  }

  private resizeByKey(event: KeyboardEvent): void {
    const step = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key];
    if (step === undefined || !this.place || !event.isTrusted) return;
    event.preventDefault();
    this.change({ width: bounded(this.place.width + this.direction * step) });
  }

  private resizeByPointer(down: PointerEvent): void {
    const width = this.place?.width;
    if (width === undefined) return;
    down.preventDefault();
    let latest = width;
    this.handle.setPointerCapture(down.pointerId);
    this.dock.classList.add('dragging');
    const moved = (move: PointerEvent) => {
      latest = bounded(width + this.direction * (move.clientX - down.clientX));
      this.host.style.setProperty('--width', `${latest}px`);
    };
    const ended = () => {
      this.handle.removeEventListener('pointermove', moved);
      this.dock.classList.remove('dragging');
      this.change({ width: latest });
    };
    this.handle.addEventListener('pointermove', moved);
    this.handle.addEventListener('lostpointercapture', ended, { once: true });
  }
}

function bounded(width: number): number {
  return Math.round(Math.min(MAX_DOCK_WIDTH, Math.max(MIN_DOCK_WIDTH, width)));
}
