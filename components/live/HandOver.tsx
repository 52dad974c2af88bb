/** Hands the facilitation over: to a browser that can carry the session, or in words alone. */
import { useNames, usePanel } from '@/components/app/panel';
import styles from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { Sheet } from '@/components/ui/Sheet';
import { useWriter } from './situation';

export function HandOver({ person, onClose }: { person: string; onClose: () => void }) {
  const panel = usePanel();
  const name = useNames()(person);
  const writer = useWriter();
  const t = panel.t.value;
  const device = writer?.members.find((member) => member.person === person);
  const moves = device?.extension === true && device.connected;
  return (
    <Sheet title={t.person.makeFacilitator} onClose={onClose}>
      <p class={styles.text}>
        {moves ? t.live.person.handOverAsk(name) : t.person.makeFacilitatorAsk(name)}
      </p>
      <GuardedButton
        weight="main"
        onClick={() => {
          onClose();
          if (moves) void panel.ask({ type: 'offerHandOver', person });
          else void panel.command({ type: 'assignFacilitator', person });
        }}
      >
        {moves ? t.live.person.handOverYes(name) : t.person.makeFacilitatorYes(name)}
      </GuardedButton>
      <Button onClick={onClose}>{t.app.cancel}</Button>
    </Sheet>
  );
}
