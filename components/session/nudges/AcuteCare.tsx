/** What to do about an acute concern for somebody's safety: it comes before any method. */
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import type { CommandBody } from '@/lib/session/commands';
import { sayable } from '@/lib/session/say';
import { roleOf } from '../role';
import red from './acute.module.css';
import styles from './help.module.css';
import { ACUTE } from './PitfallList';
import { useNudgeWords, usePitfallTexts } from './words';

export function AcuteCare({ heading: Heading }: { readonly heading: 'h2' | 'h4' }) {
  const panel = usePanel();
  const me = useMe();
  const { acute } = useNudgeWords().help;
  const { signs, lines } = usePitfallTexts()[ACUTE];
  const session = panel.session.value;
  const { safetyProtocol } = panel.snapshot.value;
  const role = session ? roleOf(session, me) : 'facilitator';
  const running = session?.status === 'running';
  const pauses = me === null && running;
  const mayStop = session !== null && me !== null && sayable(session, me).includes('stop');
  const give = (command: CommandBody) => void panel.command(command, ['paused']);
  return (
    <div class={styles.entry}>
      <p class={styles.source}>{signs}</p>
      <p class={styles.loud}>{lines[role]}</p>
      {role === 'caseBringer' && <p class={styles.loud}>{acute.aloud}</p>}
      {pauses &&
        (session.pause?.reason === 'safety' ? (
          <p>
            <output>{acute.paused}</output>
          </p>
        ) : (
          <div class={red.act}>
            <Button onClick={() => give({ type: 'pauseSession', reason: 'safety', person: null })}>
              {acute.pause}
            </Button>
            <small>{acute.pauseHint}</small>
          </div>
        ))}
      {mayStop && (
        <div class={red.act}>
          <Button onClick={() => give({ type: 'sayStop', person: me })}>{acute.stop}</Button>
        </div>
      )}
      <p>
        <b>{acute.danger}</b>
      </p>
      {safetyProtocol === '' ? (
        <p>{acute.noProtocol}</p>
      ) : (
        <>
          <Heading>{acute.protocol}</Heading>
          <p class={styles.protocol}>{safetyProtocol}</p>
        </>
      )}
    </div>
  );
}
