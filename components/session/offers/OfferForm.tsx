/** One sentence, and whether it can wait. */
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import styles from './offers.module.css';
import type { WrittenOffer } from './useOffer';
import { useWords } from './words';

/** One sentence. */
const MAX_LENGTH = 200;

export interface OfferFormProps {
  readonly offer: WrittenOffer;
  /** Of the button that offers it. */
  readonly label: string;
  readonly withdrawLabel: string;
  readonly onDone?: () => void;
}

export function OfferForm({ offer, label, withdrawLabel, onDone }: OfferFormProps) {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const id = useId();
  const wait = async (task: Promise<boolean>) => {
    setBusy(true);
    const done = await task;
    setBusy(false);
    if (done) onDone?.();
  };
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void wait(offer.handIn());
      }}
    >
      <label for={id}>{words.line}</label>
      <textarea
        autocomplete="off"
        id={id}
        rows={2}
        maxLength={MAX_LENGTH}
        value={offer.text}
        onInput={(event) => offer.write({ text: event.currentTarget.value })}
      />
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={offer.urgent}
          onChange={(event) => offer.write({ urgent: event.currentTarget.checked })}
        />
        {words.urgent}
      </label>
      <div class={styles.buttons}>
        <Button
          submits
          weight={offer.isOffered ? 'plain' : 'main'}
          disabled={busy || (offer.isOffered && !offer.isChanged)}
        >
          {offer.isOffered ? words.save : label}
        </Button>
        {offer.isOffered && (
          <Button weight="quiet" disabled={busy} onClick={() => void wait(offer.withdraw())}>
            {withdrawLabel}
          </Button>
        )}
      </div>
    </form>
  );
}
