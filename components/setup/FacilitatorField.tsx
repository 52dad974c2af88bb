/** Who facilitates; with an empty seat, who works the panel. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import type { SetUpForm } from './form';
import type { Turn } from './group';
import { NameSelect } from './NameSelect';
import { chosenFacilitator } from './people';
import styles from './setUp.module.css';

export interface FacilitatorFieldProps {
  readonly form: SetUpForm;
  readonly names: readonly string[];
  readonly proposed: Turn | null;
  readonly onChange: (part: Partial<SetUpForm>) => void;
}

export function FacilitatorField({ form, names, proposed, onChange }: FacilitatorFieldProps) {
  const { t } = usePanel();
  const id = useId();
  const words = t.value.planning;
  const remembers = proposed !== null && form.seat === 'rotating';
  return (
    <div class={styles.field}>
      <label for={id}>{form.seat === 'empty' ? words.operator : t.value.setUp.facilitator}</label>
      <NameSelect
        id={id}
        names={names}
        value={names[chosenFacilitator(form, names, proposed?.name)] ?? ''}
        describedBy={`${id}-memory`}
        onChange={(facilitator) => onChange({ facilitator })}
      />
      <p id={`${id}-memory`} class={styles.hint} hidden={!remembers}>
        {remembers && words.turnToFacilitate(proposed.name, words.ago(proposed.ago))}
      </p>
    </div>
  );
}
