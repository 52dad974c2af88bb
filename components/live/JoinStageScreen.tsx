/** Between the knock and the session, and after it: one thing at a time, with a way back. */
import { usePanel } from '@/components/app/panel';
import { KeepNotice } from '@/components/own/ways';
import { Button } from '@/components/ui/Button';
import styles from '@/components/ui/messageScreen.module.css';
import type { MemberSituation } from '@/lib/wire/liveMessages';
import { Code } from './Code';

export function JoinStageScreen({ stage, code, relay, line }: MemberSituation) {
  const panel = usePanel();
  const words = panel.t.value.join;
  const text = words.stages[stage];
  const underWay = stage === 'knocking' || stage === 'waiting' || stage === 'in';
  return (
    <div class={styles.screen} aria-live="polite">
      <h1>{text.title}</h1>
      {stage === 'waiting' && code !== null && <Code code={code} huge />}
      <p>{text.text}</p>
      {underWay && line === 'offline' && <p>{words.noLine}</p>}
      {!underWay && (panel.snapshot.value.own?.length ?? 0) > 0 && <KeepNotice />}
      <Button
        weight={underWay ? 'plain' : 'main'}
        onClick={() => void panel.ask({ type: 'leaveLive' })}
      >
        {underWay ? words.stop : words.back}
      </Button>
      {underWay && <p class={styles.small}>{words.via(relay)}</p>}
    </div>
  );
}
