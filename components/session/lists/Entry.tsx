/** One entry: its words, what the case-bringer says of it, and for its writer the way to change it. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { TypingHint } from '@/components/hints/TypingHint';
import { Button } from '@/components/ui/Button';
import { useFocusAfter } from '@/components/ui/useFocusAfter';
import { Choice } from '@/components/session/Choice';
import { WarmthSchema, type Mark, type PhaseList, type Warmth } from '@/lib/session/lists';
import styles from './lists.module.css';
import { FitsTick, ReasonTicks } from './OwnTick';
import { MAX_ENTRY_LENGTH, onEnter } from './typing';
import { useWords } from './words';

export interface EntryProps {
  /** The note's. */
  readonly id: string;
  readonly text: string;
  readonly list: PhaseList;
  readonly mark: Mark | undefined;
  /** Whether this screen marks for the case-bringer. */
  readonly marks: boolean;
  /** Whether the case is of who looks at this screen. */
  readonly brings: boolean;
  readonly mine: boolean;
  readonly rate: (warmth: Warmth) => void;
  readonly choose: (taken: boolean) => void;
  readonly save: (text: string) => Promise<boolean>;
  readonly remove: () => void;
}

export function Entry(props: EntryProps) {
  const { id, text, list, mark, brings, mine } = props;
  const [changing, setChanging] = useState(false);
  const more = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(more);
  const words = useWords();
  if (changing) {
    return (
      <li>
        <ChangeEntry
          {...props}
          close={() => {
            setChanging(false);
            focusAfter('button');
          }}
        />
      </li>
    );
  }
  return (
    <li data-mark={mark}>
      <div class={styles.line}>
        <p>{text}</p>
        {mine && (
          <div ref={more}>
            <Button weight="quiet" icon="more" iconOnly onClick={() => setChanging(true)}>
              {words.change(text)}
            </Button>
          </div>
        )}
      </div>
      <MarkOf {...props} />
      {list.use === 'choose' && brings && mark === 'taken' && (
        <ReasonTicks note={id} number={list.case} />
      )}
      {list.tried && !brings && <FitsTick note={id} number={list.case} text={text} />}
    </li>
  );
}

/** To be set where this screen marks; else to be read. */
function MarkOf({ text, list, mark, marks, rate, choose }: EntryProps) {
  const words = useWords();
  if (list.use === 'weigh' && marks) {
    return (
      <div class={styles.warmths}>
        <Choice
          legend={words.warmthOf(text)}
          hideLegend
          value={mark ?? ''}
          options={WarmthSchema.options.map((each) => [each, words.warmth[each]] as const)}
          onChange={(each) => {
            if (each !== '' && each !== 'taken') rate(each);
          }}
        />
      </div>
    );
  }
  if (list.use === 'choose' && marks) {
    return (
      <label class={styles.take}>
        <input
          type="checkbox"
          checked={mark === 'taken'}
          aria-label={`${words.take}: ${text}`}
          onClick={(event) => {
            // It is ticked when it stands, which a refusal or a question may come before.
            event.preventDefault();
            choose(mark !== 'taken');
          }}
        />
        {words.take}
      </label>
    );
  }
  if (mark === undefined) return null;
  return (
    <p class={styles.mark} data-mark={mark}>
      {mark === 'taken' ? words.taken : words.warmth[mark]}
    </p>
  );
}

function ChangeEntry({
  id: note,
  text,
  list,
  save,
  remove,
  close,
}: EntryProps & { readonly close: () => void }) {
  const { t, session } = usePanel();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(text);
  const [busy, setBusy] = useState(false);
  const words = useWords();
  useLayoutEffect(() => field.current?.focus(), []);

  async function keep(): Promise<void> {
    if (busy || typed.trim() === '') return;
    setBusy(true);
    const stands = typed.trim() === text || (await save(typed));
    setBusy(false);
    if (stands) close();
  }

  return (
    <form
      class={styles.changing}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label class={styles.hidden} for={id}>
        {words.change(text)}
      </label>
      <textarea
        autocomplete="off"
        ref={field}
        id={id}
        rows={3}
        maxLength={Math.max(MAX_ENTRY_LENGTH, text.length)}
        value={typed}
        readOnly={busy}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          onEnter(() => void keep())(event);
        }}
      />
      <TypingHint
        text={typed}
        field={list.kind}
        of={note}
        session={session.value?.id ?? null}
        input={field}
      />
      <div>
        <Button submits disabled={busy || typed.trim() === ''}>
          {words.save}
        </Button>
        <Button weight="quiet" disabled={busy} onClick={remove}>
          {words.remove}
        </Button>
        <Button weight="quiet" onClick={close}>
          {t.value.app.cancel}
        </Button>
      </div>
    </form>
  );
}
