/** Reads the names that the call page shows, once, when somebody asks. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import styles from './setUp.module.css';

export function NamesFromCall({ onNames }: { onNames: (names: readonly string[]) => void }) {
  const panel = usePanel();
  const [found, setFound] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const words = panel.t.value.setUp;
  if (!panel.snapshot.value.call.canAskNames) return null;

  async function ask(): Promise<void> {
    setBusy(true);
    const reply = await panel.ask({ type: 'askNames' }, ['namesUnknown']);
    setBusy(false);
    const names = reply.ok ? (reply.names ?? []) : [];
    setFound(names.length);
    if (names.length > 0) onNames(names);
  }

  return (
    <div class={styles.fromCall}>
      <Button disabled={busy} onClick={() => void ask()}>
        {words.fromCall}
      </Button>
      <output class={styles.hint}>
        {found !== null && (found > 0 ? words.fromCallFound(found) : words.fromCallNone)}
      </output>
    </div>
  );
}
