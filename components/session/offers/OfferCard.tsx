/** One case that can be chosen: whose it is, what it is about, and what helps to choose. */
import type { ComponentChildren } from 'preact';
import { useNames, usePanel } from '@/components/app/panel';
import { dayOf } from '@/lib/i18n/days';
import type { Choosable, Offer } from '@/lib/session/offers';
import { isPresent } from '@/lib/session/guards';
import type { Session } from '@/lib/session/state';
import styles from './offers.module.css';
import { pitchOf } from './useOffer';
import { useWords } from './words';

export interface OfferCardProps {
  readonly session: Session;
  readonly of: Choosable;
  /** How it stands with the choice. */
  readonly state?: string | undefined;
  readonly isChosen?: boolean;
  readonly children?: ComponentChildren;
}

export function OfferCard({ session, of, state, isChosen = false, children }: OfferCardProps) {
  const words = useWords();
  const nameOf = useNames();
  const { offer, added, urgent, dots } = of;
  return (
    <li class={styles.card} data-chosen={isChosen}>
      <p class={styles.head}>
        <b>{nameOf(offer.person)}</b>
        {urgent && <span class={styles.urgent}>{words.isUrgent}</span>}
        {dots !== null && (
          <span class={styles.dots}>
            <span aria-hidden="true">{'●'.repeat(Math.min(dots, 12))}</span> {words.dots(dots)}
          </span>
        )}
      </p>
      <Line session={session} offer={offer} />
      {added.map((other) => (
        <div key={other.person}>
          <p class={styles.small}>{words.andQuestionOf(nameOf(other.person))}</p>
          <Line session={session} offer={other} />
        </div>
      ))}
      <p class={styles.small}>{useDetails(session, offer)}</p>
      {state !== undefined && <p class={styles.state}>{state}</p>}
      {children}
    </li>
  );
}

function Line({ session, offer }: { session: Session; offer: Offer }) {
  const { snapshot } = usePanel();
  const note = pitchOf(session, offer.person);
  const text = note === null ? undefined : snapshot.value.notes[note];
  return text === undefined ? null : <p class={styles.line}>{text}</p>;
}

function useDetails(session: Session, { person, brought }: Offer): string {
  const { t, now, language, toWall } = usePanel();
  const words = useWords();
  const details = [
    brought === null && words.neverBrought,
    typeof brought === 'string' &&
      words.brought(dayOf(Date.parse(`${brought}T12:00`), toWall(now.value), language.value)),
    !isPresent(session, person) && t.value.seat.away,
  ];
  return details.filter(Boolean).join(' · ');
}
