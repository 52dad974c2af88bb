/** The panel: one screen at a time, by what the background last said. */
import { EndScreen } from '@/components/end/EndScreen';
import { ElsewhereScreen } from '@/components/elsewhere/ElsewhereScreen';
import { FaultScreen } from '@/components/fault/FaultScreen';
import { SessionScreen } from '@/components/session/SessionScreen';
import { SetUpScreen } from '@/components/setup/SetUpScreen';
import styles from './app.module.css';
import { Header } from './Header';
import { PanelProvider, usePanel, type Panel } from './panel';
import { RefusalLine } from './RefusalLine';

export function App({ panel }: { panel: Panel }) {
  return (
    <PanelProvider value={panel}>
      <main class={styles.panel} data-surface={panel.surface}>
        <Header />
        <Screen />
        <RefusalLine />
      </main>
    </PanelProvider>
  );
}

function Screen() {
  const { snapshot, session } = usePanel();
  const { fault, call } = snapshot.value;
  if (fault) return <FaultScreen fault={fault} />;
  if (call.elsewhere) return <ElsewhereScreen {...call.elsewhere} />;
  if (!session.value) return <SetUpScreen />;
  const over = session.value.status === 'ended' || session.value.status === 'abandoned';
  return over ? <EndScreen /> : <SessionScreen />;
}
