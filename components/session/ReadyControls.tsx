/** What is to be done before a session begins: start it, share it, or change what was filled in. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useWriter } from '@/components/live/situation';
import { askGroup } from '@/components/setup/askGroup';
import { writeDraft } from '@/components/setup/form';
import { formOf } from '@/components/setup/formOf';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import { laterSheet } from '@/components/ui/later';
import styles from './screen.module.css';

const ShareSheet = laterSheet(() =>
  import('@/components/live/ShareSheet').then((module) => module.ShareSheet),
);

export function ReadyControls() {
  const panel = usePanel();
  const writer = useWriter();
  const [sharing, setSharing] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const { ready: words, own } = panel.t.value;
  const { own: notes } = panel.snapshot.value;
  return (
    <section class={styles.start}>
      <Button weight="main" onClick={() => void panel.command({ type: 'startSession' })}>
        {words.start}
      </Button>
      <div class={styles.ways}>
        <Button weight="quiet" onClick={() => setSharing(true)}>
          {panel.t.value.live[writer ? 'invitation' : 'share']}
        </Button>
        <Button
          weight="quiet"
          onClick={() => (notes?.length ? setDiscarding(true) : void discard())}
        >
          {words.discard}
        </Button>
      </div>
      {sharing && <ShareSheet onClose={() => setSharing(false)} />}
      {discarding && (
        <Confirm
          title={words.discard}
          text={own.discard}
          yes={own.discardYes}
          onYes={() => void discard()}
          onClose={() => setDiscarding(false)}
        />
      )}
    </section>
  );

  /** Nothing was said yet: what was filled in comes back as a draft. */
  async function discard(): Promise<void> {
    const { session, names, methods, group: link } = panel.snapshot.value;
    if (!session) return;
    const group = link && (await askGroup(panel, link));
    const draft = writeDraft(formOf({ session, names, group, methods, toWall: panel.toWall }));
    const abandoned = await panel.command({ type: 'abandonSession' });
    if (!abandoned.ok) return;
    await panel.ask({ type: 'saveDraft', draft });
    await panel.ask({ type: 'closeSession' });
  }
}
