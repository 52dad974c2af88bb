/** The session stands still: why, for whom, and nothing that ticks. */
import { useNames, usePanel } from '@/components/app/panel';
import { clockTime } from '@/lib/i18n/times';
import { later } from '@/components/ui/later';
import { useMe } from '@/components/live/situation';
import { isQuiet, standsForCaseBringer } from '@/lib/session/say';
import styles from './pauseView.module.css';
import { SilenceRing } from './say/SilenceRing';

const HelpCard = later(async () => (await import('./say/HelpCard')).HelpCard);

export function PauseView() {
  const panel = usePanel();
  const nameOf = useNames();
  const me = useMe();
  const session = panel.session.value;
  const pause = session?.pause;
  if (!pause) return null;
  // The card needs the room on a low screen.
  const helps = me === null && standsForCaseBringer(session);
  const words = panel.t.value.pause;
  const since = clockTime(panel.toWall(pause.since), panel.language.value);
  return (
    <section class={styles.pause} data-reason={pause.reason}>
      {!helps && <SilenceRing since={pause.since} until={pause.until} />}
      <h1 class={styles.title}>
        {words.states[pause.reason](pause.person === null ? null : nameOf(pause.person))}
      </h1>
      <p>{words.texts[pause.reason]}</p>
      {!isQuiet(session) && <p class={styles.since}>{words.since(since)}</p>}
      {helps && <HelpCard />}
    </section>
  );
}
