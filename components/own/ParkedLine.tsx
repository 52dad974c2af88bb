/** That thoughts were parked which have their place here, and the way to them. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { SafetyWords, useSafetyWords } from '@/components/session/threshold/words';
import { Button } from '@/components/ui/Button';
import { Private } from '@/components/screenShare/Private';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { parkedHere } from '@/lib/session/parked';
import { ParkedThoughts } from './ParkedThoughts';
import styles from './parked.module.css';

export interface ParkedLineProps {
  /** Shows the group's list, where what is put in its field is seen. */
  readonly onList: () => void;
}

export function ParkedLine(props: ParkedLineProps) {
  return (
    <SafetyWords>
      <Private part="ownNotes">
        <Line {...props} />
      </Private>
    </SafetyWords>
  );
}

function Line({ onList }: ParkedLineProps) {
  const { session, snapshot } = usePanel();
  const me = useMe();
  const { parked: words } = useSafetyWords();
  const [open, setOpen] = useState(false);
  const value = session.value;
  if (!value) return null;
  const { thoughts, list } = parkedHere(value, snapshot.value.own ?? [], me);
  const close = () => setOpen(false);
  return (
    <>
      {thoughts.length > 0 && (
        <p class={styles.line}>
          <span>{words.count(thoughts.length)}</span>
          <Button weight="quiet" onClick={() => setOpen(true)}>
            {words.look}
          </Button>
        </p>
      )}
      {open && (
        <PrivateSheet part="ownNotes" title={words.title} onClose={close}>
          <ParkedThoughts
            session={value}
            thoughts={thoughts}
            {...(list && {
              onList: () => {
                close();
                onList();
              },
            })}
          />
        </PrivateSheet>
      )}
    </>
  );
}
