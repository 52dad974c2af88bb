/** What the facilitator should know about time, one calm line at a time. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { useWriter } from '@/components/live/situation';
import { hasWriterNotice } from '@/components/live/WriterNotices';
import { useHides } from '@/components/screenShare/Private';
import { Button } from '@/components/ui/Button';
import { clockTime, duration } from '@/lib/i18n/times';
import { lowLandings, moreSilence } from '@/lib/session/lowLanding';
import { closingMs, forecastEnd } from '@/lib/session/time';
import { NextCase } from './NextCase';
import { cardStands } from './nudges/cardStands';
import styles from './notices.module.css';

/** The reminder that the closing is near comes this long before. */
const CLOSING_NOTICE_MS = 3 * 60_000;
/** Being late by less than this is not worth a line. */
const LATE_MS = 60_000;

export function Notices() {
  const panel = usePanel();
  const nameOf = useNames();
  const { gap } = panel.snapshot.value;
  const writer = useWriter();
  const [silenced, setSilenced] = useState(0);
  const hides = useHides('scores');
  const session = panel.session.value;
  if (session?.status !== 'running') return null;
  // One line at a time: whoever knocks or is asked waits for an answer.
  if (hasWriterNotice(writer)) return null;
  const t = panel.t.value;
  const language = panel.language.value;
  const now = panel.now.value;

  if (gap) {
    return (
      <div class={styles.notice}>
        <p>{t.gap.text(duration(gap.ms, language))}</p>
        <div class={styles.buttons}>
          <Button onClick={() => void panel.ask({ type: 'discountGap' }, ['alreadyMoved'])}>
            {t.gap.doesNotCount}
          </Button>
          <Button onClick={() => void panel.ask({ type: 'dismissGap' })}>{t.gap.counts}</Button>
        </div>
      </div>
    );
  }
  if (session.pause !== null) return null;
  const { caseBringer } = session;
  const factAsker = session.phases[session.current]?.factAsker ?? null;
  if (factAsker !== null && caseBringer !== null) {
    return (
      <div class={styles.notice} data-calm="true" data-row="true">
        <p>{t.turn.factNotice(nameOf(caseBringer))}</p>
        <Button
          onClick={() =>
            void panel.command({ type: 'answerFact', person: caseBringer }, ['noFactAsked'])
          }
        >
          {t.turn.factAnswered}
        </Button>
      </div>
    );
  }
  if (cardStands.value) return null;
  const low = hides ? 0 : lowLandings(session);
  const silence = low > silenced ? moreSilence(session, now) : null;
  if (silence) {
    return (
      <div class={styles.notice}>
        <p>{t.landing.low}</p>
        <div class={styles.buttons}>
          <Button
            onClick={() => {
              setSilenced(low);
              void panel.command(silence);
            }}
          >
            {t.landing.lowYes}
          </Button>
          <Button onClick={() => setSilenced(low)}>{t.landing.lowNo}</Button>
        </div>
      </div>
    );
  }
  const forecast = forecastEnd(session, now);
  const { closingBy } = forecast;
  if (closingBy !== null && now >= closingBy - CLOSING_NOTICE_MS) {
    const first = session.phases.findIndex(
      (phase, i) => i > session.current && phase.plan.closing && !phase.skipped,
    );
    return (
      <div class={styles.notice}>
        <p>
          {now >= closingBy
            ? t.forecast.closingNow(duration(closingMs(session, now), language))
            : t.forecast.closing(clockTime(panel.toWall(closingBy), language))}
        </p>
        {now >= closingBy && first >= 0 && (
          <div class={styles.buttons}>
            <Button
              onClick={() => void panel.command({ type: 'jumpToPhase', to: first, agreed: true })}
            >
              {t.actions.toClosing}
            </Button>
          </div>
        )}
      </div>
    );
  }
  if (forecast.lateMs >= LATE_MS) {
    return (
      <div class={styles.notice}>
        <p>
          {t.forecast.late(
            clockTime(panel.toWall(forecast.endsAt), language),
            duration(forecast.lateMs, language),
          )}
        </p>
      </div>
    );
  }
  return <NextCase />;
}
