/** Asks before somebody's own screen is taken out of the session. */
import { useNames, usePanel } from '@/components/app/panel';
import styles from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { Sheet } from '@/components/ui/Sheet';

export function RemoveScreen({ person, onClose }: { person: string; onClose: () => void }) {
  const panel = usePanel();
  const name = useNames()(person);
  const t = panel.t.value;
  const words = t.live.person;
  return (
    <Sheet title={words.remove} onClose={onClose}>
      <p class={styles.text}>{words.removeAsk(name)}</p>
      <GuardedButton
        weight="danger"
        onClick={() => {
          onClose();
          void panel.ask({ type: 'removeMember', person });
        }}
      >
        {words.removeYes(name)}
      </GuardedButton>
      <Button onClick={onClose}>{t.app.cancel}</Button>
    </Sheet>
  );
}
