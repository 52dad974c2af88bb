/** A modal sheet from the bottom of the panel, on the native dialog: it keeps focus, Escape closes it. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from './Button';
import styles from './sheet.module.css';

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** From where the last sheet was opened: one that takes its place leads back there too. */
let opener: Element | null = null;

export function Sheet({ title, onClose, children }: SheetProps) {
  const { t } = usePanel();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const { activeElement: active, body } = document;
    const before = active === body ? opener : active;
    dialog.current?.showModal();
    return () => {
      opener = before;
      // Behind a modal dialog nothing takes the focus, and this one is still there.
      queueMicrotask(() => {
        const { activeElement } = document;
        if (activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class={styles.sheet}
      aria-labelledby={titleId}
      onClose={onClose}
      closedby="any"
    >
      <div class={styles.body}>
        <header class={styles.header}>
          <h2 id={titleId}>{title}</h2>
          <Button weight="quiet" icon="close" iconOnly onClick={onClose}>
            {t.value.app.close}
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
