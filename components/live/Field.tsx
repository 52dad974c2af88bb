/** One line or more of text, with what it is for and what is wrong with it. */
import { useId } from 'preact/hooks';
import styles from './live.module.css';

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly type?: 'text' | 'url';
  readonly rows?: number;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  /** What browsers may fill in: a person's own name, and nothing else. */
  readonly ownName?: boolean;
}

export function Field({
  label,
  hint,
  problem = null,
  value,
  onText,
  type = 'text',
  rows = 1,
  placeholder,
  readOnly = false,
  ownName = false,
}: FieldProps) {
  const id = useId();
  const common = {
    id,
    value,
    placeholder,
    readOnly,
    spellcheck: false,
    autocomplete: ownName ? 'name' : 'off',
    'aria-describedby': `${id}-hint ${id}-problem`,
    'aria-invalid': problem !== null,
  } as const;
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...common} rows={rows} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        // As text where an address is typed: browsers would refuse one without its scheme.
        <input
          {...common}
          type="text"
          inputMode={type}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
      <p id={`${id}-hint`} class={styles.hint}>
        {hint}
      </p>
      <div id={`${id}-problem`} aria-live="polite">
        {problem !== null && <p class={styles.problem}>{problem}</p>}
      </div>
    </div>
  );
}
