/** Parks a thought, on a screen of one's own: a tap, and a line to type in where one is. */
import { useEffect, useRef, useState } from 'preact/hooks';
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
  const place = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(place);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (done === 0) return undefined;
    const timer = setTimeout(() => setDone(0), THANKS_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const close = () => {
    setOpen(false);
    focusAfter('button');
  };
  return (
    <div ref={place} class={styles.place} data-park data-open={open}>
      {open ? (
        <ParkForm
          typing
          onParked={() => {
            setDone((n) => n + 1);
            close();
          }}
          onClose={close}
        />
      ) : (
        <Button
          weight="quiet"
          icon="park"
          data-own
          aria-live="polite"
          onClick={() => setOpen(true)}
        >
          {done > 0 ? words.isParked : words.park}
        </Button>
      )}
    </div>
  );
}
