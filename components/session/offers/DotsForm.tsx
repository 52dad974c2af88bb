/** Two dots of one person, placed on the offers and handed in together. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { choosable, DOTS, type Choosable } from '@/lib/session/offers';
import type { Session } from '@/lib/session/state';
import { keepDots } from './kept';
import { OfferCard } from './OfferCard';
import styles from './offers.module.css';
import { useWords } from './words';

export interface DotsFormProps {
  readonly session: Session;
  readonly person: string;
  /** Where they lie now, where that is known here. */
  readonly start?: readonly string[] | undefined;
  /** What else can be done with an offer. */
  readonly steps?: (of: Choosable) => ComponentChildren;
  readonly onPlaced: () => void;
}

export function DotsForm({ session, person, start = [], steps, onPlaced }: DotsFormProps) {
  const panel = usePanel();
  const words = useWords();
  const nameOf = useNames();
  const list = choosable(session.offers);
  const [chosen, setChosen] = useState(start);
  const [busy, setBusy] = useState(false);
  // What was withdrawn meanwhile gives its dots back.
  const on = chosen.filter((each) => list.some(({ offer }) => offer.person === each));
  const left = DOTS - on.length;

  async function place(): Promise<void> {
    setBusy(true);
    const { ok } = await panel.command({ type: 'placeDots', person, on });
    setBusy(false);
    if (!ok) return;
    keepDots(session.id, person, on);
    onPlaced();
  }

  return (
    <>
      <ul class={styles.list}>
        {list.map((of) => {
          const { person: whose } = of.offer;
          const here = on.filter((each) => each === whose).length;
          return (
            <OfferCard key={whose} session={session} of={of}>
              <div class={styles.stepper}>
                <Button
                  icon="minus"
                  iconOnly
                  disabled={here === 0}
                  onClick={() => setChosen(on.toSpliced(on.indexOf(whose), 1))}
                >
                  {words.takeDot(nameOf(whose))}
                </Button>
                <output>
                  {here > 0 && (
                    <>
                      <span aria-hidden="true">{'●'.repeat(here)} </span>
                      {words.dotsHere(here)}
                    </>
                  )}
                </output>
                <Button
                  icon="add"
                  iconOnly
                  disabled={left === 0}
                  onClick={() => setChosen([...on, whose])}
                >
                  {words.addDot(nameOf(whose))}
                </Button>
              </div>
              {steps?.(of)}
            </OfferCard>
          );
        })}
      </ul>
      <div class={styles.done}>
        {left > 0 && <span class={styles.small}>{words.dotsLeft(left)}</span>}
        <Button
          weight={on.length > 0 ? 'main' : 'quiet'}
          disabled={busy}
          onClick={() => void place()}
        >
          {on.length > 0 ? words.placeDone : words.placeNone}
        </Button>
      </div>
    </>
  );
}
