/** Who is in the group: a line each, and a box for names that come. */
import { useId, useRef } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { problemText } from '@/components/setup/problemText';
import { Button } from '@/components/ui/Button';
import type { GroupProblem } from '@/lib/group/edit';
import { calledAt, withAdded, type GroupForm } from './form';
import styles from './group.module.css';
import { Problems } from './Problems';
import { useFocusAfter } from '@/components/ui/useFocusAfter';

export interface PeopleFieldProps {
  readonly form: GroupForm;
  readonly problems: readonly GroupProblem[];
  readonly onChange: (part: Partial<GroupForm>) => void;
}

export function PeopleField({ form, problems, onChange }: PeopleFieldProps) {
  const { t } = usePanel();
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const focusAfter = useFocusAfter(box);
  const words = t.value.group;
  const { people, adding } = form;
  const own = problems.filter((problem) => problem.field === 'people');
  const emptyAt = new Set(own.flatMap((problem) => (problem.kind === 'empty' ? [problem.at] : [])));
  const ofNames = own.flatMap((problem) => (problem.kind === 'names' ? [problem.problem] : []));
  const wrongLines = new Set(
    ofNames.flatMap((problem) => {
      if (problem.kind === 'tooLong') return [problem.line];
      return problem.kind === 'twice' ? problem.lines : [];
    }),
  );

  const changeAt = (at: number, part: Partial<GroupForm['people'][number]>) =>
    onChange({ people: people.map((each, i) => (i === at ? { ...each, ...part } : each)) });
  const remove = (at: number) => {
    onChange({ people: people.filter((_, i) => i !== at) });
    const next = Math.min(at, people.length - 2);
    focusAfter(next < 0 ? 'textarea' : `[data-person="${next}"]`);
  };
  const add = () => {
    onChange(withAdded(form, () => crypto.randomUUID()));
    focusAfter('textarea');
  };

  return (
    <fieldset ref={box} class={styles.section}>
      <legend>
        {words.people}
        {people.length > 0 && <span>{words.count(people.length)}</span>}
      </legend>
      <ol class={styles.rows}>
        {people.map((person, at) => (
          <li key={person.id}>
            <div class={styles.row}>
              <input
                type="text"
                data-person={at}
                value={person.name}
                aria-label={words.personName(at + 1)}
                aria-invalid={emptyAt.has(at) || wrongLines.has(at + 1)}
                aria-describedby={`${id}-${at} ${id}-problems`}
                autocomplete="off"
                spellcheck={false}
                onInput={(event) => changeAt(at, { name: event.currentTarget.value })}
              />
              <span class={styles.tail}>
                <label class={styles.check}>
                  <input
                    type="checkbox"
                    checked={person.away}
                    aria-label={words.awayOf(calledAt(people, at))}
                    onChange={(event) => changeAt(at, { away: event.currentTarget.checked })}
                  />
                  {words.away}
                </label>
                <Button weight="quiet" icon="close" iconOnly onClick={() => remove(at)}>
                  {words.removePerson(calledAt(people, at))}
                </Button>
              </span>
            </div>
            <Problems
              id={`${id}-${at}`}
              texts={emptyAt.has(at) ? [words.problems.personEmpty] : []}
            />
          </li>
        ))}
      </ol>
      <div class={styles.field}>
        <label for={`${id}-adding`}>{people.length === 0 ? words.addingFirst : words.adding}</label>
        <p id={`${id}-hint`} class={styles.hint}>
          {words.addingHint}
        </p>
        <textarea
          id={`${id}-adding`}
          data-first={people.length === 0}
          rows={Math.min(10, Math.max(people.length === 0 ? 4 : 2, adding.split('\n').length))}
          value={adding}
          aria-describedby={`${id}-hint ${id}-problems`}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onChange({ adding: event.currentTarget.value })}
        />
        <Button disabled={adding.trim() === ''} onClick={add}>
          {words.add}
        </Button>
      </div>
      <Problems
        id={`${id}-problems`}
        texts={ofNames.map((problem) => problemText(problem, t.value))}
      />
    </fieldset>
  );
}
