/** What the facilitator can say for the case-bringer, who may have no screen of their own. */
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { sayable, type SayKind, whoseSay } from '@/lib/session/say';
import { sayCommand } from './sayCommand';
import styles from './sayFor.module.css';

export interface SayForProps {
  /** What has its own place beside it. */
  readonly without?: readonly SayKind[];
  readonly onSaid: () => void;
}

export function SayFor({ without = [], onSaid }: SayForProps) {
  const panel = usePanel();
  const nameOf = useNames();
  const session = panel.session.value;
  const person = session && whoseSay(session);
  if (!session || person === null) return null;
  const kinds = sayable(session, person).filter((kind) => !without.includes(kind));
  if (kinds.length === 0) return null;
  const { say } = panel.t.value;
  return (
    <section class={styles.for} aria-label={say.of(nameOf(person))}>
      <h3>{say.of(nameOf(person))}</h3>
      <div>
        {kinds.map((kind) => (
          <Button
            key={kind}
            onClick={() => {
              onSaid();
              void panel.command(sayCommand(kind, person));
            }}
          >
            {{ ...say.kinds, ...say.theirs }[kind]}
          </Button>
        ))}
      </div>
    </section>
  );
}
