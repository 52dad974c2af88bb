/** The whole running order with clock times; from here the facilitator leaves out or jumps. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { SharedCase } from '@/components/own/SharedCase';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import { clockTime, shortLength } from '@/lib/i18n/times';
import { spentMs } from '@/lib/session/clock';
import type { Phase } from '@/lib/session/state';
import { caseBeginning } from '@/lib/session/caseToCome';
import { isHeld } from '@/lib/session/structure';
import { budgetMs, forecastEnd, phaseTime } from '@/lib/session/time';
import { CaseChoices } from './CaseChoices';
import { useCaseLine } from './caseLine';
import { LeavingLine } from './nudges/cards';
import styles from './lists.module.css';
import { usePhaseName } from './phaseTexts';
import { leftOpenBy, type Leaving } from './yield/leaving';
import { YieldGate } from './yield/ways';

export function ProgrammeTab() {
  const panel = usePanel();
  const phaseName = usePhaseName();
  const caseLine = useCaseLine();
  const [asking, setAsking] = useState<{ kind: 'jump' | 'skip'; phase: number } | null>(null);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const me = useMe();
  const session = panel.session.value;
  if (!session) return null;
  const t = panel.t.value;
  const now = panel.now.value;
  const clock = (at: number) => clockTime(panel.toWall(at), panel.language.value);
  const { endsAt, endBy } = forecastEnd(session, now);
  const mayMove = me === null && session.status === 'running' && session.pause === null;

  let from = now;
  const rows = session.phases.map((phase, index) => {
    if (index < session.current || phase.skipped) {
      return { phase, index, when: pastText(phase, now) };
    }
    const { leftMs: left } = phaseTime(phase, now);
    const until = from + Math.max(0, left);
    const when = t.programme.at(clock(from), clock(until));
    from = until;
    return { phase, index, when };
  });

  function pastText(phase: Phase, at: number): string {
    if (!phase.entered) return t.programme.skipped;
    return t.programme.spent(shortLength(spentMs(phase.clock, at)), shortLength(budgetMs(phase)));
  }

  const go = (command: Leaving) => {
    if (session && leftOpenBy(session, command) > 0) setLeaving(command);
    else void panel.command(command);
  };

  /** A free meeting goes where it wants; elsewhere the group is asked. */
  const jump = (index: number) => {
    if (session.structure !== 'free') setAsking({ kind: 'jump', phase: index });
    else go({ type: 'jumpToPhase', to: index, agreed: false });
  };

  const skip = (index: number, phase: Phase) => {
    if (phase.plan.guarded || phase.plan.closing) setAsking({ kind: 'skip', phase: index });
    else go({ type: 'skipPhase', phase: index, agreed: false });
  };

  return (
    <div class={styles.tab}>
      <h1>{t.programme.title}</h1>
      <p class={styles.sum}>
        {t.programme.ends(clock(endsAt))}
        {endBy !== null && ` · ${t.programme.agreed(clock(endBy))}`}
      </p>
      <SharedCase whole />
      <CaseChoices />
      <ol class={styles.list}>
        {rows.map(({ phase, index, when }) => {
          const state =
            index === session.current
              ? 'now'
              : phase.skipped
                ? 'skipped'
                : index < session.current
                  ? 'done'
                  : 'ahead';
          return (
            <li key={index} class={styles.phase} data-state={state}>
              {caseBeginning(session, index) > 0 && caseLine(index) !== null && (
                <h2>{caseLine(index)}</h2>
              )}
              <details>
                <summary
                  aria-current={state === 'now' ? 'step' : undefined}
                  data-opens={mayMove && state !== 'now'}
                >
                  <b>{phaseName(index)}</b>
                  <span>{state === 'now' ? `${t.programme.now} · ${when}` : when}</span>
                </summary>
                {mayMove && index !== session.current && isHeld(session, index) && (
                  <p class={styles.held}>{t.refused.heldByStructure}</p>
                )}
                {mayMove && index !== session.current && !isHeld(session, index) && (
                  <div class={styles.buttons}>
                    <Button onClick={() => jump(index)}>{t.programme.jump}</Button>
                    {state === 'ahead' && (
                      <Button onClick={() => skip(index, phase)}>{t.programme.skip}</Button>
                    )}
                  </div>
                )}
              </details>
            </li>
          );
        })}
      </ol>
      {leaving && (
        <YieldGate
          number={leftOpenBy(session, leaving)}
          command={leaving}
          onGo={(command) => {
            setLeaving(null);
            void panel.command(command);
          }}
          onClose={() => setLeaving(null)}
        />
      )}
      {asking && (
        <Confirm
          title={
            asking.kind === 'jump' ? t.actions.jump(phaseName(asking.phase)) : t.programme.skip
          }
          text={t.programme[asking.kind === 'jump' ? 'jumpAsk' : 'skipAsk'](
            phaseName(asking.phase),
          )}
          yes={t.programme.jumpYes}
          onYes={() =>
            go(
              asking.kind === 'jump'
                ? { type: 'jumpToPhase', to: asking.phase, agreed: true }
                : { type: 'skipPhase', phase: asking.phase, agreed: true },
            )
          }
          onClose={() => setAsking(null)}
        >
          <LeavingLine {...asking} />
        </Confirm>
      )}
    </div>
  );
}
