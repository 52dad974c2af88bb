/** The top line: what this is, until when, and the panel's own menu. */
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { clockTime } from '@/lib/i18n/times';
import type { Session } from '@/lib/session/state';
import { projectEnd } from '@/lib/session/time';
import styles from './header.module.css';
import { MenuSheet } from './MenuSheet';
import { usePanel } from './panel';

/** Which of how many phases, without those that are left out. */
function stepOf({ phases, current }: Session): [number, number] {
  const held = phases.map((phase, i) => !phase.skipped || i === current);
  return [held.slice(0, current + 1).filter(Boolean).length, held.filter(Boolean).length];
}

export function Header() {
  const panel = usePanel();
  const [open, setOpen] = useState(false);
  const t = panel.t.value;
  const session = panel.session.value;
  const ahead = session?.status === 'running' || session?.status === 'ready';
  return (
    <header class={styles.header}>
      <b>{t.app.name}</b>
      <span>
        {!panel.connected.value
          ? t.app.reconnecting
          : ahead &&
            [
              session.status === 'running' && t.phase.step(...stepOf(session)),
              t.phase.meetingEnds(
                clockTime(panel.toWall(projectEnd(session, panel.now.value)), panel.language.value),
              ),
            ]
              .filter(Boolean)
              .join(' · ')}
      </span>
      <Button weight="quiet" icon="menu" iconOnly onClick={() => setOpen(true)}>
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
      {open && <MenuSheet onClose={() => setOpen(false)} />}
    </header>
  );
}
