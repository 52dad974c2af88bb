/** The kind of question that stands on everybody's screen, and the way to take it away. */
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import type { CockpitTexts } from '@/lib/i18n/cockpit/texts';
import styles from './support.module.css';

export function AskShown({ words }: { words: CockpitTexts['ask'] }) {
  const panel = usePanel();
  const session = panel.session.value;
  const asked = session?.depth.asked ?? null;
  if (!session || asked === null) return null;
  return (
    <div class={styles.shown}>
      <p>{words.shown(panel.t.value.depth.kinds[asked.kind])}</p>
      <Button
        disabled={session.pause !== null}
        onClick={() => void panel.command({ type: 'askAbout', asked: null }, ['alreadyMoved'])}
      >
        {words.takeAway}
      </Button>
    </div>
  );
}
