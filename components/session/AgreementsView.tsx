/** The group's agreements with what it means by them, in the phase in which they are read. */
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { countdown } from '@/lib/i18n/times';
import type { Agreement } from '@/lib/session/agreement';
import { sayingAt } from '@/lib/session/saying';
import type { Session } from '@/lib/session/state';
import { phaseTime } from '@/lib/session/time';
import styles from './agreements.module.css';

const MINUTE_MS = 60_000;

/** Where their words are at hand they take the circle's place: nobody takes turns here. */
export function showsAgreements(session: Session, agreements: readonly Agreement[]): boolean {
  return agreements.length > 0 && sayingAt(session) === 'agreed';
}

export function AgreementsView() {
  const panel = usePanel();
  const me = useMe();
  const session = panel.session.value;
  const phase = session?.phases[session.current];
  if (!session || !phase) return null;
  const t = panel.t.value;
  const { agreements, preferences } = panel.snapshot.value;
  const { stressed } = session.agreements;
  const { leftMs, budgetMs } = phaseTime(phase, panel.now.value);
  return (
    <section class={styles.view} aria-label={t.agreements.title}>
      {preferences.digits && (
        <p class={styles.time} role="timer">
          <b>{countdown(leftMs)}</b> {t.phase.of(Math.round(budgetMs / MINUTE_MS))}
        </p>
      )}
      <ol class={styles.list}>
        {agreements.map(({ id, text, meaning }) => (
          <li key={id} data-stressed={id === stressed}>
            <p>{text}</p>
            {meaning !== '' && <p class={styles.meaning}>{meaning}</p>}
            {me === null ? (
              <Button
                weight="quiet"
                icon="care"
                aria-pressed={id === stressed}
                aria-label={t.agreements.careFor(text)}
                onClick={() =>
                  void panel.command({
                    type: 'stressAgreement',
                    agreement: id === stressed ? null : id,
                  })
                }
              >
                {t.agreements.care}
              </Button>
            ) : (
              id === stressed && (
                <p class={styles.care}>
                  <Icon name="care" /> {t.agreements.careToday}
                </p>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
