/** Six digits that are said aloud: in two groups for the eye, one by one for a screen reader. */
import styles from './code.module.css';

export function groupedCode(code: string): string {
  return `${code.slice(0, 3)}\u00a0${code.slice(3)}`;
}

export function Code({ code, huge = false }: { code: string; huge?: boolean }) {
  return (
    <p class={styles.code} data-huge={huge}>
      <span aria-hidden="true">{groupedCode(code)}</span>
      <span class={styles.spoken}>{[...code].join(' ')}</span>
    </p>
  );
}
