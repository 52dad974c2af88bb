/** What can be done about the own screen of one person; nothing for who has none. */
import { usePanel } from '@/components/app/panel';
import styles from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { useWriter } from './situation';

export interface DeviceChoicesProps {
  readonly person: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

export function DeviceChoices({ person, onRemove, onClose }: DeviceChoicesProps) {
  const panel = usePanel();
  const writer = useWriter();
  const device = writer?.members.find((member) => member.person === person);
  if (!writer || !device) return null;
  const words = panel.t.value.live.person;
  const isDeputy = writer.deputy === person;
  const name = (deputy: string | null) => {
    onClose();
    void panel.ask({ type: 'nameDeputy', person: deputy });
  };
  return (
    <section class={styles.choices}>
      <p class={styles.section}>{device.connected ? words.screen : words.screenAway}</p>
      {isDeputy && <Button onClick={() => name(null)}>{words.noDeputy}</Button>}
      {!isDeputy && device.extension && (
        <>
          <GuardedButton onClick={() => name(person)}>{words.deputy}</GuardedButton>
          <p class={styles.hint}>{words.deputyHint}</p>
        </>
      )}
      <Button onClick={onRemove}>{words.remove}</Button>
    </section>
  );
}
