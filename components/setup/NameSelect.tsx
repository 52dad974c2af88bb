/** A choice of one of the names. */
export interface NameSelectProps {
  readonly id: string;
  readonly names: readonly string[];
  /** Empty for none of them. */
  readonly value: string;
  /** What stands for none; absent when somebody must be chosen. */
  readonly none?: string;
  readonly describedBy?: string;
  readonly onChange: (name: string) => void;
}

export function NameSelect({ id, names, value, none, describedBy, onChange }: NameSelectProps) {
  return (
    <select
      id={id}
      disabled={names.length === 0}
      value={value}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {[...new Set(names)].map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
