/** The running share: the invitation, who is there, and the end of it. */
import { useRef, useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { copyText } from './copyText';
import styles from './live.module.css';
import { QrCode } from './QrCode';
import { useWriter } from './situation';

export function InviteView({ onStop }: { onStop: () => void }) {
  const panel = usePanel();
  const writer = useWriter();
  const line = useRef<HTMLTextAreaElement>(null);
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [stopping, setStopping] = useState(false);
  if (!writer) return null;
  const t = panel.t.value;
  const words = t.live.invite;
  const text = words.line(writer.link ?? writer.invite);

  async function copy(): Promise<void> {
    const done = await copyText(text, line.current);
    setCopied(done);
    if (!done) setShown(true);
  }

  if (stopping) {
    return (
      <>
        <p class={styles.text}>{words.stopAsk}</p>
        <GuardedButton
          weight="danger"
          onClick={() => {
            onStop();
            void panel.ask({ type: 'stopSharing' });
          }}
        >
          {words.stopYes}
        </GuardedButton>
        <Button onClick={() => setStopping(false)}>{t.app.cancel}</Button>
      </>
    );
  }
  return (
    <>
      <p class={styles.text}>{words.text}</p>
      <GuardedButton weight="main" onClick={() => void copy()}>
        {words.copy}
      </GuardedButton>
      <output class={styles.hint}>
        {copied !== null && (copied ? words.copied : words.notCopied)}
      </output>
      {shown ? (
        <Button onClick={() => setShown(false)}>{words.hide}</Button>
      ) : (
        <GuardedButton onClick={() => setShown(true)}>{words.show}</GuardedButton>
      )}
      {shown && writer.link !== null && <QrCode text={writer.link} label={words.qr} />}
      <textarea
        ref={line}
        class={styles.line}
        data-shown={shown}
        aria-label={words.code}
        tabIndex={shown ? 0 : -1}
        aria-hidden={!shown}
        readOnly
        rows={4}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Screens />
      <Button onClick={() => setStopping(true)}>{words.stop}</Button>
    </>
  );
}

function Screens() {
  const panel = usePanel();
  const nameOf = useNames();
  const writer = useWriter();
  const words = panel.t.value.live.invite;
  if (!writer) return null;
  return (
    <section class={styles.screens}>
      <h3>{words.screens}</h3>
      {writer.members.length === 0 && <p class={styles.hint}>{words.nobody}</p>}
      <ul>
        {writer.members.map(({ person, connected }) => (
          <li key={person} data-connected={connected}>
            <b>{nameOf(person)}</b>
            <span>
              {[connected ? words.here : words.away, person === writer.deputy && words.deputy]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
