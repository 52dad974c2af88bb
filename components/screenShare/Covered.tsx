/** What is asked about before it is seen, while the screen is shared. */
import { useEffect, useState } from 'preact/hooks';
import { Cover } from './Cover';
import styles from './covered.module.css';
import { useHides, type PrivateProps } from './Private';

export interface CoveredProps extends PrivateProps {
  /** Of a page; a sheet has its own. */
  readonly title?: string;
  /** Leaves what is covered. */
  readonly onClose?: (() => void) | undefined;
}

/** A whole page or sheet: asked about before it is seen. It stays as it is beneath, with what was typed. */
export function Covered({ part, title, onClose, children }: CoveredProps) {
  const hides = useHides(part);
  const [shown, setShown] = useState(false);
  const covers = hides && !shown;
  // Whoever shares again is asked again.
  useEffect(() => {
    if (!hides) setShown(false);
  }, [hides]);
  return (
    <>
      {covers && (
        <Cover
          onShow={() => setShown(true)}
          {...(title !== undefined && { title })}
          {...(onClose && { onClose })}
        />
      )}
      <div class={styles.covered} data-private={part} hidden={covers}>
        {children}
      </div>
    </>
  );
}
