/** Two offers about the same thing become one case, when both agree. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import { Sheet } from '@/components/ui/Sheet';
import { caseOf, choosable } from '@/lib/session/offers';
import type { Session } from '@/lib/session/state';
import styles from './offers.module.css';
import { useWords } from './words';

export interface MergeSheetProps {
  readonly session: Session;
  /** Who brings it. */
  readonly person: string;
  readonly onClose: () => void;
}

export function MergeSheet({ session, person, onClose }: MergeSheetProps) {
  const panel = usePanel();
  const words = useWords();
  const nameOf = useNames();
  const [other, setOther] = useState<string | null>(null);
  const title = words.mergeWith(nameOf(person));
  const others = choosable(session.offers).filter(
    ({ offer, added }) =>
      offer.person !== person && added.length === 0 && caseOf(session, offer.person) === 0,
  );
  if (other !== null) {
    return (
      <Confirm
        title={title}
        text={words.mergeText(nameOf(person), nameOf(other))}
        yes={words.mergeYes}
        onYes={() =>
          void panel.command({ type: 'mergeOffers', from: other, into: person, agreed: true })
        }
        onClose={onClose}
      />
    );
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <div class={styles.names}>
        {others.map(({ offer }) => (
          <Button key={offer.person} onClick={() => setOther(offer.person)}>
            {nameOf(offer.person)}
          </Button>
        ))}
      </div>
    </Sheet>
  );
}
