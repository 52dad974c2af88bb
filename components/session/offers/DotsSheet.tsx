/** Dots by the facilitator's machine, one person after the other. */
import { useState } from 'preact/hooks';
import { useNames } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { Sheet } from '@/components/ui/Sheet';
import { hasPlaced } from '@/lib/session/offers';
import type { Session } from '@/lib/session/state';
import { DotsForm } from './DotsForm';
import styles from './offers.module.css';
import { useWords } from './words';

export function DotsSheet({ session, onClose }: { session: Session; onClose: () => void }) {
  const words = useWords();
  const nameOf = useNames();
  const [person, setPerson] = useState<string | null>(null);
  if (person !== null) {
    return (
      <PrivateSheet
        part="answers"
        key={person}
        title={words.dotsOf(nameOf(person))}
        onClose={onClose}
      >
        <DotsForm session={session} person={person} onPlaced={() => setPerson(null)} />
      </PrivateSheet>
    );
  }
  return (
    <Sheet key="who" title={words.placeFor} onClose={onClose}>
      <div class={styles.names}>
        {session.people
          .filter(({ present }) => present)
          .map(({ id }) => (
            <Button
              key={id}
              aria-pressed={hasPlaced(session.offers, id)}
              onClick={() => setPerson(id)}
            >
              {nameOf(id)}
            </Button>
          ))}
      </div>
    </Sheet>
  );
}
