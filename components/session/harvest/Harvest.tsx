/** What everybody says they learnt, in the order of the seats, and the way to add one's own. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { isPresent } from '@/lib/session/guards';
import { learningOf } from '@/lib/session/harvest';
import { notesOf } from '@/lib/session/notes';
import { useYieldWords } from '../yield/words';
import styles from '../yield/yield.module.css';
import { HarvestSheet } from './HarvestSheet';

export function Harvest({ number }: { readonly number: number }) {
  const { session, snapshot } = usePanel();
  const nameOf = useNames();
  const me = useMe();
  const { harvest: words } = useYieldWords();
  const [writing, setWriting] = useState(false);
  const value = session.value;
  if (!value) return null;
  const notes = notesOf(value, 'learning', number);
  const said = value.people.flatMap(({ id }) => {
    const note = notes.find(({ person }) => person === id);
    const kind = learningOf(value, number, id);
    return note || kind ? [{ id, text: note && (snapshot.value.notes[note.id] ?? '…'), kind }] : [];
  });
  const own = me !== null && said.some(({ id }) => id === me);
  const mayWrite = me === null || isPresent(value, me);
  return (
    <section class={styles.harvest} aria-labelledby="harvest">
      <h2 id="harvest">{words.title}</h2>
      {said.length === 0 ? (
        <p class={styles.hint}>{words.none}</p>
      ) : (
        <ul>
          {said.map(({ id, text, kind }) => (
            <li key={id}>
              <b>{nameOf(id)}</b> {kind && <small>{words.kinds[kind].name}</small>}
              {text !== undefined && <p class={styles.said}>{text}</p>}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <Button weight={own ? 'quiet' : 'plain'} onClick={() => setWriting(true)}>
          {me === null ? words.writeFor : own ? words.change : words.write}
        </Button>
      )}
      {writing && <HarvestSheet number={number} me={me} onClose={() => setWriting(false)} />}
    </section>
  );
}
