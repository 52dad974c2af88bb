import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import styles from './stage.module.css';
import { useFit } from './useFit';

interface FitBoxProps {
  /** Everything that can change its size. */
  readonly text: string;
  readonly centred?: boolean;
  readonly children: ComponentChildren;
}

/** A box of text that is as large as there is room for. */
export function FitBox({ text, centred = false, children }: FitBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useFit(box, text);
  return (
    <div class={styles.fit} ref={box} data-centred={centred}>
      <div>{children}</div>
    </div>
  );
}
