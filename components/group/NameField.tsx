/** What the group is called. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import type { GroupProblem } from '@/lib/group/edit';
import type { GroupForm } from './form';
import styles from './group.module.css';
import { Problems } from './Problems';

export interface NameFieldProps {
  readonly name: string;
  readonly problems: readonly GroupProblem[];
  readonly onChange: (part: Partial<GroupForm>) => void;
}

export function NameField({ name, problems, onChange }: NameFieldProps) {
  const { t } = usePanel();
  const id = useId();
  const words = t.value.group;
  const texts = problems.flatMap((problem) => {
    if (problem.field !== 'name') return [];
    return problem.kind === 'empty'
      ? [words.problems.nameEmpty]
      : [words.problems.nameTooLong(problem.length, problem.max)];
  });
  return (
    <div class={styles.field}>
      <label for={id}>
        <b>{words.name}</b>
      </label>
      <p id={`${id}-hint`} class={styles.hint}>
        {words.nameHint}
      </p>
      <input
        id={id}
        type="text"
        value={name}
        aria-invalid={texts.length > 0}
        aria-describedby={`${id}-hint ${id}-problems`}
        autocomplete="off"
        onInput={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Problems id={`${id}-problems`} texts={texts} />
    </div>
  );
}
