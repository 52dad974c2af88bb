/** Which lines of the sheet the group may read: chosen one by one, and not without a look at one's own part. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import type { CommandBody } from '@/lib/session/commands';
import { isOver } from '@/lib/session/guards';
import { NoteTextSchema } from '@/lib/session/notes';
import { ownNote, ownText, sharedSheetKinds, type SharedSheetKind } from '@/lib/session/ownNotes';
import * as v from 'valibot';
import { usePlace } from './notesPlace';
import styles from './own.module.css';
import { Section } from './Section';
import { useGiving, useSharedOf } from './sharedNote';
import { useWords } from './words';

export function ShareSection({ person }: { readonly person: string }) {
  const panel = usePanel();
  const { notes, number } = usePlace();
  const { sheet, share: words } = useWords();
  const sharedOf = useSharedOf(number);
  const { busy, refused, give } = useGiving();
  const [left, setLeft] = useState<ReadonlySet<SharedSheetKind>>(new Set());
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const session = panel.session.value;
  if (!session) return null;
  const lines = sharedSheetKinds.flatMap((kind) => {
    const text = ownText(notes, ownNote(kind, number)).trim();
    const shared = sharedOf(kind);
    if (text === '' && !shared) return [];
    const state = !shared ? 'not' : shared.text === text ? 'shared' : 'changed';
    return [{ kind, text, shared, state, fits: v.is(NoteTextSchema, text) } as const];
  });
  const chosen = lines.filter(
    ({ kind, state, fits, text }) => state !== 'shared' && text !== '' && fits && !left.has(kind),
  );
  const hasOwnPart = sharedOf('ownPart') !== null || chosen.some(({ kind }) => kind === 'ownPart');

  async function shareThem(): Promise<void> {
    setAsking(false);
    const commands = chosen.map(({ kind, shared, text }): CommandBody => ({
      type: 'writeNote',
      note: shared?.id ?? crypto.randomUUID(),
      case: number,
      kind,
      person,
      text,
    }));
    setDone(await give(commands));
  }

  return (
    <Section
      title={sheet.sections.share}
      note={sheet.filled(lines.filter(({ state }) => state === 'shared').length, lines.length)}
    >
      <p class={styles.hint}>
        {isOver(session) ? words.notNow : lines.length === 0 ? words.nothing : words.text}
      </p>
      {lines.map(({ kind, state, text, shared, fits }) => (
        <div key={kind} class={styles.closed} data-share={kind}>
          <label class={styles.check}>
            <input
              type="checkbox"
              checked={state === 'shared' || (fits && !left.has(kind))}
              disabled={state === 'shared' || !fits || isOver(session)}
              onChange={(event) => {
                const next = new Set(left);
                if (event.currentTarget.checked) next.delete(kind);
                else next.add(kind);
                setLeft(next);
              }}
            />
            <span>
              {sheet.lines[kind].label}
              <small>{words.states[state]}</small>
            </span>
          </label>
          {text !== '' && !fits && <p class={styles.problem}>{words.tooLong}</p>}
          {shared && !isOver(session) && (
            <Button
              weight="quiet"
              disabled={busy}
              aria-label={words.withdraw(sheet.lines[kind].label)}
              onClick={() => {
                setLeft(new Set([...left, kind]));
                void give([{ type: 'withdrawNote', note: shared.id, person }]);
              }}
            >
              {words.takeBack}
            </Button>
          )}
        </div>
      ))}
      {asking && (
        <div class={styles.conflict}>
          <p>{words.noOwnPart}</p>
          <div class={styles.ways}>
            <Button
              weight="main"
              onClick={() => {
                setAsking(false);
                showOwnPart();
              }}
            >
              {words.writeIt}
            </Button>
            <Button disabled={busy} onClick={() => void shareThem()}>
              {words.anyway}
            </Button>
          </div>
        </div>
      )}
      {chosen.length > 0 && !asking && !isOver(session) && (
        <Button
          disabled={busy}
          onClick={() => {
            setDone(false);
            if (hasOwnPart) void shareThem();
            else setAsking(true);
          }}
        >
          {words.yes}
        </Button>
      )}
      <div aria-live="polite">
        {refused !== null && <p class={styles.problem}>{panel.t.value.refused[refused]}</p>}
        {done && chosen.length === 0 && <p class={styles.hint}>{words.done}</p>}
      </div>
    </Section>
  );
}

/** Opens the part of the sheet where the own part is asked, with the focus in it. */
function showOwnPart(): void {
  const field = document.querySelector<HTMLTextAreaElement>('dialog [data-kind=ownPart] textarea');
  const section = field?.closest('details');
  if (section) section.open = true;
  field?.focus();
}
