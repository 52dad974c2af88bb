/** After the end, on one's own screen: that it is over, and the way out. */
import { usePanel } from '@/components/app/panel';
import { KeepNotice } from '@/components/own/ways';
import { hasPulses, PulseLine } from '@/components/session/pulses/ways';
import { MomentLine } from '@/components/session/nudges/cards';
import { later } from '@/components/ui/later';
import { Button } from '@/components/ui/Button';
import styles from '@/components/ui/messageScreen.module.css';

const Remains = later(() =>
  import('@/components/leaving/Remains').then((module) => module.Remains),
);

export function MemberEndScreen() {
  const panel = usePanel();
  const t = panel.t.value;
  const session = panel.session.value;
  const ended = session?.status === 'ended';
  return (
    <div class={styles.screen} aria-live="polite">
      <h1>{ended ? t.end.title : t.end.abandonedTitle}</h1>
      <p>{t.end.stays}</p>
      <MomentLine moments={[{ on: 'close', at: 'screen' }]} />
      {session && hasPulses(session) && <PulseLine />}
      {(panel.snapshot.value.own?.length ?? 0) > 0 && <KeepNotice />}
      <Remains />
      <div class={styles.out}>
        <Button weight="main" onClick={() => void panel.ask({ type: 'leaveLive' })}>
          {t.me.leave}
        </Button>
      </div>
    </div>
  );
}
