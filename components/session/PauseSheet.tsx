/** Stops the clock with a reason, and says for whom. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import type { PauseReason } from '@/lib/session/state';
import { SayFor } from './say/SayFor';
import styles from './sheets.module.css';

const reasons: readonly PauseReason[] = ['break', 'distance', 'lostConnection', 'stop'];

export function PauseSheet({ onClose }: { onClose: () => void }) {
  const panel = usePanel();
  const nameOf = useNames();
  const [asking, setAsking] = useState<'distance' | 'lostConnection' | null>(null);
  const session = panel.session.value;
  if (!session) return null;
  const { pause } = panel.t.value;

  const stop = (reason: PauseReason, person: string | null) => {
    onClose();
    void panel.command({ type: 'pauseSession', reason, person });
  };
  const choose = (reason: PauseReason) => {
    if (reason === 'distance' || reason === 'lostConnection') setAsking(reason);
    else stop(reason, reason === 'stop' ? session.caseBringer : null);
  };

  return (
    <Sheet title={asking ? pause.forWhom : pause.ask} onClose={onClose}>
      {!asking && <SayFor without={['silence', 'stop']} onSaid={onClose} />}
      <div class={styles.choices}>
        {asking
          ? session.people
              .filter(({ present }) => present)
              .map(({ id }) => (
                <Button key={id} onClick={() => stop(asking, id)}>
                  {nameOf(id)}
                </Button>
              ))
          : reasons.map((reason) => (
              <Button key={reason} onClick={() => choose(reason)}>
                {pause.reasons[reason]}
              </Button>
            ))}
      </div>
    </Sheet>
  );
}
