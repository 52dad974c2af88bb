/** The panel's frame, made when it is first shown and ended when nobody may see it. */
export class DockFrame {
  private frame: HTMLIFrameElement | null = null;

  constructor(
    private readonly url: string,
    private readonly nonce: string,
    private readonly beforeIt: () => void,
  ) {}

  showIn(dock: HTMLElement, title: string): void {
    if (!this.frame) {
      this.beforeIt();
      this.frame = this.make();
      dock.append(this.frame);
    }
    if (this.frame.title !== title) this.frame.title = title;
  }

  end(): void {
    this.frame?.remove();
    this.frame = null;
  }

  focus(): void {
    this.frame?.focus();
  }

  private make(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.addEventListener('load', () => {
      const { origin } = new URL(this.url);
      frame.contentWindow?.postMessage({ kringDock: this.nonce }, origin);
    });
    // So that the tone needs no touch of its own: one of the call page is enough.
    frame.allow = 'autoplay';
    frame.src = this.url;
    return frame;
  }
}
