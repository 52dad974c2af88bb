/** After the end: how it went, what remains here, and a way back for who ended too soon. */
import { useNames, usePanel } from '@/components/app/panel';
import { Remains } from '@/components/leaving/Remains';
import { KeepNotice } from '@/components/own/ways';
import { usePhaseName } from '@/components/session/phaseTexts';
import { ReviewButton } from '@/components/session/nudges/ways';
import { hasPulses, PulseLine } from '@/components/session/pulses/ways';
import { MomentLine } from '@/components/session/nudges/cards';
import { Private } from '@/components/screenShare/Private';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { clockTime, duration, shortLength } from '@/lib/i18n/times';
import { spentMs } from '@/lib/session/clock';
import { wantAftercare } from '@/lib/session/saying';
import { budgetMs } from '@/lib/session/time';
import styles from './end.module.css';

/** A pause shorter than this is not worth a sentence. */
const PAUSE_MS = 60_000;

export function EndScreen() {
  const panel = usePanel();
  const phaseName = usePhaseName();
  const nameOf = useNames();
  const session = panel.session.value;
  if (!session || session.endedAt === null) return null;
  const t = panel.t.value;
  const language = panel.language.value;
  const { endedAt, startedAt, lastStep } = session;
  const paused = spentMs(session.paused, endedAt);
  const aftercare = wantAftercare(session);
  const held = session.phases
    .map((phase, index) => ({ phase, index }))
    .filter(({ phase }) => phase.entered);
  return (
    <div class={styles.screen}>
      <div class={styles.main}>
        <h1>{session.status === 'ended' ? t.end.title : t.end.abandonedTitle}</h1>
        {session.endedWithoutCheckOut && <p>{t.end.withoutCheckOut}</p>}
        {startedAt !== null && (
          <p>
            {t.end.summary(
              duration(endedAt - startedAt, language),
              clockTime(panel.toWall(endedAt), language),
            )}{' '}
            {paused >= PAUSE_MS && t.end.paused(duration(paused, language))}
          </p>
        )}
        {aftercare.length > 0 && (
          <Private part="scores">
            <section class={styles.aftercare}>
              <h2>{t.checkOut.end}</h2>
              <ul>
                {aftercare.map((id) => (
                  <li key={id}>{nameOf(id)}</li>
                ))}
              </ul>
              <p>{t.checkOut.endText}</p>
            </section>
          </Private>
        )}
        {hasPulses(session) && <PulseLine />}
        {session.startedAt !== null && <ReviewButton />}
        {(panel.snapshot.value.own?.length ?? 0) > 0 && <KeepNotice />}
        <section class={styles.stays}>
          <p>{t.end.stays}</p>
        </section>
        <MomentLine moments={[{ on: 'close', at: 'screen' }]} reader="participant" />
        <Remains />
        {held.length > 0 && (
          <details>
            <summary>
              <h2>{t.end.phases}</h2>
            </summary>
            <ol class={styles.phases}>
              {held.map(({ phase, index }) => (
                <li key={index}>
                  <span>{phaseName(index)}</span>
                  <small>
                    {t.programme.spent(
                      shortLength(spentMs(phase.clock, endedAt)),
                      shortLength(budgetMs(phase)),
                    )}
                  </small>
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
      <footer class={styles.footer}>
        <GuardedButton weight="main" onClick={() => void panel.ask({ type: 'closeSession' })}>
          {t.end.close}
        </GuardedButton>
        {lastStep && (
          <Button
            icon="undo"
            onClick={() => void panel.command({ type: 'undoCommand', command: lastStep.command })}
          >
            {t.end.back}
          </Button>
        )}
      </footer>
    </div>
  );
}
