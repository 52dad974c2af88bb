/** On a machine that everybody uses: a signal by whoever holds it. Afterwards nothing says which. */
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { Sheet } from '@/components/ui/Sheet';
import sheets from '../sheets.module.css';
import { SignalKinds } from './SignalKinds';
import styles from './signals.module.css';
import { useSignal } from './useSignal';
import { SignalWords, useSignalWords } from './words';

export function SharedSignalButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <SignalWords>
      <Open onOpen={onOpen} />
    </SignalWords>
  );
}

function Open({ onOpen }: { readonly onOpen: () => void }) {
  const words = useSignalWords();
  return <Button onClick={onOpen}>{words.here}</Button>;
}

export interface SharedSignalSheetProps {
  readonly onClose: () => void;
}

export function SharedSignalSheet({ onClose }: SharedSignalSheetProps) {
  return (
    <SignalWords>
      <Steps onClose={onClose} />
    </SignalWords>
  );
}

function Steps({ onClose }: SharedSignalSheetProps) {
  const words = useSignalWords();
  const { sent, failed, give } = useSignal();
  const [given, setGiven] = useState(false);
  // Each step begins at its top: nobody sees where somebody else tapped, and a second tap counts nothing.
  if (given) {
    return (
      <Sheet key="said" title={words.said} onClose={onClose}>
        <p class={styles.text}>{words.passBack}</p>
        <div class={sheets.choices}>
          <Button weight="main" onClick={onClose}>
            {words.done}
          </Button>
          <Button weight="quiet" onClick={() => setGiven(false)}>
            {words.another}
          </Button>
        </div>
      </Sheet>
    );
  }
  return (
    <PrivateSheet part="signals" key="give" title={words.title} onClose={onClose}>
      <p class={styles.text}>{words.passIntro}</p>
      <SignalKinds
        said={[]}
        sent={sent}
        onGive={(kind) => void give(kind).then((arrived) => setGiven(arrived))}
      />
      <p class={styles.text} aria-live="polite">
        {failed ? words.failed : ''}
      </p>
    </PrivateSheet>
  );
}
