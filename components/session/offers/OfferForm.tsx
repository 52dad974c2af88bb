/** One sentence, and whether it can wait. */
import { useId, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { TypingHint } from '@/components/hints/TypingHint';
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
  const { session } = usePanel();
  const words = useWords();
  const input = useRef<HTMLTextAreaElement>(null);
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
        ref={input}
        autocomplete="off"
        id={id}
        rows={2}
        maxLength={MAX_LENGTH}
        value={offer.text}
        onInput={(event) => offer.write({ text: event.currentTarget.value })}
      />
      <TypingHint
        text={offer.text}
        field="case"
        of={`offer ${id}`}
        session={session.value?.id ?? null}
        input={input}
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
