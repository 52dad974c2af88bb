/** In place of something private while the screen is shared: asks before it is seen. */
import { Button } from '@/components/ui/Button';
import styles from './screenShare.module.css';
import { ScreenShareWords, useScreenShareWords } from './words';

export interface CoverProps {
  readonly onShow: () => void;
  /** Of a page that is covered whole. */
  readonly title?: string;
  /** Left out where there is nothing to leave. */
  readonly onClose?: () => void;
}

export function Cover(props: CoverProps) {
  return (
    <ScreenShareWords>
      <Ask {...props} />
    </ScreenShareWords>
  );
}

function Ask({ onShow, onClose, title }: CoverProps) {
  const { cover } = useScreenShareWords();
  return (
    <div class={styles.cover}>
      {title !== undefined && <h1 tabIndex={-1}>{title}</h1>}
      <p>{cover.text}</p>
      {onClose && (
        <Button weight="main" onClick={onClose}>
          {cover.notNow}
        </Button>
      )}
      <Button onClick={onShow}>{cover.show}</Button>
    </div>
  );
}
