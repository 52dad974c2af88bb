/** Who of the group is here today, and who comes from outside it. */
import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import type { NameProblem } from '@/lib/session/names';
import type { FormGroup, SetUpForm } from './form';
import { ProblemLines } from './ProblemLines';
import styles from './setUp.module.css';

export interface PeopleHereFieldProps {
  readonly group: FormGroup;
  readonly guests: string;
  readonly count: number;
  readonly problems: readonly NameProblem[];
  /** Where the cursor goes when a name must be mended. */
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (part: Partial<SetUpForm>) => void;
}

export function PeopleHereField({
  group,
  guests,
  count,
  problems,
  box,
  onChange,
}: PeopleHereFieldProps) {
  const { t } = usePanel();
  const id = useId();
  const [asked, setAsked] = useState(false);
  const words = t.value.planning;
  const tick = (person: string, here: boolean) =>
    onChange({
      group: {
        ...group,
        people: group.people.map((each) => (each.id === person ? { ...each, here } : each)),
      },
    });
  return (
    <div class={styles.people}>
      <fieldset class={styles.field} aria-describedby={`${id}-problems`}>
        <legend class={styles.labelRow}>
          <b>{words.here}</b>
          <span>{t.value.setUp.count(count)}</span>
        </legend>
        <div class={styles.ticks}>
          {group.people.map((person) => (
            <label key={person.id}>
              <input
                type="checkbox"
                checked={person.here}
                onChange={(event) => tick(person.id, event.currentTarget.checked)}
              />
              <span>{person.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {asked || guests !== '' ? (
        <div class={styles.field}>
          <label for={`${id}-guests`}>{words.guests}</label>
          <textarea
            id={`${id}-guests`}
            ref={box}
            rows={Math.min(6, Math.max(2, guests.split('\n').length))}
            value={guests}
            spellcheck={false}
            autocomplete="off"
            autofocus={asked}
            aria-describedby={`${id}-problems`}
            aria-invalid={problems.length > 0}
            onInput={(event) => onChange({ names: event.currentTarget.value })}
          />
        </div>
      ) : (
        <Button onClick={() => setAsked(true)}>{words.addGuests}</Button>
      )}
      <div>
        <ProblemLines id={`${id}-problems`} problems={problems} count={count} inGroup />
        {group.agreements.length > 0 && (
          <p class={styles.hint}>{words.agreements(group.agreements.length)}</p>
        )}
      </div>
    </div>
  );
}
