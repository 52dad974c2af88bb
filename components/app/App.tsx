/** The panel: one screen at a time, by what the background last said. */
import { FaultScreen } from '@/components/fault/FaultScreen';
import { JoinStageScreen } from '@/components/live/JoinStageScreen';
import { MemberEndScreen } from '@/components/live/MemberEndScreen';
import { SharedScreenLine } from '@/components/screenShare/ways';
import { SessionScreen } from '@/components/session/SessionScreen';
import { later } from '@/components/ui/later';
import styles from './app.module.css';
import { Header } from './Header';
import { PanelProvider, usePanel, type Panel } from './panel';
import { RefusalLine } from './RefusalLine';

/** Of no use to a panel that is opened in a session. */
const ElsewhereScreen = later(() =>
  import('@/components/elsewhere/ElsewhereScreen').then((module) => module.ElsewhereScreen),
);
const EndScreen = later(() =>
  import('@/components/end/EndScreen').then((module) => module.EndScreen),
);
const JoinScreen = later(() =>
  import('@/components/live/JoinScreen').then((module) => module.JoinScreen),
);
/** What it says is on the screen anyway. */
const OwnMoment = later(() =>
  import('@/components/moment/OwnMoment').then((module) => module.OwnMoment),
);
const SetUpScreen = later(() =>
  import('@/components/setup/SetUpScreen').then((module) => module.SetUpScreen),
);

const SmallWindow = later(() =>
  import('@/components/small/SmallWindow').then((module) => module.SmallWindow),
);

export function App({ panel }: { panel: Panel }) {
  return (
    <PanelProvider value={panel}>
      <main class={styles.panel} data-surface={panel.surface}>
        {panel.surface === 'small' ? (
          <>
            <SmallWindow />
            <OwnMoment />
          </>
        ) : (
          <>
            <Header />
            <OwnMoment />
            {panel.snapshot.value.screenShared && <SharedScreenLine />}
            <Screen />
          </>
        )}
        <RefusalLine />
      </main>
    </PanelProvider>
  );
}

function Screen() {
  const { snapshot, session, surface } = usePanel();
  const { fault, call, live, me } = snapshot.value;
  if (fault) return <FaultScreen fault={fault} />;
  if (call.elsewhere) return <ElsewhereScreen {...call.elsewhere} />;
  if (live?.role === 'member' && (live.stage !== 'in' || !session.value)) {
    return <JoinStageScreen {...live} />;
  }
  if (!session.value) return surface === 'page' ? <JoinScreen /> : <SetUpScreen />;
  const over = session.value.status === 'ended' || session.value.status === 'abandoned';
  if (over) return me === null ? <EndScreen /> : <MemberEndScreen />;
  return <SessionScreen />;
}
