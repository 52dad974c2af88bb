/** After "too much" or "stop": what can help now, for the facilitator; not who was wrong. */
import { useNames, usePanel } from '@/components/app/panel';
import { usePhaseName } from '@/components/session/phaseTexts';
import { Button } from '@/components/ui/Button';
import { followingPhase } from '@/lib/session/course';
import { afterCase, standsForCaseBringer, whoseSay } from '@/lib/session/say';
import styles from './helpCard.module.css';

export function HelpCard() {
  const panel = usePanel();
  const nameOf = useNames();
  const phaseName = usePhaseName();
  const session = panel.session.value;
  if (!session || !standsForCaseBringer(session)) return null;
  const { help } = panel.t.value.say;
  const number = session.phases[session.current]?.plan.case ?? 0;
  const next = followingPhase(session);
  const inCase = session.phases[next]?.plan.case === number;

  async function otherForm(from: number): Promise<void> {
    const resumed = await panel.command({ type: 'resumeSession' }, ['notPaused']);
    if (resumed.ok) void panel.command({ type: 'nextPhase', from, agreed: true });
  }

  return (
    <section class={styles.card}>
      <h2>{help.title}</h2>
      <p>{help.text(nameOf(whoseSay(session)))}</p>
      <div>
        <Button onClick={() => void panel.command({ type: 'resumeSession' }, ['notPaused'])}>
          {help.goOn}
        </Button>
        {inCase && (
          <Button onClick={() => void otherForm(session.current)}>
            {help.other(phaseName(next))}
          </Button>
        )}
        <Button
          onClick={() =>
            void panel.command({ type: 'pauseSession', reason: 'break', person: null }, ['paused'])
          }
        >
          {help.longer}
        </Button>
        {afterCase(session) >= 0 && (
          <Button onClick={() => void panel.command({ type: 'closeCase', case: number })}>
            {help.close}
          </Button>
        )}
      </div>
    </section>
  );
}
