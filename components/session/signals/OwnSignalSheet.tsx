/** The six private signals on one's own screen: what was given says so, and rests. */
import { usePanel } from '@/components/app/panel';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { SIGNAL_WINDOW_MS } from '@/lib/session/signals';
import { SignalKinds } from './SignalKinds';
import styles from './signals.module.css';
import { useSignal } from './useSignal';
import { useSignalWords } from './words';

export interface OwnSignalSheetProps {
  readonly onClose: () => void;
}

export function OwnSignalSheet({ onClose }: OwnSignalSheetProps) {
  const { snapshot, now } = usePanel();
  const words = useSignalWords();
  const { sent, failed, give } = useSignal();
  const said = snapshot.value.restingSignals
    .filter(({ at }) => now.value - at < SIGNAL_WINDOW_MS)
    .map(({ kind }) => kind);
  return (
    <PrivateSheet part="signals" title={words.title} onClose={onClose}>
      <p class={styles.text}>{words.intro}</p>
      <SignalKinds said={said} sent={sent} onGive={(kind) => void give(kind)} />
      <p class={styles.text} aria-live="polite">
        {failed ? words.failed : sent === null && said.length > 0 ? words.rests : ''}
      </p>
    </PrivateSheet>
  );
}
