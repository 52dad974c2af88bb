/** The line that stands beside what somebody is about to do. */
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { lineAt, type Moment } from '@/lib/nudges/moments';
import type { Structure } from '@/lib/session/meetingPlan';
import { roleOf } from '../role';
import { CardWords, useCardWords } from './cardWords';
import styles from './card.module.css';

export interface MomentLineProps {
  /** The first of them that has a line. */
  readonly moments: readonly Moment[];
  /** Of what is still being prepared; else that of the session. */
  readonly structure?: Structure;
}

export function MomentLine(props: MomentLineProps) {
  return (
    <CardWords>
      <Line {...props} />
    </CardWords>
  );
}

function Line({ moments, structure }: MomentLineProps) {
  const panel = usePanel();
  const me = useMe();
  const { pitfalls } = useCardWords();
  const session = panel.session.value;
  const { stand, dismissals } = panel.snapshot.value.preferences.nudges;
  const role = session ? roleOf(session, me) : 'facilitator';
  const steps = structure ?? session?.structure ?? 'guided';
  const pitfall = lineAt(moments, { role, stand, dismissals, structure: steps });
  if (pitfall === null) return null;
  return (
    <p class={styles.moment} data-moment={pitfall}>
      {pitfalls[pitfall].lines[role]}
    </p>
  );
}
