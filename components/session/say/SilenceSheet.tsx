/** The facilitator's silence: how long, or a moment that is held until they go on. */
import { usePanel } from '@/components/app/panel';
import styles from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import type { CommandBody } from '@/lib/session/commands';
import { silenceLengths } from '@/lib/session/say';

export interface SilenceSheetProps {
  readonly onClose: () => void;
}

export function SilenceSheet({ onClose }: SilenceSheetProps) {
  const panel = usePanel();
  const { say, pause, actions } = panel.t.value;
  const give = (command: CommandBody) => {
    onClose();
    void panel.command(command);
  };
  return (
    <Sheet title={actions.silence} onClose={onClose}>
      <div class={styles.choices}>
        {silenceLengths.map((seconds) => (
          <Button
            key={seconds}
            onClick={() => give({ type: 'keepSilence', person: null, seconds })}
          >
            {say.lengths[seconds]}
          </Button>
        ))}
        <Button onClick={() => give({ type: 'keepSilence', person: null, seconds: null })}>
          {say.open}
        </Button>
      </div>
      <p class={styles.section}>{say.stayHint}</p>
      <div class={styles.choices}>
        <Button onClick={() => give({ type: 'pauseSession', reason: 'stay', person: null })}>
          {pause.reasons.stay}
        </Button>
      </div>
    </Sheet>
  );
}
