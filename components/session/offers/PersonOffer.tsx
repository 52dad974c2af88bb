/** What one person offers, from their own screen or by the facilitator for them. */
import { useNames } from '@/components/app/panel';
import { Sheet } from '@/components/ui/Sheet';
import { useMe } from '@/components/live/situation';
import type { Session } from '@/lib/session/state';
import { OfferForm } from './OfferForm';
import { useOffer } from './useOffer';
import { useWords } from './words';

export interface PersonOfferProps {
  readonly session: Session;
  readonly person: string;
  readonly onDone?: () => void;
}

export function PersonOffer({ session, person, onDone }: PersonOfferProps) {
  const words = useWords();
  const nameOf = useNames();
  const me = useMe();
  const offer = useOffer(session, person);
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
  const words = useWords();
  const nameOf = useNames();
  const me = useMe();
  return (
    <Sheet
      title={person === me ? words.alsoOffer : words.offerOf(nameOf(person))}
      onClose={onClose}
    >
      <PersonOffer session={session} person={person} onDone={onClose} />
    </Sheet>
  );
}
