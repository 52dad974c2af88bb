/** The top line: what this is, until when, and the panel's own menu. */
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { clockTime } from '@/lib/i18n/times';
import { projectEnd } from '@/lib/session/time';
import styles from './header.module.css';
import { MenuSheet } from './MenuSheet';
import { usePanel } from './panel';

export function Header() {
  const panel = usePanel();
  const [open, setOpen] = useState(false);
  const t = panel.t.value;
  const session = panel.session.value;
  const running = session?.status === 'running';
  return (
    <header class={styles.header}>
      <b>{t.app.name}</b>
      <span>
        {!panel.connected.value
          ? t.app.reconnecting
          : running &&
            t.programme.ends(
              clockTime(panel.toWall(projectEnd(session, panel.now.value)), panel.language.value),
            )}
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
