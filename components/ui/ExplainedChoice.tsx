/** One of a few, each with a line on what it means. */
import { useId } from 'preact/hooks';
import styles from './explainedChoice.module.css';

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
    <fieldset class={styles.choice}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {names[option]}
          <small>{lines[option]}</small>
        </label>
      ))}
    </fieldset>
  );
}
