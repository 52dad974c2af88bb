/** How many of the group have arrived, agree or checked out: behind it the way to say it for them. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useHides } from '@/components/screenShare/Private';
import { laterSheet } from '@/components/ui/later';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { countSaid, sayingAt, wantAftercare, type Saying } from '@/lib/session/saying';
import type { Session } from '@/lib/session/state';
import styles from './saying.module.css';

const AgreedSheet = laterSheet(() => import('./AgreedSheet').then((module) => module.AgreedSheet));
const CheckOutsSheet = laterSheet(() =>
  import('./CheckOutsSheet').then((module) => module.CheckOutsSheet),
);
const LandingsSheet = laterSheet(() =>
  import('./LandingsSheet').then((module) => module.LandingsSheet),
);

/** For the facilitator. */
export function SayingCount() {
  const { session, t } = usePanel();
  const [open, setOpen] = useState<Saying | null>(null);
  const hides = useHides('scores');
  const value = session.value;
  const saying = value && sayingAt(value);
  if (!value) return null;
  const close = () => setOpen(null);
  return (
    <>
      {saying && (
        <button type="button" class={styles.count} onClick={() => setOpen(saying)}>
          {sayingText(value, saying, t.value, hides)}
        </button>
      )}
      {open === 'landed' && <LandingsSheet onClose={close} />}
      {open === 'agreed' && <AgreedSheet onClose={close} />}
      {open === 'checkedOut' && <CheckOutsSheet onClose={close} />}
    </>
  );
}

function sayingText(session: Session, saying: Saying, t: Catalogue, hides: boolean): string {
  const { said, of } = countSaid(session, saying);
  if (saying === 'landed') return t.landing.count(said, of);
  if (saying === 'agreed') return t.agreements.count(said, of);
  const wants = hides ? 0 : wantAftercare(session).length;
  const count = t.checkOut.count(said, of);
  return wants === 0 ? count : `${count} · ${t.checkOut.countWants(wants)}`;
}
