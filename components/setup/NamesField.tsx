/** Names, one a line, with what is wrong with them said next to them. */
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { COMFORTABLE_GROUP, parseNames, type NameProblem } from '@/lib/session/names';
import { NamesFromCall } from './NamesFromCall';
import { problemText } from './problemText';
import styles from './setUp.module.css';

export interface NamesFieldProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly names: readonly string[];
  readonly problems: readonly NameProblem[];
  readonly onText: (text: string) => void;
}

export function NamesField({ box, text, names, problems, onText }: NamesFieldProps) {
  const { t } = usePanel();
  const id = useId();
  const words = t.value.setUp;
  const uncomfortable =
    problems.length === 0 &&
    names.length >= 2 &&
    (names.length < COMFORTABLE_GROUP.min || names.length > COMFORTABLE_GROUP.max);
  return (
    <div class={styles.field}>
      <div class={styles.labelRow}>
        <label for={id}>{words.names}</label>
        {names.length > 0 && <span>{words.count(names.length)}</span>}
      </div>
      <p id={`${id}-hint`} class={styles.hint}>
        {words.namesHint}
      </p>
      <textarea
        id={id}
        ref={box}
        rows={Math.min(10, Math.max(4, text.split('\n').length))}
        value={text}
        placeholder={words.namesPlaceholder}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-hint ${id}-problems`}
        aria-invalid={problems.length > 0}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <NamesFromCall onNames={(found) => onText(withNames(text, found))} />
      <div id={`${id}-problems`} aria-live="polite">
        {problems.map((problem) => {
          const message = problemText(problem, t.value);
          return (
            <p key={message} class={styles.problem}>
              {message}
            </p>
          );
        })}
        {uncomfortable && <p class={styles.hint}>{words.groupHint(names.length)}</p>}
      </div>
    </div>
  );
}

/** Those who are there already stay as they were written. */
function withNames(text: string, found: readonly string[]): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const known = new Set(parseNames(text).names.map((name) => name.toLowerCase()));
  return [...lines, ...found.filter((name) => !known.has(name.toLowerCase()))].join('\n');
}
