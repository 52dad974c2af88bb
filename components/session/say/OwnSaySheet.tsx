/** All that the case-bringer can say now, with what each does. */
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import type { SilenceSeconds } from '@/lib/session/commands';
import { silenceLengths, type SayKind } from '@/lib/session/say';
import styles from './saySheet.module.css';

export interface OwnSaySheetProps {
  readonly kinds: readonly SayKind[];
  readonly onSay: (kind: SayKind) => void;
  readonly onSilence: (seconds: SilenceSeconds) => void;
  readonly onClose: () => void;
}

/** What stands in the row has no second button here, but the silence, which has its lengths. */
const elsewhere: ReadonlySet<SayKind> = new Set(['notNow', 'silence', 'stop']);

export function OwnSaySheet({ kinds, onSay, onSilence, onClose }: OwnSaySheetProps) {
  const { t } = usePanel();
  const { say } = t.value;
  return (
    <Sheet title={say.own} onClose={onClose}>
      <p class={styles.lead}>{say.noReason}</p>
      <div class={styles.kinds}>
        {kinds
          .filter((kind) => !elsewhere.has(kind))
          .map((kind) => (
            <button type="button" key={kind} class={styles.kind} onClick={() => onSay(kind)}>
              <b>{say.kinds[kind]}</b>
              <span>{say.hints[kind]}</span>
            </button>
          ))}
      </div>
      {kinds.includes('silence') && (
        <section class={styles.lengths} aria-label={say.kinds.silence}>
          <h3>{say.kinds.silence}</h3>
          <p>{say.hints.silence}</p>
          <div>
            {silenceLengths.map((seconds) => (
              <Button key={seconds} onClick={() => onSilence(seconds)}>
                {say.lengths[seconds]}
              </Button>
            ))}
          </div>
        </section>
      )}
    </Sheet>
  );
}
