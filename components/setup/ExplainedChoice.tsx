/** One of a few, each with a line on what it means. */
import { useId } from 'preact/hooks';
import styles from './setUp.module.css';

export interface ExplainedChoiceProps<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly lines: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

export function ExplainedChoice<T extends string>({
  legend,
  value,
  options,
  names,
  lines,
  onChange,
}: ExplainedChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class={styles.field}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option} class={styles.method}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span class={styles.explained}>
            {names[option]}
            <small class={styles.suits}>{lines[option]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
