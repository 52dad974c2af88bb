/** What this phase is and what it asks of you: now large, not now quieter, why one tap away. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Icon } from '@/components/ui/Icon';
import { laterSheet } from '@/components/ui/later';
import { phaseCards } from '@/lib/session/phaseCards';
import { feelingSignals } from '@/lib/session/feelingSignals';
import { lookBackAt } from '@/lib/session/lookBack';
import { sayingAt } from '@/lib/session/saying';
import { isSilence } from '@/lib/session/turnList';
import { LevelMark } from './cockpit/LevelMark';
import { CameraHint } from './CameraHint';
import { useCaseLine } from './caseLine';
import { roleLines, StaticLines } from './nudges/roleLines';
import { offersText } from './offers/OffersPlace';
import styles from './phaseHeader.module.css';
import { phaseText } from './phaseTexts';
import { keepsStill, roleOf } from './role';
import { SayingCount } from './SayingCount';
import { SidesCount } from './sides/SidesCount';

const CardsSheet = laterSheet(() => import('./CardsSheet').then((module) => module.CardsSheet));

interface PhaseHeaderProps {
  /** What else there is to this phase, as a small button. */
  readonly children?: ComponentChildren;
  /** What stands below is to be read, and needs the room. */
  readonly short?: boolean;
}

export function PhaseHeader({ children, short = false }: PhaseHeaderProps) {
  const { session, texts, t, snapshot } = usePanel();
  const me = useMe();
  const caseLine = useCaseLine();
  const [asking, setAsking] = useState(false);
  const value = session.value;
  const phase = value?.phases[value.current];
  if (!value || !phase) return null;
  const { plan, factAsker } = phase;
  const text = phaseText(texts.value, plan);
  const words = t.value.phase;
  const role = roleOf(value, me);
  const cards = isSilence(plan)
    ? []
    : phaseCards(plan, role === 'facilitator', snapshot.value.methods);
  const signals = feelingSignals(plan);
  const lookBack = lookBackAt(value, value.current, snapshot.value.methods);
  const level = me === null && value.depth.level !== null;
  const asks = cards.length > 0 || signals.length > 0;
  const care = snapshot.value.agreements.find(({ id }) => id === value.agreements.stressed);
  const ofCase = caseLine(value.current);
  const lines = roleLines(plan, role);
  return (
    <section class={styles.header} data-cards={asks} data-short={short}>
      {text ? (
        <>
          <details>
            <summary>
              <h1>{text.name}</h1>
              <span>{words.roles}</span>
            </summary>
            <dl>
              <dt>{words.goal}</dt>
              <dd>{text.goal}</dd>
              {role !== 'participant' && (
                <>
                  <dt>{words.group}</dt>
                  <dd>{text.participant}</dd>
                </>
              )}
              {role !== 'caseBringer' && (
                <>
                  <dt>{words.caseBringer}</dt>
                  <dd>{text.caseBringer}</dd>
                </>
              )}
              {text.notNow !== undefined && (
                <>
                  <dt>{words.notNow}</dt>
                  <dd>{text.notNow}</dd>
                </>
              )}
              {care && (
                <>
                  <dt>{t.value.agreements.care}</dt>
                  <dd>{care.text}</dd>
                </>
              )}
            </dl>
            {lines.length > 0 && <StaticLines of={lines} />}
          </details>
          {asks && (
            <button type="button" class={styles.cards} onClick={() => setAsking(true)}>
              {t.value.cards.open}
            </button>
          )}
        </>
      ) : (
        <h1>{plan.id}</h1>
      )}
      {(children ||
        ofCase !== null ||
        care ||
        lookBack ||
        level ||
        (me === null && sayingAt(value))) && (
        <div class={styles.small}>
          {me === null && <SayingCount />}
          {children}
          {lookBack && <SidesCount at={lookBack} />}
          {level && <LevelMark />}
          {ofCase !== null && <span>{ofCase}</span>}
          {care && (
            <span class={styles.care}>
              <Icon name="care" /> {words.extraCare(care.text)}
            </span>
          )}
        </div>
      )}
      {text && (
        <div class={styles.role}>
          <p class={styles.now}>
            <b>{words.forYou}</b> {offersText(value, me, t.value) ?? text[role]}
          </p>
          {keepsStill(plan, role) && factAsker === null && (
            <p class={styles.still}>{words.keepStill}</p>
          )}
          {text.notNow !== undefined && (
            <p class={styles.notNow}>
              <b>{words.notNow}</b> {text.notNow}
            </p>
          )}
          <CameraHint />
        </div>
      )}
      {asking && <CardsSheet cards={cards} signals={signals} onClose={() => setAsking(false)} />}
    </section>
  );
}
