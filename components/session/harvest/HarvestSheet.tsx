/** One sentence and, if it helps, one of eight kinds: what somebody takes along for their own work. */
import { useId, useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { useGiving } from '@/components/own/sharedNote';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import type { CommandBody } from '@/lib/session/commands';
import { LearningKindSchema, learningOf, type LearningKind } from '@/lib/session/harvest';
import { MAX_NOTE_BYTES, noteBytes, notesOf } from '@/lib/session/notes';
import sheets from '../sheets.module.css';
import { useYieldWords } from '../yield/words';
import styles from '../yield/yield.module.css';

export interface HarvestSheetProps {
  readonly number: number;
  /** Whose it is; null on the facilitator's machine, which asks. */
  readonly me: string | null;
  readonly onClose: () => void;
}

export function HarvestSheet({ number, me, onClose }: HarvestSheetProps) {
  const { session } = usePanel();
  const nameOf = useNames();
  const { harvest: words } = useYieldWords();
  const [person, setPerson] = useState(me);
  if (!session.value) return null;
  return (
    <Sheet
      title={person === null ? words.who : me === null ? words.of(nameOf(person)) : words.write}
      onClose={onClose}
    >
      {person === null ? (
        <div class={sheets.choices}>
          {session.value.people
            .filter(({ present }) => present)
            .map(({ id }) => (
              <Button key={id} onClick={() => setPerson(id)}>
                {nameOf(id)}
              </Button>
            ))}
        </div>
      ) : (
        <Learning
          key={person}
          number={number}
          person={person}
          onDone={() => (me === null ? setPerson(null) : onClose())}
          {...(me === null && { onBack: () => setPerson(null) })}
        />
      )}
    </Sheet>
  );
}

/** What was typed and not shared yet outlives a sheet that is closed by mistake. */
const typed = new Map<string, string>();

interface LearningProps {
  readonly number: number;
  readonly person: string;
  readonly onDone: () => void;
  readonly onBack?: () => void;
}

function Learning({ number, person, onDone, onBack }: LearningProps) {
  const panel = usePanel();
  const id = useId();
  const { harvest: words, yield: yieldWords } = useYieldWords();
  const { busy, refused, give } = useGiving();
  const session = panel.session.value;
  const note =
    session && notesOf(session, 'learning', number).find((each) => each.person === person);
  const stored = note ? (panel.snapshot.value.notes[note.id] ?? '') : '';
  const place = `${session?.id}/${number}/${person}`;
  const before = session ? learningOf(session, number, person) : null;
  const [text, setText] = useState(typed.get(place) ?? stored);
  const [kind, setKind] = useState<LearningKind | null>(before);
  const sentence = text.trim();
  const fits = noteBytes(sentence) <= MAX_NOTE_BYTES;

  async function save(): Promise<void> {
    const commands: CommandBody[] = [];
    if (sentence !== '' && sentence !== stored) {
      commands.push({
        type: 'writeNote',
        note: note?.id ?? crypto.randomUUID(),
        case: number,
        kind: 'learning',
        person,
        text: sentence,
      });
    }
    if (sentence === '' && note) commands.push({ type: 'withdrawNote', note: note.id, person });
    if (kind !== before) commands.push({ type: 'nameLearning', case: number, person, kind });
    if (!(await give(commands))) return;
    typed.delete(place);
    onDone();
  }

  return (
    <div class={styles.learning}>
      <label for={id}>{words.sentence}</label>
      <p id={`${id}-hint`} class={styles.hint}>
        {words.hint}
      </p>
      <textarea
        autocomplete="off"
        id={id}
        rows={3}
        value={text}
        aria-describedby={`${id}-hint`}
        aria-invalid={!fits}
        onInput={(event) => {
          const now = event.currentTarget.value;
          typed.set(place, now);
          setText(now);
        }}
      />
      {!fits && <p class={styles.problem}>{yieldWords.tooLong}</p>}
      <details class={styles.help} open={kind !== null}>
        <summary>{words.kind}</summary>
        <p class={styles.hint}>{words.kindHint}</p>
        <fieldset class={styles.kinds} aria-label={words.kind}>
          {[null, ...LearningKindSchema.options].map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-kind`}
                checked={kind === each}
                onChange={() => setKind(each)}
              />
              <span>
                {each === null ? words.noKind : words.kinds[each].name}
                {each !== null && <small>{words.kinds[each].text}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      </details>
      <div aria-live="polite">
        {refused !== null && <p class={styles.problem}>{panel.t.value.refused[refused]}</p>}
      </div>
      <Button
        weight="main"
        disabled={busy || !fits || (sentence === stored && kind === before)}
        onClick={() => void save()}
      >
        {sentence === '' && note ? words.takeBack : words.save}
      </Button>
      {onBack && (
        <Button weight="quiet" onClick={onBack}>
          {words.back}
        </Button>
      )}
    </div>
  );
}
