/** One more for the list: a line to type in, which is empty again as soon as it stands there. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { TypingHint } from '@/components/hints/TypingHint';
import { useMember } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import type { PhaseList } from '@/lib/session/lists';
import { StaticLines } from '../nudges/StaticLines';
import { askedLines } from '../nudges/roleLines';
import { useDraft } from './drafts';
import styles from './lists.module.css';
import { MAX_ENTRY_LENGTH, onEnter } from './typing';
import { useWords } from './words';

export interface AddEntryProps {
  readonly list: PhaseList;
  readonly session: string;
  /** Whether there is more to add here; without, only what was begun is finished. */
  readonly adds: boolean;
  /** From the beginning, the field has the focus. */
  readonly typing: boolean;
  readonly put: (text: string) => Promise<boolean>;
}

export function AddEntry({ list, session, adds, typing, put }: AddEntryProps) {
  const { t } = usePanel();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const member = useMember();
  const [text, setText] = useDraft(session, `${list.case} ${list.kind}`);
  const [busy, setBusy] = useState(false);
  useLayoutEffect(() => {
    if (typing) field.current?.focus();
  }, []);
  if (!adds && text === '') return null;
  const words = useWords();
  const cutOff = member !== null && (member.line !== 'online' || member.writerAwaySince !== null);

  async function send(): Promise<void> {
    if (busy || text.trim() === '') return;
    setBusy(true);
    const stands = await put(text);
    setBusy(false);
    if (stands) setText('');
    field.current?.focus();
  }

  return (
    <form
      class={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for={id}>{words.field[list.kind]}</label>
      <div>
        <textarea
          autocomplete="off"
          ref={field}
          id={id}
          rows={2}
          maxLength={MAX_ENTRY_LENGTH}
          value={text}
          // Not disabled: it keeps the focus, and what is typed.
          readOnly={busy}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onEnter(() => void send())}
        />
        <Button submits disabled={busy || text.trim() === ''}>
          {words.put}
        </Button>
      </div>
      <TypingHint
        text={text}
        field={list.kind}
        of={`${session} ${list.case} ${list.kind}`}
        session={session}
        input={field}
      />
      {list.kind === 'reading' && <p class={styles.start}>{words.readingStart}</p>}
      {list.kind === 'asked' && <StaticLines of={askedLines} />}
      {busy && cutOff && <output>{t.value.me.sending}</output>}
    </form>
  );
}
