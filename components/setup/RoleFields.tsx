/** Who facilitates and who brings the case. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { chosenCaseBringer, chosenFacilitator, type SetUpForm } from './form';
import styles from './setUp.module.css';

export interface RoleFieldsProps {
  readonly form: SetUpForm;
  readonly names: readonly string[];
  readonly onChange: (part: Partial<SetUpForm>) => void;
}

export function RoleFields({ form, names, onChange }: RoleFieldsProps) {
  const { t } = usePanel();
  const id = useId();
  const words = t.value.setUp;
  const facilitator = names[chosenFacilitator(form, names)] ?? '';
  const at = chosenCaseBringer(form, names);
  const caseBringer = at === null ? '' : (names[at] ?? '');
  const empty = names.length === 0;
  const options = [...new Set(names)].map((name) => (
    <option key={name} value={name}>
      {name}
    </option>
  ));
  return (
    <div class={styles.pair}>
      <div class={styles.field}>
        <label for={`${id}-facilitator`}>{words.facilitator}</label>
        <select
          id={`${id}-facilitator`}
          disabled={empty}
          value={facilitator}
          onChange={(event) => onChange({ facilitator: event.currentTarget.value })}
        >
          {options}
        </select>
      </div>
      <div class={styles.field}>
        <label for={`${id}-bringer`}>{words.caseBringer}</label>
        <select
          id={`${id}-bringer`}
          disabled={empty}
          value={caseBringer}
          onChange={(event) => onChange({ caseBringer: event.currentTarget.value })}
        >
          <option value="">{words.caseBringerLater}</option>
          {options}
        </select>
      </div>
    </div>
  );
}
