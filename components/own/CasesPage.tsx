/** The cases that somebody prepares or keeps on this machine, or one of them. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { goTo, hashOf } from '@/components/home/route';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import { dayOf } from '@/lib/i18n/days';
import { ownNote, ownText } from '@/lib/session/ownNotes';
import type { KeptCase } from '@/lib/wire/ownNoteMessages';
import { CaseLines } from './CaseLines';
import { NoteField } from './NoteField';
import { PlaceProvider } from './notesPlace';
import styles from './own.module.css';
import { Section } from './Section';
import { useKeptCases, type KeptCases } from './useKeptCases';
import { useLoadedWords, useWords, WordsProvider } from './words';

export function CasesPage({ item }: { readonly item: string | null }) {
  const t = usePanel().t.value;
  const cases = useKeptCases();
  const { words, failed, retry } = useLoadedWords();
  if (failed) {
    return (
      <div class={styles.page}>
        <h1 tabIndex={-1}>{t.home.pages.cases}</h1>
        <output>{t.app.partFailed}</output>
        <Button onClick={retry}>{t.app.tryAgain}</Button>
      </div>
    );
  }
  if (!words || !cases.kept) return null;
  return (
    <WordsProvider value={words}>
      {item === null ? (
        <CaseList cases={cases} kept={cases.kept} />
      ) : (
        <OneCase key={item} cases={cases} kept={cases.kept.find(({ id }) => id === item)} />
      )}
    </WordsProvider>
  );
}

function CaseList({
  cases,
  kept,
}: {
  readonly cases: KeptCases;
  readonly kept: readonly KeptCase[];
}) {
  const panel = usePanel();
  const words = useWords().kept;
  const day = (wallMs: number) =>
    dayOf(wallMs, panel.toWall(panel.now.peek()), panel.language.value);

  async function begin(): Promise<void> {
    const id = crypto.randomUUID();
    if (await cases.add(id)) goTo('cases', id);
  }

  return (
    <div class={styles.page}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class={styles.intro}>{words.intro}</p>
      {kept.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class={styles.cases}>
          {kept.map(({ id, keptAt, notes }) => (
            <li key={id}>
              <a href={hashOf('cases', id)}>
                <b>{ownText(notes, ownNote('title', 1)).trim() || words.untitled}</b>
                <small>
                  {words.keptOn(day(keptAt))} ·{' '}
                  {words.count(notes.filter(({ text }) => text.trim() !== '').length)}
                </small>
              </a>
            </li>
          ))}
        </ul>
      )}
      <div class={styles.ways}>
        <Button weight="main" icon="add" onClick={() => void begin()}>
          {words.new}
        </Button>
      </div>
    </div>
  );
}

function OneCase({
  cases,
  kept,
}: {
  readonly cases: KeptCases;
  readonly kept: KeptCase | undefined;
}) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const back = <a href={hashOf('cases')}>{words.kept.back}</a>;
  if (!kept) {
    return (
      <div class={styles.page}>
        {back}
        <h1 tabIndex={-1}>{words.kept.title}</h1>
        <p>{words.kept.notFound}</p>
      </div>
    );
  }
  const { id, notes } = kept;
  const pad = ownText(notes, ownNote('notepad', 0));
  return (
    <PlaceProvider
      value={{ of: id, notes, number: 1, heading: 'h2', saved: (note) => cases.saved(id, note) }}
    >
      <div class={styles.page}>
        {back}
        <h1 tabIndex={-1}>{ownText(notes, ownNote('title', 1)).trim() || words.kept.untitled}</h1>
        <p class={styles.intro}>{words.sheet.here}</p>
        <CaseLines open />
        <Section title={words.sheet.sections.locked}>
          <NoteField of={ownNote('analysis', 1)} {...words.locked.kinds.analysis} />
          <NoteField of={ownNote('solution', 1)} {...words.locked.kinds.solution} />
        </Section>
        {ownText(notes, ownNote('questionNow', 1)) !== '' && (
          <Section title={words.question.now}>
            <NoteField of={ownNote('questionNow', 1)} label={words.question.now} />
          </Section>
        )}
        <Section title={words.sheet.sections.notepad} open={false}>
          <NoteField of={ownNote('notepad', 0)} {...words.notepad} rows={pad === '' ? 3 : 6} />
        </Section>
        <div class={styles.ways}>
          <Button weight="danger" onClick={() => setAsking(true)}>
            {words.kept.erase}
          </Button>
        </div>
      </div>
      {asking && (
        <Confirm
          title={words.kept.erase}
          text={words.kept.eraseAsk}
          yes={words.kept.eraseYes}
          danger
          onYes={() => void cases.remove(id).then((done) => done && goTo('cases'))}
          onClose={() => setAsking(false)}
        />
      )}
    </PlaceProvider>
  );
}
