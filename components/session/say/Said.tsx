/** What the case-bringer said of this phase, calmly on every screen: a rest, the question, enough. */
import { useNames, usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { rests, whoseSay } from '@/lib/session/say';
import { notesOf } from '@/lib/session/notes';
import styles from './said.module.css';

export function Said() {
  const panel = usePanel();
  const nameOf = useNames();
  const me = useMe();
  const session = panel.session.value;
  const phase = session?.phases[session.current];
  const person = session && whoseSay(session);
  if (!session || !phase || person === null) return null;
  const { say } = panel.t.value;
  const mine = me === person;
  const name = nameOf(person);
  if (rests(phase, panel.now.value)) return <p class={styles.line}>{say.rest}</p>;
  const words = phase.say.question ? questionWords() : undefined;
  return (
    <>
      {phase.say.question && (
        <section
          class={styles.question}
          aria-label={mine ? say.questionMine : say.questionOf(name)}
        >
          {words === undefined ? (
            <p>{mine ? say.questionAskMine : say.questionAsk(name)}</p>
          ) : (
            <>
              <h2>{mine ? say.questionMine : say.questionOf(name)}</h2>
              <blockquote>{words}</blockquote>
            </>
          )}
          {me === null && (
            <Button
              weight="quiet"
              icon="close"
              iconOnly
              onClick={() => void panel.command({ type: 'hideQuestion', person }, ['notSaid'])}
            >
              {say.closeQuestion}
            </Button>
          )}
        </section>
      )}
      {phase.say.enough && <p class={styles.line}>{mine ? say.enoughMine : say.enough(name)}</p>}
    </>
  );

  /** As it is now, or as it was brought; undefined while nobody wrote it down, or after it was erased. */
  function questionWords(): string | undefined {
    const { notes } = panel.snapshot.value;
    if (!session || !phase) return undefined;
    const written = (['questionNow', 'question'] as const).flatMap((kind) =>
      notesOf(session, kind, phase.plan.case).flatMap(({ id }) => notes[id] ?? []),
    );
    return written[0];
  }
}
