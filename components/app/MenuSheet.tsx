/** Settings of the panel and where it lies. */
import { useState } from 'preact/hooks';
import { Choice } from '@/components/session/Choice';
import styles from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { Sheet } from '@/components/ui/Sheet';
import { openSidePanel } from './openSidePanel';
import { usePanel } from './panel';
import { RawCopyButton } from './RawCopyButton';

export function MenuSheet({ onClose }: { onClose: () => void }) {
  const panel = usePanel();
  const [abandoning, setAbandoning] = useState(false);
  const t = panel.t.value;
  const { preferences } = panel.snapshot.value;
  const status = panel.session.value?.status;
  const inDock = panel.surface === 'dock';
  const move = (to: 'left' | 'right') => {
    onClose();
    void panel.ask({ type: 'moveDock', to });
  };

  if (abandoning) {
    return (
      <Sheet title={t.menu.abandon} onClose={onClose}>
        <p class={styles.text}>{t.menu.abandonAsk}</p>
        <GuardedButton
          weight="danger"
          onClick={() => {
            onClose();
            void panel.command({ type: 'abandonSession' });
          }}
        >
          {t.menu.abandon}
        </GuardedButton>
        <Button onClick={onClose}>{t.app.cancel}</Button>
      </Sheet>
    );
  }
  return (
    <Sheet title={t.menu.title} onClose={onClose}>
      <Choice
        legend={t.menu.language}
        value={panel.language.value}
        onChange={(language) => panel.setPreferences({ language })}
        options={[
          ['nl', 'Nederlands'],
          ['en', 'English'],
        ]}
      />
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={preferences.digits}
          onChange={(event) => panel.setPreferences({ digits: event.currentTarget.checked })}
        />
        {t.menu.showDigits}
      </label>
      <div class={styles.choices}>
        {inDock && (
          <>
            <Button onClick={() => move('left')}>{t.menu.toLeft}</Button>
            <Button onClick={() => move('right')}>{t.menu.toRight}</Button>
          </>
        )}
        {panel.surface !== 'sidePanel' && (
          <Button
            onClick={() => {
              onClose();
              void openSidePanel();
            }}
          >
            {t.menu.sidePanel}
          </Button>
        )}
        {panel.surface !== 'window' && (
          <Button
            onClick={() => {
              onClose();
              void panel.ask({ type: 'openWindow' });
            }}
          >
            {t.menu.window}
          </Button>
        )}
        <RawCopyButton label={t.menu.rawCopy} />
        <p class={styles.hint}>{t.menu.rawCopyHint}</p>
        {(status === 'running' || status === 'ready') && (
          <Button onClick={() => setAbandoning(true)}>{t.menu.abandon}</Button>
        )}
      </div>
    </Sheet>
  );
}
