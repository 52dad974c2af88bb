/** Where the offers show: in the circle's place while nobody takes turns, else behind a line. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { later, laterSheet } from '@/components/ui/later';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { caseToChoose, offersStage } from '@/lib/session/offers';
import type { Session } from '@/lib/session/state';
import styles from './place.module.css';

const OffersView = later(() => import('./OffersView').then((module) => module.OffersView));
const OffersSheet = laterSheet(() => import('./OffersSheet').then((module) => module.OffersSheet));

/** In a break they stay behind the line. */
export function offersTakePlace(session: Session): boolean {
  const stage = offersStage(session);
  return stage === 'writing' || (stage === 'choosing' && !inBreak(session));
}

/** What is asked of somebody here; null where the phase itself says it. */
export function offersText(session: Session, me: string | null, t: Catalogue): string | null {
  const stage = offersStage(session);
  if (stage === 'writing') return me === null ? t.offers.writeFacilitator : t.offers.write;
  const weighing = stage === 'choosing' && !session.offers.totals && caseToChoose(session) > 0;
  return weighing && me !== null ? t.offers.place : null;
}

/** Nobody is at turn there: its line shows for hands and for who is ready alone. */
export function offersHideTurns(session: Session): boolean {
  const { upcoming = [] } = session.phases[session.current]?.turns ?? {};
  const { ready = [] } = session.phases[session.current] ?? {};
  return offersTakePlace(session) && upcoming.length === 0 && ready.length === 0;
}

export function OffersInPlace() {
  return (
    <div class={styles.place}>
      <OffersView />
    </div>
  );
}

export function OffersLine() {
  const { session, t } = usePanel();
  const nameOf = useNames();
  const [open, setOpen] = useState(false);
  const value = session.value;
  const stage = value && offersStage(value);
  if (!value || !stage || offersTakePlace(value)) return null;
  const words = t.value.offers;
  if (stage === 'taken') {
    const [only] = value.cases;
    const bringer = value.cases.length === 1 ? (only?.caseBringer ?? null) : null;
    return (
      <p class={styles.line}>{bringer === null ? words.takenAll : words.taken(nameOf(bringer))}</p>
    );
  }
  return (
    <div class={styles.line}>
      <button type="button" onClick={() => setOpen(true)}>
        {words.read(value.offers.made.length)}
      </button>
      {open && <OffersSheet onClose={() => setOpen(false)} />}
    </div>
  );
}

function inBreak({ phases, current }: Session): boolean {
  return phases[current]?.plan.part === 'between';
}
