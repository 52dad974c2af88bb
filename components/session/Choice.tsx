/** One of a few, as native radio buttons that look like keys. */
import { useId } from 'preact/hooks';
import styles from './sheets.module.css';

export interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

export function Choice<T extends string | number>({
  legend,
  hideLegend = false,
  value,
  options,
  onChange,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class={styles.field} {...(hideLegend && { 'aria-label': legend })}>
      {!hideLegend && <legend>{legend}</legend>}
      <div class={styles.options}>
        {options.map(([option, label]) => (
          <label key={option} class={styles.option}>
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
