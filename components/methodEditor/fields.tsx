/** The fields of the editor: native, each with what is wrong with it right under it. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { faultText } from '@/lib/i18n/ownMethods/faultText';
import type { Fault, Path } from '@/lib/methods/fault';
import styles from './fields.module.css';
import { useWords } from './words';

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Faults of this field, and warnings about it. */
  readonly faults: readonly Fault[];
}

/** Those that are exactly about this value. */
export function faultsAt(faults: readonly Fault[], path: Path): Fault[] {
  const place = JSON.stringify(path);
  return faults.filter((fault) => JSON.stringify(fault.path) === place);
}

export function TextField({
  value,
  lines = 1,
  onText,
  ...props
}: FieldProps & {
  readonly value: string;
  readonly lines?: number;
  readonly onText: (text: string) => void;
}) {
  return (
    <Labelled {...props}>
      {(native) =>
        lines > 1 ? (
          <textarea
            {...native}
            rows={lines}
            value={value}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        ) : (
          <input
            {...native}
            type="text"
            value={value}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        )
      }
    </Labelled>
  );
}

/** An empty field counts as 0, and stays empty while one types. */
export function NumberField({
  value,
  min,
  max,
  onNumber,
  ...props
}: FieldProps & {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onNumber: (n: number) => void;
}) {
  const [text, setText] = useState(String(value));
  // A step back or forth changed it.
  if (Number(text) !== value) setText(String(value));
  return (
    <Labelled {...props}>
      {(native) => (
        <input
          {...native}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onNumber(Number(event.currentTarget.value));
          }}
        />
      )}
    </Labelled>
  );
}

export function SelectField<T extends string>({
  value,
  options,
  onSelect,
  ...props
}: FieldProps & {
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onSelect: (value: T) => void;
}) {
  const entries = Object.entries(options) as [T, string][];
  return (
    <Labelled {...props}>
      {(native) => (
        <select
          {...native}
          value={value}
          onChange={(event) => {
            const [chosen] = entries[event.currentTarget.selectedIndex] ?? [];
            if (chosen !== undefined) onSelect(chosen);
          }}
        >
          {entries.map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

export function CheckField({
  label,
  checked,
  onCheck,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}) {
  return (
    <label class={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** Any of a few, in the order of `options`. */
export function SetField<T extends string>({
  legend,
  values,
  options,
  faults,
  onValues,
}: {
  readonly legend: string;
  readonly values: readonly T[];
  readonly options: Readonly<Record<T, string>>;
  readonly faults: readonly Fault[];
  readonly onValues: (values: T[]) => void;
}) {
  const all = Object.keys(options) as T[];
  return (
    <fieldset class={styles.set}>
      <legend>{legend}</legend>
      <div class={styles.checks}>
        {all.map((option) => (
          <CheckField
            key={option}
            label={options[option]}
            checked={values.includes(option)}
            onCheck={(checked) =>
              onValues(all.filter((each) => (each === option ? checked : values.includes(each))))
            }
          />
        ))}
      </div>
      <FieldFaults faults={faults} />
    </fieldset>
  );
}

interface Native {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

function Labelled({
  label,
  hint,
  faults,
  children,
}: FieldProps & { readonly children: (native: Native) => ComponentChildren }) {
  const id = useId();
  const said = `${id}-said`;
  const wrong = faults.some(({ kind }) => kind !== 'turnsDoNotFit');
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-invalid': wrong, 'aria-describedby': said })}
      <div id={said}>
        {hint !== undefined && <p class={styles.hint}>{hint}</p>}
        <FieldFaults faults={faults} />
      </div>
    </div>
  );
}

export function FieldFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const t = useWords();
  return (
    <>
      {faults.map((fault) => (
        <p key={fault.kind} class={styles.fault} data-fault={fault.kind}>
          {faultText(fault, t)}
        </p>
      ))}
    </>
  );
}
