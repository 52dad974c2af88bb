/** The top line: what this is, until when, and the panel's own menu. */
import { useState } from 'preact/hooks';
import { LiveChip } from '@/components/live/LiveChip';
import { useMember, useWriter } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { laterSheet } from '@/components/ui/later';
import { clockTime } from '@/lib/i18n/times';
import { stepOf } from '@/lib/session/course';
import { isQuiet } from '@/lib/session/say';
import { projectEnd } from '@/lib/session/time';
import styles from './header.module.css';
import { usePanel } from './panel';

const MenuSheet = laterSheet(() => import('./MenuSheet').then((module) => module.MenuSheet));
const ShareSheet = laterSheet(() =>
  import('@/components/live/ShareSheet').then((module) => module.ShareSheet),
);

export function Header() {
  const panel = usePanel();
  const [open, setOpen] = useState<'menu' | 'share' | null>(null);
  const writer = useWriter();
  const member = useMember();
  const t = panel.t.value;
  const session = panel.session.value;
  const ahead = session?.status === 'running' || session?.status === 'ready';
  // Nothing that counts beside a silence.
  const quiet = session !== null && isQuiet(session);
  const cutOff = !panel.connected.value || (member?.stage === 'in' && member.line !== 'online');
  return (
    <header class={styles.header} data-shared={writer?.line}>
      <b>{t.app.name}</b>
      <span class={styles.state}>
        {cutOff ? (
          t.app.reconnecting
        ) : (
          <>
            {session?.status === 'running' && !quiet && (
              <span class={styles.step}>{t.phase.step(...stepOf(session))} · </span>
            )}
            {ahead &&
              !quiet &&
              t.phase.meetingEnds(
                clockTime(panel.toWall(projectEnd(session, panel.now.value)), panel.language.value),
              )}
          </>
        )}
      </span>
      <LiveChip onClick={() => setOpen('share')} />
      <Button weight="quiet" icon="menu" iconOnly onClick={() => setOpen('menu')}>
        {t.menu.open}
      </Button>
      {panel.surface === 'dock' && (
        <Button
          weight="quiet"
          icon="collapse"
          iconOnly
          onClick={() => void panel.ask({ type: 'moveDock', to: 'pill' })}
        >
          {t.menu.collapse}
        </Button>
      )}
      {open === 'menu' && (
        <MenuSheet onClose={() => setOpen(null)} onShare={() => setOpen('share')} />
      )}
      {open === 'share' && <ShareSheet onClose={() => setOpen(null)} />}
    </header>
  );
}
