/** On everybody's role card: the kind of question that the facilitator asks for now. */
import { usePanel } from '@/components/app/panel';
import type { Role } from '@/components/session/role';
import { later } from '@/components/ui/later';
import styles from './asked.module.css';

const AskedCards = later(async () => (await import('./AskedCards')).AskedCards);

export function AskedNow({ role }: { role: Role }) {
  const { session, t } = usePanel();
  const asked = session.value?.depth.asked ?? null;
  if (asked === null) return null;
  const { kinds, askAbout, isAsked } = t.value.depth;
  const say = role === 'caseBringer' ? isAsked : askAbout;
  return (
    <details class={styles.asked} data-asked={asked.kind} open>
      <summary>{say(kinds[asked.kind])}</summary>
      <AskedCards asked={asked} />
    </details>
  );
}
