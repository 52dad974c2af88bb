/** What somebody on their own screen should know: the facilitator is away, or hands over to them. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { Sheet } from '@/components/ui/Sheet';
import styles from './notice.module.css';
import { useMember } from './situation';
import live from './live.module.css';

export function MemberNotices() {
  const panel = usePanel();
  const nameOf = useNames();
  const member = useMember();
  const [taking, setTaking] = useState(false);
  const session = panel.session.value;
  if (!member || !session) return null;
  const t = panel.t.value;
  const words = t.me;

  if (member.offered) {
    const answer = (accept: boolean) => void panel.ask({ type: 'answerHandOver', accept });
    return (
      <div class={styles.notice} data-offer="true">
        <p>
          <b>{words.offered(nameOf(session.facilitator))}</b>{' '}
          <span class={styles.more}>{words.offeredText}</span>
        </p>
        <div class={`${styles.buttons} ${styles.large}`}>
          <GuardedButton onClick={() => answer(true)}>{words.accept}</GuardedButton>
          <GuardedButton onClick={() => answer(false)}>{words.decline}</GuardedButton>
        </div>
      </div>
    );
  }
  if (member.writerAwaySince === null) return null;
  return (
    <>
      <div class={styles.notice} data-away="true">
        <p>{session.pause ? words.writerAwayPaused : words.writerAway}</p>
        {member.deputy && member.mayTakeOver && (
          <div class={`${styles.buttons} ${styles.large}`}>
            <Button onClick={() => setTaking(true)}>{words.takeOver}</Button>
          </div>
        )}
      </div>
      {taking && (
        <Sheet title={words.takeOver} onClose={() => setTaking(false)}>
          <p class={live.text}>{words.takeOverAsk}</p>
          <GuardedButton
            weight="main"
            onClick={() => {
              setTaking(false);
              void panel.ask({ type: 'takeOver' });
            }}
          >
            {words.takeOverYes}
          </GuardedButton>
          <Button onClick={() => setTaking(false)}>{t.app.cancel}</Button>
        </Sheet>
      )}
    </>
  );
}
