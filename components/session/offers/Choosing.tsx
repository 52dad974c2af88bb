/** Weighing the offers: dots in silence, what they advise, and the choice of the group. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import type { OfferTexts } from '@/lib/i18n/offers/texts';
import { isPresent } from '@/lib/session/guards';
import {
  caseOf,
  caseToChoose,
  choosable,
  countPlaced,
  hasPlaced,
  tied,
  type Choosable,
} from '@/lib/session/offers';
import type { Session } from '@/lib/session/state';
import { Covered } from '@/components/screenShare/Covered';
import { DotsForm } from './DotsForm';
import { DotsSheet } from './DotsSheet';
import { keptDots } from './kept';
import { LaterOffer } from './LaterOffer';
import { OfferCard } from './OfferCard';
import { OfferSteps } from './OfferSteps';
import styles from './offers.module.css';
import { useWords } from './words';

export function Choosing() {
  const { session } = usePanel();
  const words = useWords();
  const me = useMe();
  const [again, setAgain] = useState(false);
  const value = session.value;
  const top = useTop(value, again);
  if (!value) return null;
  const { offers } = value;
  const list = choosable(offers);
  const weighing = offers.totals === null && caseToChoose(value) > 0;
  const placing =
    weighing && me !== null && isPresent(value, me) && (again || !hasPlaced(offers, me));
  if (placing) {
    return (
      <>
        <Covered part="answers">
          <DotsForm
            session={value}
            person={me}
            {...(again && { start: keptDots(value.id, me) })}
            steps={(of) => <OfferSteps session={value} of={of} me={me} />}
            onPlaced={() => setAgain(false)}
          />
        </Covered>
        <LaterOffer />
      </>
    );
  }
  return (
    <>
      <span ref={top} class={styles.top} tabIndex={-1} />
      {weighing ? (
        <Weighing session={value} me={me} onAgain={() => setAgain(true)} />
      ) : (
        <Advice list={list} session={value} />
      )}
      <ul class={styles.list}>
        {list.map((of) => (
          <OfferCard
            key={of.offer.person}
            session={value}
            of={of}
            isChosen={caseOf(value, of.offer.person) > 0}
            state={stateOf(value, of, words)}
          >
            <OfferSteps session={value} of={of} me={me} mayChoose />
          </OfferCard>
        ))}
      </ul>
      {weighing && <LaterOffer />}
      {list.length === 0 && <p class={styles.text}>{words.who}</p>}
    </>
  );
}

/** What has changed stands above: the dots lie, they are counted, somebody is chosen. */
function useTop(session: Session | null, again: boolean) {
  const top = useRef<HTMLSpanElement>(null);
  const me = useMe();
  const offers = session?.offers;
  const placed = offers !== undefined && me !== null && hasPlaced(offers, me) && !again;
  const open = session ? caseToChoose(session) : 0;
  const step = `${placed} ${(offers?.totals ?? null) !== null} ${open}`;
  const seen = useRef(step);
  useLayoutEffect(() => {
    if (seen.current === step) return;
    seen.current = step;
    top.current?.scrollIntoView({ block: 'nearest' });
    // The button that placed them is gone.
    if (document.activeElement === document.body) top.current?.focus({ preventScroll: true });
  }, [step]);
  return top;
}

/** Null while there is still a choice. */
function stateOf(session: Session, { offer }: Choosable, words: OfferTexts): string | undefined {
  const number = caseOf(session, offer.person);
  if (number > 0) return session.cases.length > 1 ? words.chosenAs(number) : words.chosen;
  return caseToChoose(session) === 0 ? words.forLater : undefined;
}

function Weighing({
  session,
  me,
  onAgain,
}: {
  session: Session;
  me: string | null;
  onAgain: () => void;
}) {
  const panel = usePanel();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { placed, of } = countPlaced(session);
  const own = me === null ? undefined : keptDots(session.id, me);
  const isFree = own?.some((each) => !session.offers.made.some(({ person }) => person === each));
  return (
    <div class={styles.status}>
      {me !== null && hasPlaced(session.offers, me) && (
        <p class={styles.text} aria-live="polite">
          {isFree ? words.freed : words.placed}
        </p>
      )}
      <p class={styles.small} aria-live="polite">
        {words.placedBy(placed, of)}
      </p>
      <div class={styles.buttons}>
        {me === null ? (
          <>
            <Button onClick={() => setOpen(true)}>{words.placeFor}</Button>
            {Object.keys(session.offers.dots).length > 0 && (
              <Button onClick={() => void panel.command({ type: 'countDots' }, ['alreadyMoved'])}>
                {words.countNow}
              </Button>
            )}
          </>
        ) : (
          hasPlaced(session.offers, me) && (
            <Button weight="quiet" onClick={onAgain}>
              {words.placeAgain}
            </Button>
          )
        )}
      </div>
      {open && <DotsSheet session={session} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** Once somebody is chosen there is nothing to advise any more. */
function Advice({ list, session }: { list: readonly Choosable[]; session: Session }) {
  const words = useWords();
  const nameOf = useNames();
  if (session.offers.totals === null || caseToChoose(session) === 0) return null;
  if (list.some(({ offer }) => caseOf(session, offer.person) > 0)) return null;
  const level = tied(list).map(({ offer }) => nameOf(offer.person));
  return (
    <p class={styles.text} aria-live="polite">
      {level.length > 0 ? words.tie(level) : words.advice}
    </p>
  );
}
