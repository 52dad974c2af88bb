/** What can be done with one offer: choose it, bring two together, withdraw. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { isPresent } from '@/lib/session/guards';
import { caseOf, caseToChoose, choosable, hasBegun, type Choosable } from '@/lib/session/offers';
import type { Session } from '@/lib/session/state';
import { MergeSheet } from './MergeSheet';
import styles from './offers.module.css';
import { useWords } from './words';

export interface OfferStepsProps {
  readonly session: Session;
  readonly of: Choosable;
  /** Null on the facilitator's screen. */
  readonly me: string | null;
  readonly mayChoose?: boolean;
}

export function OfferSteps({ session, of, me, mayChoose = false }: OfferStepsProps) {
  const panel = usePanel();
  const words = useWords();
  const nameOf = useNames();
  const [merging, setMerging] = useState(false);
  const { offer, added } = of;
  const { person } = offer;
  const its = caseOf(session, person);
  if (hasBegun(session, its)) return null;
  const number = caseToChoose(session);
  const own = [offer, ...added].some((each) => each.person === me);
  const chooseLabel = session.cases.length > 1 ? words.chooseFor(number) : words.choose;
  const named = (label: string) => `${label}: ${nameOf(person)}`;
  const buttons = [
    me === null && mayChoose && its === 0 && number > 0 && isPresent(session, person) && (
      <Button
        key="choose"
        aria-label={named(chooseLabel)}
        onClick={() =>
          void panel.command({ type: 'assignCaseBringer', case: number, person }, ['alreadyMoved'])
        }
      >
        {chooseLabel}
      </Button>
    ),
    me === null &&
      number > 0 &&
      its === 0 &&
      added.length === 0 &&
      choosable(session.offers).length > 1 && (
        <Button
          key="merge"
          weight="quiet"
          aria-label={named(words.merge)}
          onClick={() => setMerging(true)}
        >
          {words.merge}
        </Button>
      ),
    (me === null || own) && added.length > 0 && (
      <Button
        key="split"
        weight="quiet"
        aria-label={named(words.split)}
        onClick={() => void panel.command({ type: 'splitOffers', person: me ?? person })}
      >
        {words.split}
      </Button>
    ),
    own && me !== null && (
      <Button
        key="withdraw"
        weight="quiet"
        onClick={() => void panel.command({ type: 'withdrawOffer', person: me })}
      >
        {words.withdraw}
      </Button>
    ),
  ].filter(Boolean);
  if (buttons.length === 0) return null;
  return (
    <div class={styles.buttons}>
      {buttons}
      {merging && (
        <MergeSheet session={session} person={person} onClose={() => setMerging(false)} />
      )}
    </div>
  );
}
