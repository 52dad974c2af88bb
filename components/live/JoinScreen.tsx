/** Takes part in somebody else's session: the invitation, one's name, and consent. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import setUp from '@/components/setup/setUp.module.css';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import screen from '@/components/ui/messageScreen.module.css';
import { cleanName, MAX_NAME_LENGTH } from '@/lib/session/names';
import { MAX_INVITE_CHARS } from '@/lib/wire/liveMessages';
import type { HostRefusal } from '@/lib/wire/viewMessages';
import { Consent } from './Consent';
import { Field } from './Field';

const aboutInvite: readonly HostRefusal[] = [
  'badInvite',
  'inviteTooNew',
  'inviteTooOld',
  'badRelay',
];

/** `onBack` leads to setting up one's own session, where that is possible. */
export function JoinScreen({ onBack }: { onBack?: () => void }) {
  const panel = usePanel();
  const [pasted, setPasted] = useState('');
  const [name, setName] = useState('');
  const [host, setHost] = useState<string | null>(null);
  const [problem, setProblem] = useState<HostRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const t = panel.t.value;
  const words = t.join;
  const linked = panel.invite.value;
  // A link that turns out to be no invitation can be mended by hand.
  const [asks, setAsks] = useState(false);
  const typing = linked === null || asks;

  async function join(agreed: boolean): Promise<void> {
    const invite = typing ? pasted : linked;
    setProblem(null);
    if (cleanName(name) === '' || [...cleanName(name)].length > MAX_NAME_LENGTH) {
      setProblem('badNames');
      return;
    }
    if (invite.length > MAX_INVITE_CHARS) {
      setProblem('badInvite');
      return;
    }
    setBusy(true);
    const reply = await panel.ask({ type: 'joinLive', invite, name: cleanName(name), agreed }, [
      ...aboutInvite,
      'consentNeeded',
      'badNames',
    ]);
    setBusy(false);
    if (reply.ok) return;
    setHost(reply.reason === 'consentNeeded' ? (reply.detail ?? '') : null);
    if (aboutInvite.includes(reply.reason)) setAsks(true);
    if (reply.reason !== 'consentNeeded') setProblem(reply.reason);
  }

  if (host !== null) {
    return (
      <div class={screen.screen}>
        <h1>{t.live.consent.title}</h1>
        <Consent host={host} joining />
        <GuardedButton weight="main" disabled={busy} onClick={() => void join(true)}>
          {t.live.consent.yesJoin}
        </GuardedButton>
        <Button onClick={() => setHost(null)}>{t.app.cancel}</Button>
      </div>
    );
  }
  return (
    <form
      class={setUp.form}
      onSubmit={(event) => {
        event.preventDefault();
        void join(false);
      }}
    >
      <div class={setUp.fields}>
        <h1>{typing ? words.title : words.titleInvited}</h1>
        {typing && (
          <Field
            label={words.invite}
            hint={words.inviteHint}
            problem={problem && aboutInvite.includes(problem) ? t.refused[problem] : null}
            rows={4}
            value={pasted}
            onText={setPasted}
          />
        )}
        <Field
          label={words.name}
          hint={words.nameHint}
          problem={problem === 'badNames' ? words.badName : null}
          ownName
          value={name}
          onText={setName}
        />
      </div>
      <footer class={setUp.footer}>
        <Button weight="main" submits disabled={busy || (typing && pasted.trim() === '')}>
          {words.go}
        </Button>
        {onBack && (
          <Button weight="quiet" onClick={onBack}>
            {words.ownSession}
          </Button>
        )}
      </footer>
    </form>
  );
}
