import type { CallState, LabApi } from '../api';
import { el } from '../dom';
import { HookBreaker } from '../hooks';
import { labQuery } from '../query';
import { shellHooks } from './hooks';

/** The frame in which the app around it shows a call, while there is one. */
export class CallFrame {
  readonly hooks = new HookBreaker(shellHooks);
  lab: LabApi | undefined;
  private element: HTMLIFrameElement | undefined;
  /** What has to wait until the page in the frame has started. */
  private readonly waiting: ((lab: LabApi) => void)[] = [];
  /** What every call from now on is told as it starts. */
  private readonly settings = new Map<string, (lab: LabApi) => void>();

  get isOpen(): boolean {
    return this.element !== undefined;
  }

  open(path: string, state: CallState): void {
    if (this.element) return;
    const address = new URLSearchParams(labQuery().slice(1));
    address.delete('frame');
    address.set('state', state);
    address.set('fromPWA', '1');
    this.element = el('iframe', {
      src: `${path}?${address}`,
      allow: 'camera; microphone; display-capture; fullscreen',
    });
    document.body.append(this.element);
    this.mark();
  }

  close(): void {
    this.element?.remove();
    this.element = undefined;
    this.lab = undefined;
    this.waiting.length = 0;
  }

  ready(lab: LabApi): void {
    this.lab = lab;
    for (const use of [...this.settings.values(), ...this.waiting.splice(0)]) use(lab);
  }

  tell(use: (lab: LabApi) => void): void {
    if (this.lab) use(this.lab);
    else this.waiting.push(use);
  }

  /** Tells it to this call and to the ones after it. */
  set(name: string, use: (lab: LabApi) => void): void {
    this.settings.set(name, use);
    if (this.lab) use(this.lab);
  }

  mark(): void {
    if (!this.element) return;
    this.element.id = 'webclient';
    this.element.className = 'call-frame pwa-webclient__iframe';
    this.hooks.apply(document);
  }

  mend(): void {
    this.hooks.mend();
    this.mark();
    for (const name of this.settings.keys()) {
      if (name.startsWith('break ')) this.settings.delete(name);
    }
    this.lab?.mendHooks();
  }
}
