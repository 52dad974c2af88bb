/** What one person offers, from their own screen or by the facilitator for them. */
import { useNames, usePanel } from '@/components/app/panel';
import { Sheet } from '@/components/ui/Sheet';
import { useMe } from '@/components/live/situation';
import type { Session } from '@/lib/session/state';
import { OfferForm } from './OfferForm';
import { useOffer } from './useOffer';

export interface PersonOfferProps {
  readonly session: Session;
  readonly person: string;
  readonly onDone?: () => void;
}

export function PersonOffer({ session, person, onDone }: PersonOfferProps) {
  const { t } = usePanel();
  const nameOf = useNames();
  const me = useMe();
  const offer = useOffer(session, person);
  const words = t.value.offers;
  return (
    <OfferForm
      offer={offer}
      label={person === me ? words.offer : words.add}
      withdrawLabel={person === me ? words.withdraw : words.withdrawFor(nameOf(person))}
      {...(onDone && { onDone })}
    />
  );
}

export function PersonOfferSheet({
  session,
  person,
  onClose,
}: Omit<PersonOfferProps, 'onDone'> & { readonly onClose: () => void }) {
  const { t } = usePanel();
  const nameOf = useNames();
  const me = useMe();
  const words = t.value.offers;
  return (
    <Sheet
      title={person === me ? words.alsoOffer : words.offerOf(nameOf(person))}
      onClose={onClose}
    >
      <PersonOffer session={session} person={person} onDone={onClose} />
    </Sheet>
  );
}
