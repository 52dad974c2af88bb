/** Says that texts could not be loaded, and tries again. */
import { usePanel } from '@/components/app/panel';
import { Button } from './Button';
import styles from './later.module.css';

export function LoadFailed({ onRetry }: { onRetry: () => void }) {
  const { t } = usePanel();
  return (
    <div class={styles.failed} role="alert">
      <p>{t.value.app.partFailed}</p>
      <Button onClick={onRetry}>{t.value.app.tryAgain}</Button>
    </div>
  );
}
