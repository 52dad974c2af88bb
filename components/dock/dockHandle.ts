/** The edge by which the dock is made wider or narrower, by pointer or arrow keys. */
import { MAX_DOCK_WIDTH, MIN_DOCK_WIDTH } from '@/lib/wire/preferences';

export interface HandleOptions {
  /** Now, in CSS pixels. */
  width(): number;
  /** Pixels that the dock grows when the pointer moves one pixel to the right. */
  grows(): 1 | -1;
  /** During a drag. */
  resizing(width: number): void;
  /** After a drag or a key. */
  resized(width: number): void;
}

const KEY_STEP = 16;

export class DockHandle {
  readonly element = document.createElement('div');

  constructor(private readonly options: HandleOptions) {
    const { element } = this;
    element.className = 'handle';
    element.tabIndex = 0;
    element.setAttribute('role', 'separator');
    element.setAttribute('aria-orientation', 'vertical');
    element.setAttribute('aria-valuemin', String(MIN_DOCK_WIDTH));
    element.setAttribute('aria-valuemax', String(MAX_DOCK_WIDTH));
    element.addEventListener('keydown', (event) => {
      if (event.isTrusted) this.press(event);
    });
    element.addEventListener('pointerdown', (event) => {
      if (event.isTrusted) this.drag(event);
    });
  }

  name(label: string): void {
    this.element.setAttribute('aria-label', label);
  }

  show(width: number): void {
    const text = String(Math.round(width));
    if (this.element.getAttribute('aria-valuenow') !== text) {
      this.element.setAttribute('aria-valuenow', text);
    }
  }

  private press(event: KeyboardEvent): void {
    const step = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.options.resized(this.options.width() + this.options.grows() * step);
  }

  private drag(down: PointerEvent): void {
    const { element, options } = this;
    const width = options.width();
    let latest = width;
    down.preventDefault();
    element.setPointerCapture(down.pointerId);
    // The frame would swallow the pointer's moves.
    element.parentElement?.classList.add('dragging');
    const moved = (move: PointerEvent) => {
      latest = width + options.grows() * (move.clientX - down.clientX);
      options.resizing(latest);
    };
    const ended = () => {
      element.removeEventListener('pointermove', moved);
      element.parentElement?.classList.remove('dragging');
      if (latest !== width) options.resized(latest);
    };
    element.addEventListener('pointermove', moved);
    element.addEventListener('lostpointercapture', ended, { once: true });
  }
}
