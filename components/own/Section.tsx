/** One part of the sheet; of all of them one at a time is open. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePlace } from './notesPlace';
import styles from './own.module.css';

export interface SectionProps {
  readonly title: string;
  /** How far it is, in a few characters. */
  readonly note?: string;
  /** Whether it is open at first. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export function Section({ title, note, open = false, children }: SectionProps) {
  const [first] = useState(open);
  const { heading: Heading } = usePlace();
  return (
    <details class={styles.section} name="own" open={first}>
      <summary>
        <Heading>{title}</Heading>
        {note !== undefined && <small>{note}</small>}
      </summary>
      <div class={styles.lines}>{children}</div>
    </details>
  );
}
