/** The small window: whose turn it is, how long, and for the facilitator the step that comes. Nothing of one person alone. */
import { useEffect } from 'preact/hooks';
import { PanelProvider, usePanel } from '@/components/app/panel';
import {
  ScreenShareWords,
  ScreenShareWordsProvider,
  useScreenShareWords,
} from '@/components/screenShare/words';
import { Button } from '@/components/ui/Button';
import { InWindow, useOnTop } from './onTop';
import { SmallControls } from './SmallControls';
import { SmallFace } from './SmallFace';
import styles from './small.module.css';

export function SmallWindow() {
  return (
    <ScreenShareWords>
      <Small />
    </ScreenShareWords>
  );
}

function Small() {
  const panel = usePanel();
  const words = useScreenShareWords();
  const { small } = words;
  const top = useOnTop();
  useEffect(() => {
    document.title = small.title;
  }, [small]);
  if (top.above) {
    return (
      <>
        <InWindow of={top.above} tick={panel.tick}>
          <PanelProvider value={panel}>
            <ScreenShareWordsProvider value={words}>
              <main class={styles.small}>
                <Content />
              </main>
            </ScreenShareWordsProvider>
          </PanelProvider>
        </InWindow>
        <p class={styles.alone}>{small.isOnTop}</p>
      </>
    );
  }
  return (
    <div class={styles.small}>
      <Content />
      {top.possible && !top.refused && (
        <Button weight="quiet" onClick={top.open}>
          {small.onTop}
        </Button>
      )}
      {top.refused && <output>{small.notOnTop}</output>}
    </div>
  );
}

function Content() {
  const { session, snapshot } = usePanel();
  const { small } = useScreenShareWords();
  const value = session.value;
  if (!value) return <p class={styles.alone}>{small.nothing}</p>;
  const over = value.status === 'ended' || value.status === 'abandoned';
  if (over) return <p class={styles.alone}>{small.over}</p>;
  return (
    <>
      <SmallFace session={value} />
      {snapshot.value.me === null && value.status === 'running' && (
        <SmallControls session={value} />
      )}
    </>
  );
}
