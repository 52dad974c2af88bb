/** The six signals, each with what it does; some may rest. */
import type { SignalKind } from '@/lib/session/signals';
import { signalKinds } from '@/lib/session/signals';
import styles from './signals.module.css';
import { useSignalWords } from './words';

export interface SignalKindsProps {
  /** Given here a moment ago. */
  readonly said: readonly SignalKind[];
  /** Asked for, and not answered yet. */
  readonly sent: SignalKind | null;
  readonly onGive: (kind: SignalKind) => void;
}

export function SignalKinds({ said, sent, onGive }: SignalKindsProps) {
  const words = useSignalWords();
  return (
    <div class={styles.kinds}>
      {signalKinds.map((kind) => {
        const rests = said.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            class={styles.kind}
            data-said={rests}
            // Not disabled: the focus stays where it was pressed.
            aria-disabled={rests || sent !== null}
            onClick={() => {
              if (!rests && sent === null) onGive(kind);
            }}
          >
            <b>{words.kinds[kind]}</b>
            <span>{rests ? words.said : words.hints[kind]}</span>
          </button>
        );
      })}
    </div>
  );
}
