/** The three cards of a kind of question. */
import { LoadFailed } from '@/components/ui/LoadFailed';
import { useLoaded } from '@/components/ui/useLoaded';
import { cardsToAsk } from '@/lib/methods/cards/ask';
import { loadCards } from '@/lib/methods/cards/load';
import type { Asked } from '@/lib/session/depth';
import styles from './asked.module.css';

export function AskedCards({ asked: { kind, level } }: { asked: Asked }) {
  const { value: texts, failed, retry } = useLoaded(loadCards);
  if (failed) return <LoadFailed onRetry={retry} />;
  return (
    <ul class={styles.three} aria-busy={texts === null}>
      {texts && cardsToAsk(kind, level).map((id) => <li key={id}>{texts[id]}</li>)}
    </ul>
  );
}
