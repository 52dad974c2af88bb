/** What is offered, while it is read out. */
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { choosable } from '@/lib/session/offers';
import { OfferCard } from './OfferCard';
import { OfferSteps } from './OfferSteps';
import styles from './offers.module.css';

export function OfferList() {
  const { session } = usePanel();
  const me = useMe();
  const value = session.value;
  if (!value) return null;
  return (
    <ul class={styles.list}>
      {choosable(value.offers).map((of) => (
        <OfferCard key={of.offer.person} session={value} of={of}>
          <OfferSteps session={value} of={of} me={me} />
        </OfferCard>
      ))}
    </ul>
  );
}
