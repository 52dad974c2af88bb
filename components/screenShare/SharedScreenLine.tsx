/** Says in the panel, quietly, that the screen is shared, and ends it with one tap. */
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import styles from './screenShare.module.css';
import { ScreenShareWords, useScreenShareWords } from './words';

export function SharedScreenLine() {
  return (
    <ScreenShareWords>
      <Line />
    </ScreenShareWords>
  );
}

function Line() {
  const panel = usePanel();
  const words = useScreenShareWords();
  return (
    <div class={styles.line} data-screen-shared>
      <p>{words.on}</p>
      <Button weight="quiet" onClick={() => void panel.ask({ type: 'shareScreen', on: false })}>
        {words.off}
      </Button>
    </div>
  );
}
