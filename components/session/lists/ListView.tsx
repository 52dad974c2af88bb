/** The group's list in the circle's place: to read, to add to, and for the case-bringer to weigh or choose from. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import { countdown } from '@/lib/i18n/times';
import type { ListTexts } from '@/lib/i18n/lists/texts';
import { entriesOf, type PhaseList, type Warmth } from '@/lib/session/lists';
import type { Note } from '@/lib/session/notes';
import { phaseTime } from '@/lib/session/time';
import { AddEntry } from './AddEntry';
import { Entry } from './Entry';
import styles from './lists.module.css';
import { useWords, WithWords } from './words';
import { OwnBeside } from './OwnBeside';

const MINUTE_MS = 60_000;

export interface ListViewProps {
  readonly list: PhaseList;
  readonly adds: boolean;
  /** Somebody is about to type: the field has the focus. */
  readonly typing: boolean;
}

export function ListView(props: ListViewProps) {
  return (
    <WithWords>
      <List {...props} />
    </WithWords>
  );
}

function List({ list, adds, typing }: ListViewProps) {
  const words = useWords();
  const panel = usePanel();
  const me = useMe();
  const [removed, setRemoved] = useState<{ note: Note; text: string } | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const session = panel.session.value;
  const phase = session?.phases[session.current];
  if (!session || !phase) return null;
  const t = panel.t.value;
  const { notes: texts, preferences } = panel.snapshot.value;
  const { leftMs, budgetMs } = phaseTime(phase, panel.now.value);
  /** Whom one writes as: the facilitator is the scribe of who has no screen. */
  const writer = me ?? session.facilitator;
  const { caseBringer } = session;
  const marks = caseBringer !== null && (me === null || me === caseBringer);
  const brings = caseBringer === writer;
  const all = entriesOf(session, list).filter(({ id }) => texts[id] !== undefined);
  const seen = list.apart ? all.filter(({ person }) => person === writer) : all;
  const gathers = adds && list.adds && list.use === null;
  // Under the line that is typed in stands what was typed last.
  const entries = gathers ? seen.toReversed() : seen;

  async function write(note: string, person: string, text: string): Promise<boolean> {
    const command = { type: 'writeNote', note, case: list.case, kind: list.kind, person } as const;
    return (await panel.command({ ...command, text })).ok;
  }

  async function remove(note: Note): Promise<void> {
    const text = texts[note.id] ?? '';
    const { ok } = await panel.command({
      type: 'withdrawNote',
      note: note.id,
      person: note.person,
    });
    if (ok) setRemoved({ note, text });
  }

  async function choose(note: string, taken: boolean, agreed = false): Promise<void> {
    if (caseBringer === null) return;
    const reply = await panel.command(
      { type: 'chooseAlternative', note, person: caseBringer, taken, agreed },
      ['oneAlternative', 'alreadyMoved'],
    );
    if (!reply.ok && reply.reason === 'oneAlternative') setAsking(note);
  }

  function rate(note: string, warmth: Warmth): void {
    if (caseBringer === null) return;
    const command = { type: 'rateQuestion', note, person: caseBringer, warmth } as const;
    void panel.command(command, ['alreadyMoved']);
  }

  const form = (
    <AddEntry
      key={`${list.case} ${list.kind}`}
      list={list}
      session={session.id}
      adds={adds}
      typing={typing}
      put={(text) => write(crypto.randomUUID(), writer, text)}
    />
  );

  return (
    <section class={styles.view} aria-label={t.lists.titles[list.kind]}>
      {preferences.digits && (
        <p class={styles.time} role="timer">
          <b>{countdown(leftMs)}</b> {t.phase.of(Math.round(budgetMs / MINUTE_MS))}
        </p>
      )}
      <p class={styles.hint} data-folds={gathers && !list.apart}>
        {hintOf(list, marks, words)}
        {list.apart && all.length > 0 && ` ${words.apart(all.length)}`}
      </p>
      {brings && (list.use === 'choose' || (list.kind === 'reading' && !list.adds)) && (
        <OwnBeside
          kind={list.kind === 'reading' ? 'analysis' : 'solution'}
          number={list.case}
          person={writer}
        />
      )}
      {gathers && form}
      <div aria-live="polite">
        {removed && (
          <p class={styles.removed}>
            {words.removed}{' '}
            <Button
              weight="quiet"
              onClick={async () => {
                const { note, text } = removed;
                if (await write(crypto.randomUUID(), note.person, text)) setRemoved(null);
              }}
            >
              {words.putBack}
            </Button>
          </p>
        )}
        {list.use === 'choose' && all.length === 1 && (
          <p class={styles.hint}>
            <b>{words.oneMore}</b>
          </p>
        )}
      </div>
      {entries.length === 0 && !list.apart && <p class={styles.hint}>{words.empty}</p>}
      <ol class={styles.list}>
        {entries.map((note) => (
          <Entry
            key={note.id}
            id={note.id}
            text={texts[note.id] ?? ''}
            list={list}
            mark={session.marks[note.id]}
            marks={marks}
            brings={brings}
            mine={me === null || note.person === me}
            rate={(warmth) => rate(note.id, warmth)}
            choose={(taken) => void choose(note.id, taken)}
            save={(text) => write(note.id, note.person, text)}
            remove={() => void remove(note)}
          />
        ))}
      </ol>
      {!gathers && form}
      {asking !== null && (
        <Confirm
          title={words.oneMore}
          text={words.oneText}
          yes={words.oneYes}
          instead={{ label: words.oneFirst, onClick: () => setAsking(null) }}
          onYes={() => void choose(asking, true, true)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

function hintOf(list: PhaseList, marks: boolean, { hints }: ListTexts): string {
  if (list.apart) return hints.apart;
  if (list.tried) return hints.try;
  if (list.sorted) return hints.answer;
  if (list.use === 'weigh') return marks ? hints.weigh : hints.weighed;
  if (list.use === 'choose') return marks ? hints.choose : hints.chosen;
  return hints[list.kind];
}
