/** Names, one a line, with what is wrong with them said next to them. */
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { parseNames, type NameProblem } from '@/lib/session/names';
import { NamesFromCall } from './NamesFromCall';
import { ProblemLines } from './ProblemLines';
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
      <ProblemLines id={`${id}-problems`} problems={problems} count={names.length} />
    </div>
  );
}

/** Those who are there already stay as they were written. */
function withNames(text: string, found: readonly string[]): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const known = new Set(parseNames(text).names.map((name) => name.toLowerCase()));
  return [...lines, ...found.filter((name) => !known.has(name.toLowerCase()))].join('\n');
}
