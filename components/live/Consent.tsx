/** What is sent and through whom, in plain words, before anything is. */
import { usePanel } from '@/components/app/panel';
import styles from './live.module.css';

export function Consent({ host, joining }: { host: string; joining: boolean }) {
  const words = usePanel().t.value.live.consent;
  return (
    <>
      <p class={styles.text}>{words.via}</p>
      <p class={styles.host}>{host}</p>
      <ul class={styles.points}>
        <li>{joining ? words.sendsName : words.sends}</li>
        <li>{words.sealed}</li>
        <li>{words.sees}</li>
        <li>{joining ? words.stopsForMe : words.stops}</li>
      </ul>
    </>
  );
}
