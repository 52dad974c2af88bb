/** Parks a thought, on a screen of one's own: a tap, and a line to type in where one is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Private } from '@/components/screenShare/Private';
import { SafetyWords, useSafetyWords } from '@/components/session/threshold/words';
import { Button } from '@/components/ui/Button';
import { useFocusAfter } from '@/components/ui/useFocusAfter';
import { ParkForm } from './ParkForm';
import styles from './parked.module.css';

const THANKS_MS = 2500;

export function ParkButton() {
  return (
    <SafetyWords>
      <Park />
    </SafetyWords>
  );
}

function Park() {
  const { parked: words } = useSafetyWords();
  const page = useRef(document.body);
  const focusAfter = useFocusAfter(page);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (done === 0) return undefined;
    const timer = setTimeout(() => setDone(0), THANKS_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const close = () => {
    setOpen(false);
    focusAfter('button[data-park]');
  };
  if (!open) {
    return (
      <Button
        weight="quiet"
        icon="park"
        data-own="sign"
        data-park
        data-noted={done > 0}
        title={words.park}
        aria-live="polite"
        onClick={() => setOpen(true)}
      >
        {done > 0 ? words.isParked : words.park}
      </Button>
    );
  }
  return (
    <div class={styles.place}>
      <Private part="ownNotes">
        <ParkForm
          typing
          onParked={() => {
            setDone((n) => n + 1);
            close();
          }}
          onClose={close}
        />
      </Private>
    </div>
  );
}
