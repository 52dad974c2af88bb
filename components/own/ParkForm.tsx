/** A line in which a thought is parked: it leaves neither the screen nor the machine. */
import { signal } from '@preact/signals';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { MAX_ENTRY_LENGTH, onEnter } from '@/components/session/lists/typing';
import { useSafetyWords } from '@/components/session/threshold/words';
import { Button } from '@/components/ui/Button';
import { caseAt } from '@/lib/session/cases';
import type { HostRefusal } from '@/lib/wire/viewMessages';
import styles from './parked.module.css';

/** What is typed stays while another phase or a pause is on show. */
const draft = signal({ session: '', text: '' });

/** Shown at the field, where what was typed still stands. */
const taken = [
  'ownNotesFull',
  'ownNotesGone',
  'storageFull',
  'storageFailed',
  'failed',
] as const satisfies readonly HostRefusal[];

export interface ParkFormProps {
  /** From the beginning, the field has the focus. */
  readonly typing: boolean;
  readonly onParked: () => void;
  readonly onClose?: () => void;
}

export function ParkForm({ typing, onParked, onClose }: ParkFormProps) {
  const panel = usePanel();
  const { parked: words } = useSafetyWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<HostRefusal | null>(null);
  const session = panel.session.value;
  useLayoutEffect(() => {
    if (typing) field.current?.focus();
  }, []);
  if (!session) return null;
  const text = draft.value.session === session.id ? draft.value.text : '';

  async function park(): Promise<void> {
    if (!session || busy || text.trim() === '') return;
    setBusy(true);
    const reply = await panel.ask(
      {
        type: 'saveOwnNote',
        of: session.id,
        kind: 'parked',
        case: caseAt(session, session.current),
        key: crypto.randomUUID(),
        text: text.trim(),
        from: '',
        moment: {
          phase: Math.max(0, session.current),
          person: null,
          asked: null,
          at: panel.now.peek(),
        },
      },
      taken,
    );
    setBusy(false);
    setRefused(reply.ok ? null : reply.reason);
    if (!reply.ok) return;
    draft.value = { session: session.id, text: '' };
    onParked();
  }

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void park();
      }}
    >
      <label for={id}>{words.field}</label>
      <textarea
        autocomplete="off"
        ref={field}
        id={id}
        rows={2}
        maxLength={MAX_ENTRY_LENGTH}
        aria-describedby={`${id}-hint`}
        value={text}
        readOnly={busy}
        onInput={(event) => {
          draft.value = { session: session.id, text: event.currentTarget.value };
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose?.();
          onEnter(() => void park())(event);
        }}
      />
      <p id={`${id}-hint`}>{words.hint}</p>
      {refused !== null && (
        <p role="alert" class={styles.problem}>
          {panel.t.value.refused[refused]} {words.notSaved}
        </p>
      )}
      <div>
        <Button submits disabled={busy || text.trim() === ''}>
          {words.put}
        </Button>
        {onClose && (
          <Button weight="quiet" onClick={onClose}>
            {words.close}
          </Button>
        )}
      </div>
    </form>
  );
}
