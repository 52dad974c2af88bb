/** The pitfalls, to read up on between meetings; one of them by its address. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { hashOf } from '@/components/home/route';
import red from '@/components/session/nudges/acute.module.css';
import { AcuteCare } from '@/components/session/nudges/AcuteCare';
import { PitfallEntry } from '@/components/session/nudges/PitfallEntry';
import { ACUTE, PitfallList } from '@/components/session/nudges/PitfallList';
import {
  NudgeWords,
  PitfallWords,
  useNudgeWords,
  usePitfallTexts,
} from '@/components/session/nudges/words';
import type { PitfallId } from '@/lib/nudges/ids';
import { knownPitfalls } from '@/lib/session/phasePitfalls';
import styles from './library.module.css';

export function PitfallsPage({ item }: { readonly item: string | null }) {
  const { t } = usePanel();
  const [query, setQuery] = useState('');
  const [id] = item === null ? [] : knownPitfalls([item]);
  return (
    <div class={styles.page}>
      {id === undefined && (
        <>
          <a class={styles.back} href={hashOf('library')}>
            {t.value.home.pages.library}
          </a>
          <h1 tabIndex={-1}>{t.value.home.pages.pitfalls}</h1>
        </>
      )}
      <NudgeWords>
        <PitfallWords>
          {id === undefined ? <List query={query} onQuery={setQuery} /> : <One id={id} />}
        </PitfallWords>
      </NudgeWords>
    </div>
  );
}

interface ListProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

function List({ query, onQuery }: ListProps) {
  const { help } = useNudgeWords();
  const texts = usePitfallTexts();
  return (
    <>
      <p class={styles.hint}>{help.intro}</p>
      <PitfallList heading="h2" query={query} onQuery={onQuery}>
        {(id, name) => <a href={hashOf('pitfalls', id)}>{name}</a>}
      </PitfallList>
      <a class={red.way} href={hashOf('pitfalls', ACUTE)}>
        {texts[ACUTE].name}
      </a>
    </>
  );
}

function One({ id }: { readonly id: PitfallId }) {
  const { help } = useNudgeWords();
  const texts = usePitfallTexts();
  return (
    <>
      <a class={styles.back} href={hashOf('pitfalls')}>
        {help.back}
      </a>
      <h1 tabIndex={-1}>{texts[id].name}</h1>
      {id === ACUTE ? (
        <AcuteCare heading="h2" />
      ) : (
        <PitfallEntry id={id} reader={null} heading="h2" />
      )}
    </>
  );
}
