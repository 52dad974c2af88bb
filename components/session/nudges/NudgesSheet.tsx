/** What a person wants of the nudges on this device. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { ExplainedChoice } from '@/components/ui/ExplainedChoice';
import { laterSheet } from '@/components/ui/later';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { SILENT_FROM } from '@/lib/nudges/record';
import sheets from '../sheets.module.css';
import { CardWords, useCardWords } from './cardWords';
import styles from './card.module.css';

const OwnPitfallSheet = laterSheet(() =>
  import('./OwnPitfallSheet').then((module) => module.OwnPitfallSheet),
);

const stands = ['session', 'strict', 'guided', 'free', 'off'] as const;

export interface NudgesSheetProps {
  readonly onClose: () => void;
}

export function NudgesSheet(props: NudgesSheetProps) {
  return (
    <CardWords>
      <Nudges {...props} />
    </CardWords>
  );
}

function Nudges({ onClose }: NudgesSheetProps) {
  const panel = usePanel();
  const { settings: words, own, pitfalls } = useCardWords();
  const [choosing, setChoosing] = useState(false);
  const [restored, setRestored] = useState(false);
  const { preferences, nudges: record } = panel.snapshot.value;
  const { stand, dismissals } = preferences.nudges;
  const session = panel.session.value;
  const silent = Object.values(dismissals).filter((times) => (times ?? 0) >= SILENT_FROM).length;
  const ahead = session?.status === 'ready' || session?.status === 'running';
  if (choosing) return <OwnPitfallSheet onClose={() => setChoosing(false)} />;
  const lines = {
    ...words.lines,
    ...(ahead && { session: words.now(words.lines.session, words.names[session.structure]) }),
  };
  return (
    <PrivateSheet part="nudges" title={words.title} onClose={onClose}>
      <p class={sheets.hint}>{words.intro}</p>
      <ExplainedChoice
        legend={words.stand}
        value={stand ?? 'session'}
        options={stands}
        names={words.names}
        lines={lines}
        onChange={(wanted) =>
          panel.setPreferences({
            nudges: { ...preferences.nudges, stand: wanted === 'session' ? null : wanted },
          })
        }
      />
      {ahead && record && (
        <div class={sheets.choices}>
          {record.own && (
            <p class={styles.chosen}>{own.chosen(pitfalls[record.own.pitfall].name)}</p>
          )}
          <Button onClick={() => setChoosing(true)}>{own.ask}</Button>
        </div>
      )}
      <div class={sheets.choices}>
        <p class={sheets.hint} aria-live="polite">
          {silent > 0 ? words.silent(silent) : restored && words.restored}
        </p>
        {silent > 0 && (
          <Button
            onClick={() => {
              setRestored(true);
              void panel.ask({ type: 'restoreNudges' });
            }}
          >
            {words.restore}
          </Button>
        )}
      </div>
    </PrivateSheet>
  );
}
