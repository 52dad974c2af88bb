/** Settings of the panel and where it lies. */
import { useState } from 'preact/hooks';
import { MomentSettings } from '@/components/moment/MomentSettings';
import { Choice } from '@/components/session/Choice';
import red from '@/components/session/nudges/acute.module.css';
import { SeeThisInHelp } from '@/components/session/nudges/ways';
import styles from '@/components/session/sheets.module.css';
import { MomentLine, NudgesSheet } from '@/components/session/nudges/cards';
import { WatchThis } from '@/components/session/nudges/WatchThis';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { laterSheet } from '@/components/ui/later';
import { Sheet } from '@/components/ui/Sheet';
import { openHome } from './openHome';
import { openSidePanel } from './openSidePanel';
import { usePanel } from './panel';
import { RawCopyButton } from './RawCopyButton';

const HelpSheet = laterSheet(() =>
  import('@/components/session/nudges/HelpSheet').then((module) => module.HelpSheet),
);

const ShowSheet = laterSheet(() =>
  import('@/components/show/ShowSheet').then((module) => module.ShowSheet),
);

export interface MenuSheetProps {
  readonly onClose: () => void;
  readonly onShare: () => void;
}

export function MenuSheet({ onClose, onShare }: MenuSheetProps) {
  const panel = usePanel();
  const [leaving, setLeaving] = useState(false);
  const [nudges, setNudges] = useState(false);
  const [showing, setShowing] = useState(false);
  const [help, setHelp] = useState<'list' | 'acute' | null>(null);
  const t = panel.t.value;
  const { preferences, live, me } = panel.snapshot.value;
  const status = panel.session.value?.status;
  const ahead = status === 'running' || status === 'ready';
  const member = live?.role === 'member';
  const onPage = panel.surface === 'page';
  const end = member ? 'leave' : 'abandon';
  const inDock = panel.surface === 'dock';
  const move = (to: 'left' | 'right') => {
    onClose();
    void panel.ask({ type: 'moveDock', to });
  };

  if (help) {
    return (
      <HelpSheet
        onClose={onClose}
        actions={(pitfall) => (
          <>
            <SeeThisInHelp pitfall={pitfall} />
            <WatchThis pitfall={pitfall} />
          </>
        )}
        {...(help === 'acute' && { at: 'acute-zorg' })}
      />
    );
  }
  if (showing) return <ShowSheet onClose={onClose} />;
  if (nudges) return <NudgesSheet onClose={onClose} />;
  if (leaving) {
    return (
      <Sheet title={t.menu[end]} onClose={onClose}>
        <p class={styles.text}>{t.menu[member ? 'leaveAsk' : 'abandonAsk']}</p>
        {member && <MomentLine moments={[{ on: 'close', at: 'screen' }]} />}
        <GuardedButton
          weight="danger"
          onClick={() => {
            onClose();
            if (member) void panel.ask({ type: 'leaveLive' });
            else void panel.command({ type: 'abandonSession' });
          }}
        >
          {t.menu[end]}
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
      <MomentSettings />
      <div class={styles.choices}>
        {ahead && <Button onClick={() => setHelp('list')}>{t.menu.pitfalls}</Button>}
        <Button onClick={() => setNudges(true)}>{t.menu.nudges}</Button>
        {ahead && me === null && !member && (
          <Button onClick={onShare}>{t.live[live ? 'invitation' : 'share']}</Button>
        )}
        <Button onClick={() => setShowing(true)}>{t.menu.show}</Button>
        {inDock && (
          <>
            <Button onClick={() => move('left')}>{t.menu.toLeft}</Button>
            <Button onClick={() => move('right')}>{t.menu.toRight}</Button>
          </>
        )}
        {panel.surface !== 'sidePanel' && !onPage && (
          <Button
            onClick={() => {
              onClose();
              void openSidePanel();
            }}
          >
            {t.menu.sidePanel}
          </Button>
        )}
        {panel.surface !== 'window' && !onPage && (
          <Button
            onClick={() => {
              onClose();
              void panel.ask({ type: 'openWindow' });
            }}
          >
            {t.menu.window}
          </Button>
        )}
        {!onPage && (
          <Button
            onClick={() => {
              onClose();
              void openHome();
            }}
          >
            {t.menu.home}
          </Button>
        )}
        {!onPage && (
          <>
            <RawCopyButton label={t.menu.rawCopy} />
            <p class={styles.hint}>{t.menu.rawCopyHint}</p>
          </>
        )}
        {(ahead || member) && <Button onClick={() => setLeaving(true)}>{t.menu[end]}</Button>}
        {ahead && (
          <button type="button" class={red.way} onClick={() => setHelp('acute')}>
            {t.menu.acute}
          </button>
        )}
      </div>
    </Sheet>
  );
}
