/** The stored data cannot be used: what happened, what was not touched, and the ways out. */
import { usePanel } from '@/components/app/panel';
import { RawCopyButton } from '@/components/app/RawCopyButton';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import type { StoreFault } from '@/lib/wire/storeFault';
import styles from '@/components/ui/messageScreen.module.css';

export function FaultScreen({ fault }: { fault: StoreFault }) {
  const panel = usePanel();
  const words = panel.t.value.fault;
  return (
    <div class={styles.screen} role="alert">
      <h1>{words.title}</h1>
      <p>
        {fault.kind === 'unreadableEvent' ? words.unreadableEvent(fault.seq) : words[fault.kind]}
      </p>
      <RawCopyButton weight="main" label={words.rawCopy} />
      <Button onClick={() => void panel.ask({ type: 'retryStore' })}>{words.retry}</Button>
      {fault.kind === 'unreadableEvent' && (
        <GuardedButton onClick={() => void panel.ask({ type: 'setAside' })}>
          {words.setAside}
        </GuardedButton>
      )}
      <p class={styles.small}>
        {words.detail}: <code>{fault.detail}</code>
      </p>
    </div>
  );
}
