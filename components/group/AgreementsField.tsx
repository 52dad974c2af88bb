/** What the group agreed, and what it means to them; with a handful to begin from. */
import { useId, useRef } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import type { GroupProblem } from '@/lib/group/edit';
import type { Group } from '@/lib/group/group';
import { startingAgreements } from '@/lib/group/startingAgreements';
import { dayOf } from '@/lib/i18n/days';
import { MAX_AGREEMENTS } from '@/lib/session/events';
import type { GroupForm } from './form';
import styles from './group.module.css';
import { Problems } from './Problems';
import { useFocusAfter } from '@/components/ui/useFocusAfter';

export interface AgreementsFieldProps {
  readonly agreements: GroupForm['agreements'];
  /** When they were changed last, as far as that was saved. */
  readonly agreed: Group['agreed'] | undefined;
  readonly problems: readonly GroupProblem[];
  readonly onChange: (part: Partial<GroupForm>) => void;
}

export function AgreementsField({ agreements, agreed, problems, onChange }: AgreementsFieldProps) {
  const panel = usePanel();
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const focusAfter = useFocusAfter(box);
  const t = panel.t.value;
  const words = t.group;
  const changedAt = agreed?.at ?? null;
  const own = problems.filter((problem) => problem.field === 'agreements');
  const there = new Set(agreements.map((agreement) => agreement.id));
  const left = startingAgreements.filter((each) => !there.has(each));

  const changeAt = (at: number, part: Partial<GroupForm['agreements'][number]>) =>
    onChange({ agreements: agreements.map((each, i) => (i === at ? { ...each, ...part } : each)) });
  const remove = (at: number) => {
    onChange({ agreements: agreements.filter((_, i) => i !== at) });
    const next = Math.min(at, agreements.length - 2);
    focusAfter(next < 0 ? '[data-own]' : `[data-agreement="${next}"]`);
  };
  const add = (agreement: GroupForm['agreements'][number], part: 'agreement' | 'meaning') => {
    onChange({ agreements: [...agreements, agreement] });
    focusAfter(`[data-${part}="${agreements.length}"]`);
  };
  const textsFor = (at: number, kind: 'text' | 'meaning') =>
    own.flatMap((problem) => {
      if (!('at' in problem) || problem.at !== at) return [];
      if (problem.kind === 'empty') return kind === 'text' ? [words.problems.agreementEmpty] : [];
      return problem.kind === `${kind}TooLong`
        ? [words.problems.tooLong(problem.length, problem.max)]
        : [];
    });

  return (
    <fieldset ref={box} class={styles.section}>
      <legend>
        {words.agreements}
        {changedAt !== null && (
          <span>
            {words.agreementsChanged(
              dayOf(changedAt, panel.toWall(panel.now.value), panel.language.value),
            )}
          </span>
        )}
      </legend>
      <p class={styles.hint}>{words.agreementsHint}</p>
      <ol class={styles.rows}>
        {agreements.map(({ id: key, text, meaning }, at) => (
          <li key={key} class={styles.agreement}>
            <div class={styles.row}>
              <input
                type="text"
                data-agreement={at}
                value={text}
                aria-label={words.agreementText(at + 1)}
                aria-invalid={textsFor(at, 'text').length > 0}
                aria-describedby={`${id}-text-${at}`}
                onInput={(event) => changeAt(at, { text: event.currentTarget.value })}
              />
              <Button weight="quiet" icon="close" iconOnly onClick={() => remove(at)}>
                {words.removeAgreement(at + 1)}
              </Button>
            </div>
            <Problems id={`${id}-text-${at}`} texts={textsFor(at, 'text')} />
            <label class={styles.meaning}>
              <span>{words.meaning}</span>
              <textarea
                autocomplete="off"
                data-meaning={at}
                rows={2}
                value={meaning}
                aria-label={words.meaningOf(at + 1)}
                aria-invalid={textsFor(at, 'meaning').length > 0}
                aria-describedby={`${id}-meaning-${at}`}
                placeholder={exampleFor(key, words)}
                onInput={(event) => changeAt(at, { meaning: event.currentTarget.value })}
              />
            </label>
            <Problems id={`${id}-meaning-${at}`} texts={textsFor(at, 'meaning')} />
          </li>
        ))}
      </ol>
      <Problems
        id={`${id}-problems`}
        texts={own.flatMap((problem) =>
          problem.kind === 'tooMany' ? [words.problems.tooMany(problem.count, problem.max)] : [],
        )}
      />
      {agreements.length < MAX_AGREEMENTS && (
        <>
          {left.length > 0 && (
            <details class={styles.suggestions} open={agreements.length === 0}>
              <summary>{words.suggestions}</summary>
              <ul>
                {left.map((each) => (
                  <li key={each}>
                    <Button
                      icon="add"
                      onClick={() =>
                        add({ id: each, text: words.starting[each].text, meaning: '' }, 'meaning')
                      }
                    >
                      {words.starting[each].text}
                    </Button>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Button
            icon="add"
            data-own
            onClick={() => add({ id: crypto.randomUUID(), text: '', meaning: '' }, 'agreement')}
          >
            {words.ownAgreement}
          </Button>
        </>
      )}
    </fieldset>
  );
}

function exampleFor(
  id: string,
  words: ReturnType<typeof usePanel>['t']['value']['group'],
): string | undefined {
  const known = startingAgreements.find((each) => each === id);
  return known && words.meaningExample(words.starting[known].example);
}
