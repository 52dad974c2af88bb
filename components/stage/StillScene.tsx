/** No session, or one that is over: a calm line. */
import { usePanel } from '@/components/app/panel';
import { FitBox } from './FitBox';
import styles from './stage.module.css';
import { useStageWords } from './words';

export function StillScene({ of }: { readonly of: 'none' | 'over' }) {
  const { session } = usePanel();
  const words = useStageWords();
  const brokenOff = of === 'over' && session.value?.status === 'abandoned';
  const { title, text } = words[brokenOff ? 'brokenOff' : of];
  return (
    <FitBox centred text={title + text}>
      <h1 class={styles.still}>{title}</h1>
      <p class={styles.stillText}>{text}</p>
    </FitBox>
  );
}
