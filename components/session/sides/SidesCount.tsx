/** How many sides of the case were looked at, in the phases for that: behind it the ten of them. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { laterSheet } from '@/components/ui/later';
import { countSides, type LookBack } from '@/lib/session/lookBack';
import styles from './sidesCount.module.css';

const SidesSheet = laterSheet(() => import('./SidesSheet').then((module) => module.SidesSheet));

export function SidesCount({ at }: { at: LookBack }) {
  const { session, t } = usePanel();
  const [open, setOpen] = useState(false);
  if (!session.value) return null;
  const { seen, of } = countSides(session.value, at);
  const words = t.value.depth;
  const label = (at === 'told' ? words.sides : words.possible)(seen, of);
  return (
    <>
      <button type="button" class={styles.count} data-sides={seen} onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && <SidesSheet at={at} title={label} onClose={() => setOpen(false)} />}
    </>
  );
}
