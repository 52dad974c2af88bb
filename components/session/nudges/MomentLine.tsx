/** The line that stands beside what somebody is about to do. */
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Private } from '@/components/screenShare/Private';
import { lineAt, type Moment } from '@/lib/nudges/moments';
import type { Role } from '@/lib/nudges/pitfall';
import { roleOf } from '../role';
import { CardWords, useCardWords } from './cardWords';
import styles from './card.module.css';

export interface MomentLineProps {
  /** The first of them that has a line. */
  readonly moments: readonly Moment[];
  /** Whose line it is, where that is not the reader of this screen. */
  readonly reader?: Role;
}

export function MomentLine(props: MomentLineProps) {
  return (
    <CardWords>
      <Private part="nudges">
        <Line {...props} />
      </Private>
    </CardWords>
  );
}

function Line({ moments, reader }: MomentLineProps) {
  const panel = usePanel();
  const me = useMe();
  const { pitfalls } = useCardWords();
  const session = panel.session.value;
  const { stand, dismissals } = panel.snapshot.value.preferences.nudges;
  const role = reader ?? (session ? roleOf(session, me) : 'facilitator');
  // Before there is a session nothing is known of how firm it will be.
  const structure = session?.structure ?? 'guided';
  const pitfall = lineAt(moments, { role, stand, dismissals, structure });
  if (pitfall === null) return null;
  return (
    <p class={styles.moment} data-moment={pitfall}>
      {pitfalls[pitfall].lines[role]}
    </p>
  );
}
