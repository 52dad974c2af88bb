/** In the dock of another call than the session's: that there is one, and the two ways on. */
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { platformNames } from '@/lib/i18n/platformNames';
import type { CallSituation } from '@/lib/wire/viewMessages';
import styles from '@/components/ui/messageScreen.module.css';

export function ElsewhereScreen({ platform, open }: NonNullable<CallSituation['elsewhere']>) {
  const panel = usePanel();
  const words = panel.t.value.elsewhere;
  return (
    <div class={styles.screen}>
      <h1>{words.title}</h1>
      <p>{words.text(platformNames[platform])}</p>
      {open && (
        <Button weight="main" onClick={() => void panel.ask({ type: 'showCall' })}>
          {words.showCall}
        </Button>
      )}
      <GuardedButton
        weight={open ? 'plain' : 'main'}
        onClick={() => void panel.ask({ type: 'bindHere' })}
      >
        {words.bindHere}
      </GuardedButton>
      <p class={styles.small}>{words.bindHereHint}</p>
    </div>
  );
}
