/** The cases that people offer: written in silence, read, weighed with dots, chosen. */
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { countdown } from '@/lib/i18n/times';
import { offersStage } from '@/lib/session/offers';
import { phaseTime } from '@/lib/session/time';
import { Choosing } from './Choosing';
import { OfferList } from './OfferList';
import { LaterOffer } from './LaterOffer';
import { OwnOffer } from './OwnOffer';
import styles from './offers.module.css';
import { WhoOffers } from './WhoOffers';
import { WithWords } from './words';

const MINUTE_MS = 60_000;

export function OffersView({ inSheet = false }: { inSheet?: boolean }) {
  const { session, t, now, snapshot } = usePanel();
  const me = useMe();
  const value = session.value;
  const phase = value?.phases[value.current];
  const stage = value && offersStage(value);
  if (!value || !phase) return null;
  const { leftMs, budgetMs } = phaseTime(phase, now.value);
  return (
    <section class={styles.view} data-sheet={inSheet} aria-label={t.value.offers.title}>
      {!inSheet && snapshot.value.preferences.digits && (
        <p class={styles.time} role="timer">
          <b>{countdown(leftMs)}</b> {t.value.phase.of(Math.round(budgetMs / MINUTE_MS))}
        </p>
      )}
      {stage === 'writing' && <p class={styles.silence}>{t.value.offers.headline}</p>}
      <WithWords>
        {stage === 'writing' && (me === null ? <WhoOffers /> : <OwnOffer person={me} />)}
        {stage === 'reading' && (
          <>
            <OfferList />
            <LaterOffer />
          </>
        )}
        {stage === 'choosing' && <Choosing />}
      </WithWords>
    </section>
  );
}
