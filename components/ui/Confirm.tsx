/** Asks before something that the whole group notices. */
import type { ComponentChildren } from 'preact';
import { usePanel } from '@/components/app/panel';
import { Button } from './Button';
import { Sheet } from './Sheet';
import styles from './confirm.module.css';

export interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly danger?: boolean;
  readonly onYes: () => void;
  readonly onClose: () => void;
  /** Something to look at before one answers. */
  readonly children?: ComponentChildren;
  /** Another way out, offered first. */
  readonly instead?: { readonly label: string; readonly onClick: () => void };
}

export function Confirm({
  title,
  text,
  yes,
  danger = false,
  onYes,
  onClose,
  instead,
  children,
}: ConfirmProps) {
  const { t } = usePanel();
  return (
    <Sheet title={title} onClose={onClose}>
      <p class={styles.text}>{text}</p>
      {children}
      <div class={styles.buttons}>
        {instead && (
          <Button
            weight="main"
            onClick={() => {
              onClose();
              instead.onClick();
            }}
          >
            {instead.label}
          </Button>
        )}
        <Button
          weight={danger ? 'danger' : instead ? 'plain' : 'main'}
          onClick={() => {
            onClose();
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button onClick={onClose}>{t.value.app.cancel}</Button>
      </div>
    </Sheet>
  );
}
