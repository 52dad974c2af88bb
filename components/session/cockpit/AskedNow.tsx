/** Under everybody's role: the kind of question that the facilitator asks for now, with its cards. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { roleOf } from '@/components/session/role';
import { later } from '@/components/ui/later';
import styles from './asked.module.css';

const AskedCards = later(() => import('./AskedCards').then((module) => module.AskedCards));

/** CSS pixels of the part that it stands in: in less, three cards would leave no circle. */
const ROOM_FOR_CARDS = 500;

export function AskedNow() {
  const { session, t } = usePanel();
  const me = useMe();
  const box = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const value = session.value;
  const asked = value?.depth.asked ?? null;
  const kind = asked?.kind;
  useEffect(() => {
    const room = box.current?.closest('[role=tabpanel]')?.clientHeight ?? 0;
    // Whoever facilitates has seen them.
    setOpen(me !== null && room >= ROOM_FOR_CARDS);
  }, [kind, me]);
  if (!value || !asked) return null;
  const { kinds, askAbout, isAsked } = t.value.depth;
  const say = roleOf(value, me) === 'caseBringer' ? isAsked : askAbout;
  return (
    <details
      ref={box}
      class={styles.asked}
      data-asked={asked.kind}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <b>{say(kinds[asked.kind])}</b>
        <span>{t.value.cards.open}</span>
      </summary>
      <AskedCards asked={asked} />
    </details>
  );
}
