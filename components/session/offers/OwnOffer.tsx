/** While everybody writes: one's own offer, on one's own screen. */
import { usePanel } from '@/components/app/panel';
import { isPresent } from '@/lib/session/guards';
import { offerOf } from '@/lib/session/offers';
import styles from './offers.module.css';
import { PersonOffer } from './PersonOffer';
import { useWords } from './words';

export function OwnOffer({ person }: { person: string }) {
  const { session } = usePanel();
  const words = useWords();
  const value = session.value;
  if (!value || !isPresent(value, person)) return null;
  return (
    <>
      <p class={styles.text} aria-live="polite">
        {offerOf(value.offers, person) && words.saved}
      </p>
      <PersonOffer session={value} person={person} />
    </>
  );
}
