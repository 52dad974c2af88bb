/** Why the last thing that was asked did not happen. */
import { Button } from '@/components/ui/Button';
import styles from './app.module.css';
import { usePanel } from './panel';

export function RefusalLine() {
  const panel = usePanel();
  const reason = panel.refusal.value;
  const t = panel.t.value;
  return (
    <div class={styles.refusal} role="alert" hidden={reason === null}>
      {reason !== null && (
        <>
          <p>{t.refused[reason]}</p>
          <Button weight="quiet" icon="close" iconOnly onClick={panel.putRefusalAway}>
            {t.app.close}
          </Button>
        </>
      )}
    </div>
  );
}
