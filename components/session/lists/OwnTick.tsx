/** What somebody ticks at an alternative for oneself: it stays on this machine. */
import { usePanel } from '@/components/app/panel';
import { Private } from '@/components/screenShare/Private';
import { ownNote, ownText, reasons, type OwnNoteRef } from '@/lib/session/ownNotes';
import styles from './lists.module.css';
import { useWords } from './words';

export interface OwnTickProps {
  readonly note: string;
  readonly number: number;
  readonly text: string;
}

/** "Suits me". */
export function FitsTick(props: OwnTickProps) {
  return (
    <Private part="ownNotes">
      <Fits {...props} />
    </Private>
  );
}

function Fits({ note, number, text }: OwnTickProps) {
  const { stands, put } = useOwnTick(ownNote('picked', number, note));
  const words = useWords();
  return (
    <label class={styles.take}>
      <input
        type="checkbox"
        checked={stands !== ''}
        aria-label={words.fitsOf(text)}
        onChange={(event) => put(event.currentTarget.checked ? '1' : '')}
      />
      {words.fits}
    </label>
  );
}

/** Why one takes it. */
export function ReasonTicks(props: Omit<OwnTickProps, 'text'>) {
  return (
    <Private part="ownNotes">
      <Reasons {...props} />
    </Private>
  );
}

function Reasons({ note, number }: Omit<OwnTickProps, 'text'>) {
  const { stands, put } = useOwnTick(ownNote('reason', number, note));
  const words = useWords();
  const chosen = stands.split(' ').filter((each) => each !== '');
  return (
    <details class={styles.why}>
      <summary>
        {words.why}
        {chosen.length > 0 && ` · ${chosen.length}`}
      </summary>
      {reasons.map((reason) => (
        <label key={reason} class={styles.take}>
          <input
            type="checkbox"
            checked={chosen.includes(reason)}
            onChange={(event) =>
              put(
                event.currentTarget.checked
                  ? [...chosen, reason].join(' ')
                  : chosen.filter((each) => each !== reason).join(' '),
              )
            }
          />
          {words.reasons[reason]}
        </label>
      ))}
    </details>
  );
}

function useOwnTick(ref: OwnNoteRef): { readonly stands: string; put(text: string): void } {
  const panel = usePanel();
  const { own, session } = panel.snapshot.value;
  const stands = ownText(own ?? [], ref);
  return {
    stands,
    put: (text) => {
      if (!session) return;
      const question = { type: 'saveOwnNote', of: session.id, ...ref } as const;
      void panel.ask({ ...question, text, from: stands, moment: null });
    },
  };
}
