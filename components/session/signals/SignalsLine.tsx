/** What people in the group notice, as counts for the facilitator: quiet, with one tap to answer where one is known. */
import { usePanel } from '@/components/app/panel';
import { Private } from '@/components/screenShare/Private';
import { Button } from '@/components/ui/Button';
import type { CommandBody } from '@/lib/session/commands';
import { SILENCE_SECONDS } from '@/lib/session/say';
import { signalKinds, signalsLately, type SignalKind } from '@/lib/session/signals';
import styles from './signals.module.css';
import { SignalWords, useSignalWords } from './words';

export function SignalsLine() {
  return (
    <SignalWords>
      <Private part="signals">
        <Line />
      </Private>
    </SignalWords>
  );
}

/** Others are answered by what the facilitator says. */
const answers: Partial<Record<SignalKind, CommandBody>> = {
  silence: { type: 'keepSilence', person: null, seconds: SILENCE_SECONDS },
  friction: { type: 'pauseSession', reason: 'stay', person: null },
};

function Line() {
  const panel = usePanel();
  const words = useSignalWords();
  const session = panel.session.value;
  if (!session) return null;
  const counts = signalKinds
    .map((kind) => ({ kind, count: signalsLately(session, kind, panel.now.value) }))
    .filter(({ count }) => count > 0);
  return (
    <ul class={styles.line} aria-label={words.noticed} aria-live="polite">
      {counts.map(({ kind, count }) => {
        const command = answers[kind];
        return (
          <li key={kind} class={styles.count}>
            <span data-signal={kind}>
              {words.kinds[kind]} · <b>{count}</b>
            </span>
            {command && (
              <Button onClick={() => void panel.command(command, ['paused'])}>
                {words.answers[kind]}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
