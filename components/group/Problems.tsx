/** What is wrong with one field, next to it. */
import styles from './group.module.css';

export function Problems({
  id,
  texts,
}: {
  readonly id: string;
  readonly texts: readonly string[];
}) {
  return (
    <div id={id} class={styles.problems} aria-live="polite">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
