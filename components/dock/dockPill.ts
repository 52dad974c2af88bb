/** The pill: who is at turn and how long still, and the way to the panel. */
import type { Size } from '@/lib/call/freePlace';
import type { DockTexts, Pill } from '@/lib/wire/callMessages';
import { pillChangesIn, pillTime } from './pillText';

export class DockPill {
  readonly element = document.createElement('button');
  private readonly name = document.createElement('span');
  private readonly time = document.createElement('span');
  private shown: Pill | null = null;
  private texts: DockTexts | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private press: () => void;
  /** Measured once for each length of what stands on it. */
  private readonly sizes = new Map<string, Size>();

  constructor(press: () => void) {
    this.press = press;
    const mark = document.createElement('span');
    mark.className = 'mark';
    this.name.className = 'name';
    this.time.className = 'time';
    this.element.className = 'pill';
    this.element.type = 'button';
    this.element.dataset['kring'] = 'pill';
    this.element.append(mark, this.name, this.time);
    this.element.addEventListener('click', (event) => {
      if (event.isTrusted) this.press();
    });
  }

  tell(pill: Pill | null, texts: DockTexts): void {
    this.shown = pill;
    this.texts = texts;
    this.name.dataset['text'] = pill?.name ?? 'Kring';
    this.label();
    this.tick();
  }

  /** Writes the time, and again when it changes; nothing runs while the pill is not there. */
  tick(): void {
    clearTimeout(this.timer);
    if (this.element.hidden || !this.element.isConnected || !this.texts) return;
    const now = Date.now();
    const text = pillTime(this.shown, now, this.texts.paused);
    if (this.time.dataset['text'] !== text) {
      this.time.dataset['text'] = text;
      this.label();
    }
    const wait = pillChangesIn(this.shown, now);
    if (wait !== null) this.timer = setTimeout(() => this.tick(), wait);
  }

  /** Says that it was left behind; a press does this instead. */
  leaveBehind(words: string, press: () => void): void {
    this.press = press;
    this.texts = null;
    this.time.dataset['text'] = '';
    this.element.classList.add('behind');
    this.name.dataset['text'] = words;
    this.element.setAttribute('aria-label', words);
  }

  get size(): Size {
    const key = `${this.name.dataset['text']} ${this.time.dataset['text']?.length} ${innerWidth}`;
    const known = this.sizes.get(key);
    if (known) return known;
    const size = { width: this.element.offsetWidth, height: this.element.offsetHeight };
    if (size.width > 0) this.sizes.set(key, size);
    return size;
  }

  private label(): void {
    const words = [this.texts?.open, this.shown?.name, this.time.dataset['text']];
    this.element.setAttribute('aria-label', words.filter(Boolean).join(', '));
  }
}
