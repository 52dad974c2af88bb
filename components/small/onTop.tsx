/** Has the small window stay above all others, where the browser can: its own picture-in-picture for documents. */
import { render, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** As Chromium has it; no type of the language's own library yet. */
interface DocumentPictureInPicture {
  requestWindow(size: { readonly width: number; readonly height: number }): Promise<Window>;
}

declare global {
  interface Window {
    readonly documentPictureInPicture?: DocumentPictureInPicture;
  }
}

const TICK_MS = 500;

export interface OnTop {
  /** Whether the browser has it at all. */
  readonly possible: boolean;
  /** The window above, while it is open. */
  readonly above: Window | null;
  readonly refused: boolean;
  /** In the turn of a click. */
  open(): void;
}

export function useOnTop(): OnTop {
  const [above, setAbove] = useState<Window | null>(null);
  const [refused, setRefused] = useState(false);
  const api = window.documentPictureInPicture;
  // A window that is left without its page would show what once was.
  useEffect(() => () => above?.close(), [above]);
  const open = async () => {
    setRefused(false);
    try {
      const { innerWidth: width, innerHeight: height } = window;
      const opened = await api?.requestWindow({ width, height });
      if (!opened) return;
      copyStyles(opened.document);
      opened.addEventListener('pagehide', () => setAbove(null));
      setAbove(opened);
    } catch {
      setRefused(true);
    }
  };
  return { possible: api !== undefined, above, refused, open: () => void open() };
}

export interface InWindowProps {
  readonly of: Window;
  readonly tick: () => void;
  readonly children: ComponentChildren;
}

/** Draws in the window above, in its own time: the page beneath may be hidden and slow by then. */
export function InWindow({ of, tick, children }: InWindowProps) {
  const { body } = of.document;
  useEffect(() => {
    render(<>{children}</>, body);
  });
  useEffect(() => {
    const timer = of.setInterval(tick, TICK_MS);
    return () => {
      of.clearInterval(timer);
      render(null, body);
    };
  }, [of]);
  return null;
}

function copyStyles(to: Document): void {
  to.documentElement.lang = document.documentElement.lang;
  to.title = document.title;
  for (const { href } of document.styleSheets) {
    if (href === null) continue;
    const link = to.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    to.head.append(link);
  }
}
