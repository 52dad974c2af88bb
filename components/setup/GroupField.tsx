/** For which group the meeting is. Not shown while there are no groups. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import type { GroupOfForm } from './useGroupOfForm';
import styles from './setUp.module.css';

export interface GroupFieldProps {
  readonly of: GroupOfForm;
  readonly value: string | null;
  readonly onChoose: (id: string | null) => void;
}

export function GroupField({ of: { groups, gone }, value, onChoose }: GroupFieldProps) {
  const { t } = usePanel();
  const id = useId();
  const words = t.value.planning;
  const known = groups?.groups ?? [];
  const unreadable = (groups?.unreadable.length ?? 0) > 0;
  if (known.length === 0 && !unreadable && gone === null) return null;
  return (
    <div class={styles.field}>
      <label for={id}>{words.group}</label>
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={`${id}-about`}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        <option value="">{words.noGroup}</option>
        {known.map(({ group }) => (
          <option key={group.id} value={group.id}>
            {group.name}
          </option>
        ))}
      </select>
      <div id={`${id}-about`} aria-live="polite">
        {gone !== null && <p class={styles.problem}>{words.groupGone(gone)}</p>}
        {unreadable && <p class={styles.hint}>{words.groupUnreadable}</p>}
      </div>
    </div>
  );
}
