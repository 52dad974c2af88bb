/** Safe enough, or rather not: two answers of one size, and none of them filled in before. */
import { useId, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useGiving } from '@/components/own/sharedNote';
import { Button } from '@/components/ui/Button';
import { FEWEST_ASKED } from '@/lib/session/safety';
import type { PersonId, Session } from '@/lib/session/state';
import styles from './threshold.module.css';
import { useSafetyWords } from './words';

export interface SafetyFormProps {
  readonly session: Session;
  /** Null where one screen goes round. */
  readonly person: PersonId | null;
  readonly send: string;
  readonly onGiven: () => void;
}

export function SafetyForm({ session, person, send, onGiven }: SafetyFormProps) {
  const { t } = usePanel();
  const { safety: words } = useSafetyWords();
  const { busy, refused, give } = useGiving();
  const [safe, setSafe] = useState<boolean | null>(null);
  const [asked, setAsked] = useState(false);
  const name = useId();
  const { case: number, asked: all } = session.safety;

  async function handIn(): Promise<void> {
    setAsked(true);
    if (safe === null) return;
    if (await give([{ type: 'answerSafety', case: number, person, safe }])) onGiven();
  }

  return (
    <>
      <p class={styles.text}>{words.intro}</p>
      <p class={styles.text}>{words.unseen}</p>
      {all.length < FEWEST_ASKED && <p class={styles.text}>{words.two}</p>}
      <fieldset class={styles.answers}>
        <legend>{words.title}</legend>
        {([true, false] as const).map((each) => (
          <label key={String(each)}>
            <input
              type="radio"
              name={name}
              checked={safe === each}
              onChange={() => setSafe(each)}
            />
            {each ? words.safe : words.rather}
          </label>
        ))}
      </fieldset>
      <p class={styles.text}>{words.final}</p>
      <div aria-live="polite">
        {asked && safe === null && <p class={styles.problem}>{words.chooseOne}</p>}
        {refused !== null && <p class={styles.problem}>{t.value.refused[refused]}</p>}
      </div>
      <Button weight="main" disabled={busy} onClick={() => void handIn()}>
        {send}
      </Button>
    </>
  );
}
