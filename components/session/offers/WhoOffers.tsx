/** For the facilitator while everybody writes: who offers a case, and the way to say it for them. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { offerOf } from '@/lib/session/offers';
import styles from './offers.module.css';
import { PersonOfferSheet } from './PersonOffer';
import { useWords } from './words';

export function WhoOffers() {
  const { session } = usePanel();
  const words = useWords();
  const nameOf = useNames();
  const [person, setPerson] = useState<string | null>(null);
  const value = session.value;
  if (!value) return null;
  return (
    <>
      <fieldset class={styles.names}>
        <legend>{words.who}</legend>
        {value.people
          .filter(({ present }) => present)
          .map(({ id }) => (
            <Button
              key={id}
              aria-pressed={offerOf(value.offers, id) !== undefined}
              onClick={() => setPerson(id)}
            >
              {nameOf(id)}
            </Button>
          ))}
      </fieldset>
      {person !== null && (
        <PersonOfferSheet session={value} person={person} onClose={() => setPerson(null)} />
      )}
    </>
  );
}
