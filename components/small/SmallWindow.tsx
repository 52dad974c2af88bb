/** The small window: whose turn it is, how long, and for the facilitator the step that comes. Nothing of one person alone. */
import { effect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { PanelProvider, usePanel } from '@/components/app/panel';
import { momentTitle } from '@/components/moment/title';
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
  useEffect(
    () =>
      effect(() => {
        document.title = momentTitle(panel) ?? small.title;
      }),
    [panel, small],
  );
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
      <Content>
        {top.possible && (
          <Button weight="quiet" icon="onTop" iconOnly onClick={top.open}>
            {small.onTop}
          </Button>
        )}
      </Content>
      <output class={styles.asked}>{top.refused && small.notOnTop}</output>
    </div>
  );
}

interface ContentProps {
  /** Beside the other buttons. */
  readonly children?: ComponentChildren;
}

function Content({ children }: ContentProps) {
  const { session, snapshot } = usePanel();
  const { small } = useScreenShareWords();
  const value = session.value;
  if (!value) return <p class={styles.alone}>{small.nothing}</p>;
  const over = value.status === 'ended' || value.status === 'abandoned';
  if (over) return <p class={styles.alone}>{small.over}</p>;
  return (
    <>
      <SmallFace session={value} />
      {snapshot.value.me === null && value.status === 'running' ? (
        <SmallControls session={value}>{children}</SmallControls>
      ) : (
        children && <div class={styles.controls}>{children}</div>
      )}
    </>
  );
}
