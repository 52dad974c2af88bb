/** Parked thoughts, each with its phase: to be put in the list's field, copied, or removed. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { copyText } from '@/components/live/copyText';
import { useDraft } from '@/components/session/lists/drafts';
import { usePhaseName } from '@/components/session/phaseTexts';
import { useSafetyWords } from '@/components/session/threshold/words';
import { Button } from '@/components/ui/Button';
import { listAt } from '@/lib/session/lists';
import type { OwnNote } from '@/lib/session/ownNotes';
import type { Session } from '@/lib/session/state';
import styles from './parked.module.css';

export interface ParkedThoughtsProps {
  readonly session: Session;
  readonly thoughts: readonly OwnNote[];
  /** After one was put in the field of the group's list; without, there is no list to put it in. */
  readonly onList?: () => void;
  /** Under the line in which they are parked, which says for whom they are. */
  readonly beside?: boolean;
}

export function ParkedThoughts({ session, thoughts, onList, beside = false }: ParkedThoughtsProps) {
  const panel = usePanel();
  const phaseName = usePhaseName();
  const { parked: words } = useSafetyWords();
  const list = listAt(session, session.current);
  const [typed, setTyped] = useDraft(session.id, list ? `${list.case} ${list.kind}` : '');
  const [copied, setCopied] = useState<boolean | null>(null);

  /** It stays parked: what is typed into the list may yet be left. */
  function put(text: string): void {
    setTyped(typed.trim() === '' ? text : `${typed.trim()} ${text}`);
    onList?.();
  }

  function remove({ kind, case: number, key, text }: OwnNote): void {
    void panel.ask({
      type: 'saveOwnNote',
      of: session.id,
      kind,
      case: number,
      key,
      text: '',
      from: text,
      moment: null,
    });
  }

  return (
    <>
      {!beside && <p class={styles.text}>{thoughts.length > 0 ? words.text : words.none}</p>}
      <ul class={styles.thoughts}>
        {thoughts.map((note) => (
          <li key={note.key}>
            {note.moment && <small>{phaseName(note.moment.phase)}</small>}
            <p>{note.text}</p>
            <div>
              {onList ? (
                <Button aria-label={words.toList(note.text)} onClick={() => put(note.text)}>
                  {words.toListShort}
                </Button>
              ) : (
                <Button
                  aria-label={words.copy(note.text)}
                  onClick={() => void copyText(note.text, null).then(setCopied)}
                >
                  {words.copyShort}
                </Button>
              )}
              <Button weight="quiet" icon="close" iconOnly onClick={() => remove(note)}>
                {words.remove(note.text)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <output class={styles.text}>
        {copied === null ? '' : copied ? words.copied : words.notCopied}
      </output>
    </>
  );
}
