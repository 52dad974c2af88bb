/** Opens the session to other screens: through which relay, with consent, and then the invitation. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { Sheet } from '@/components/ui/Sheet';
import type { HostRefusal } from '@/lib/wire/viewMessages';
import { Consent } from './Consent';
import { Field } from './Field';
import { InviteView } from './InviteView';
import styles from './live.module.css';
import { useWriter } from './situation';

export function ShareSheet({ onClose }: { onClose: () => void }) {
  const panel = usePanel();
  const shared = useWriter() !== null;
  const t = panel.t.value;
  return (
    <Sheet title={shared ? t.live.shared : t.live.share} onClose={onClose}>
      {shared ? <InviteView onStop={onClose} /> : <RelayForm onClose={onClose} />}
    </Sheet>
  );
}

function RelayForm({ onClose }: { onClose: () => void }) {
  const panel = usePanel();
  const known = panel.snapshot.value.relay;
  const [typed, setTyped] = useState({ relay: known.relay, joinPage: known.joinPage });
  const [host, setHost] = useState<string | null>(null);
  const [problem, setProblem] = useState<HostRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const t = panel.t.value;
  const words = t.live.relay;
  const { relay, joinPage } = known.fixed ? known : typed;

  /** Not agreed at first: who agreed to this relay before is not asked again. */
  async function share(agreed: boolean): Promise<void> {
    setBusy(true);
    setProblem(null);
    const reply = await panel.ask({ type: 'shareLive', relay, joinPage, agreed }, [
      'consentNeeded',
      'badRelay',
    ]);
    setBusy(false);
    if (reply.ok) return;
    setHost(reply.reason === 'consentNeeded' ? (reply.detail ?? relay) : null);
    if (reply.reason === 'badRelay') setProblem(reply.reason);
    // Any other refusal is said in the panel, which this sheet would cover.
    else if (reply.reason !== 'consentNeeded') onClose();
  }

  if (host !== null) {
    return (
      <>
        <Consent host={host} joining={false} />
        <GuardedButton weight="main" disabled={busy} onClick={() => void share(true)}>
          {t.live.consent.yesShare}
        </GuardedButton>
        <Button onClick={onClose}>{t.app.cancel}</Button>
      </>
    );
  }
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void share(false);
      }}
    >
      <Field
        label={words.label}
        hint={known.fixed ? words.fixed : words.hint}
        problem={problem && t.refused[problem]}
        type="url"
        value={relay}
        placeholder={words.placeholder}
        readOnly={known.fixed}
        onText={(text) => setTyped({ ...typed, relay: text })}
      />
      {(!known.fixed || joinPage !== '') && (
        <Field
          label={words.page}
          hint={words.pageHint}
          type="url"
          value={joinPage}
          placeholder={words.pagePlaceholder}
          readOnly={known.fixed}
          onText={(text) => setTyped({ ...typed, joinPage: text })}
        />
      )}
      <Button weight="main" submits disabled={busy || relay.trim() === ''}>
        {words.go}
      </Button>
    </form>
  );
}
