/** An offer after the others were shown: as long as a case is to be chosen, and no dots are counted. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import { isPresent } from '@/lib/session/guards';
import { caseToChoose, offerOf } from '@/lib/session/offers';
import styles from './offers.module.css';
import { PersonOfferSheet } from './PersonOffer';
import { useWords } from './words';

export function LaterOffer() {
  const { session } = usePanel();
  const words = useWords();
  const nameOf = useNames();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const [person, setPerson] = useState<string | null>(null);
  const value = session.value;
  const plan = value?.phases[value.current]?.plan;
  if (!value || value.offers.totals || plan?.part !== 'opening') return null;
  if (caseToChoose(value) === 0) return null;
  const rest = value.people.filter(({ id, present }) => present && !offerOf(value.offers, id));
  const mayOffer = me === null ? rest.length > 0 : isPresent(value, me) && rest.some(isMe(me));
  const close = () => {
    setOpen(false);
    setPerson(null);
  };
  return (
    <>
      {mayOffer && (
        <div class={styles.buttons}>
          <Button
            weight="quiet"
            icon="add"
            onClick={() => (me === null ? setOpen(true) : setPerson(me))}
          >
            {me === null ? words.who : words.alsoOffer}
          </Button>
        </div>
      )}
      {open && person === null && (
        <Sheet title={words.who} onClose={close}>
          <div class={styles.names}>
            {rest.map(({ id }) => (
              <Button key={id} onClick={() => setPerson(id)}>
                {nameOf(id)}
              </Button>
            ))}
          </div>
        </Sheet>
      )}
      {person !== null && <PersonOfferSheet session={value} person={person} onClose={close} />}
    </>
  );
}

function isMe(me: string): (person: { readonly id: string }) => boolean {
  return ({ id }) => id === me;
}
