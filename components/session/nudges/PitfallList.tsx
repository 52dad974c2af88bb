/** Every pitfall: those of this moment first, then by group; or what a word finds. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { pitfallGroups } from '@/lib/nudges/groups';
import type { PitfallId } from '@/lib/nudges/ids';
import { findPitfalls } from '@/lib/nudges/search';
import styles from './help.module.css';
import { useNudgeWords, usePitfallTexts } from './words';

/** It has a place of its own, wherever one looks. */
export const ACUTE: PitfallId = 'acute-zorg';

export interface PitfallListProps {
  readonly heading: 'h2' | 'h3';
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Of this moment; empty where there is none. */
  readonly here?: readonly PitfallId[];
  /** What stands above those; without, that they belong to this phase. */
  readonly hereTitle?: string;
  /** The way to one: a button, or a link. */
  readonly children: (id: PitfallId, name: string) => ComponentChildren;
}

export function PitfallList(props: PitfallListProps) {
  const { heading: Heading, query, onQuery, here = [], hereTitle, children } = props;
  const { help } = useNudgeWords();
  const texts = usePitfallTexts();
  const id = useId();
  const searching = query.trim() !== '';
  const found = searching ? findPitfalls(texts, query) : [];
  const ways = (ids: readonly PitfallId[]) => (
    <ul class={styles.list}>
      {ids.map((each) => (
        <li key={each}>{children(each, texts[each].name)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <div class={styles.search}>
        <label for={id}>{help.search}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          maxLength={60}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <output for={id}>
          {searching && (found.length > 0 ? help.found(found.length) : help.nothing)}
        </output>
      </div>
      {searching && ways(found)}
      {!searching && here.length > 0 && (
        <>
          <Heading class={styles.heading}>{hereTitle ?? help.here}</Heading>
          {ways(here)}
        </>
      )}
      {!searching &&
        pitfallGroups.map(({ id: group, pitfalls }) => (
          <details key={group} class={styles.group}>
            <summary>{help.groups[group]}</summary>
            {ways(pitfalls.filter((each) => each !== ACUTE))}
          </details>
        ))}
    </>
  );
}
