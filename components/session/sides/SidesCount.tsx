/** How many sides of the case were looked at, in the phases for that: behind it the ten of them. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import saying from '@/components/session/saying.module.css';
import { later } from '@/components/ui/later';
import { countSides, type LookBack } from '@/lib/session/lookBack';

const SidesSheet = later(async () => (await import('./SidesSheet')).SidesSheet);

export function SidesCount({ at }: { at: LookBack }) {
  const { session, t } = usePanel();
  const [open, setOpen] = useState(false);
  if (!session.value) return null;
  const { seen, of } = countSides(session.value, at);
  const words = t.value.depth;
  const label = (at === 'told' ? words.sides : words.possible)(seen, of);
  return (
    <>
      <button type="button" class={saying.count} data-sides={seen} onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && <SidesSheet at={at} title={label} onClose={() => setOpen(false)} />}
    </>
  );
}
