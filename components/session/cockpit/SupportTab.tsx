/** What helps the facilitator during a phase: what comes next, what to say, what to ask, where the group is. */
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { usePanel } from '@/components/app/panel';
import { SeenSheet, SharedLine } from '@/components/session/nudges/ways';
import { LoadFailed } from '@/components/ui/LoadFailed';
import { useLoaded } from '@/components/ui/useLoaded';
import { loadCockpitTexts } from '@/lib/i18n/cockpit/load';
import { AskSheet } from './AskSheet';
import { AskShown } from './AskShown';
import { LevelMeter } from './LevelMeter';
import { NextStep } from './NextStep';
import { SaySheet } from './SaySheet';
import styles from './support.module.css';

export function SupportTab() {
  const { session } = usePanel();
  const { value: words, failed, retry } = useLoaded(loadCockpitTexts);
  const [open, setOpen] = useState<'say' | 'ask' | 'see' | null>(null);
  if (failed) return <LoadFailed onRetry={retry} />;
  if (!words) return null;
  const close = () => setOpen(null);
  return (
    <div class={styles.tab}>
      <NextStep words={words.next} />
      <div class={styles.ways}>
        <Button onClick={() => setOpen('say')}>{words.say.title}</Button>
        <Button onClick={() => setOpen('ask')}>{words.ask.title}</Button>
        <Button onClick={() => setOpen('see')}>{words.see}</Button>
      </div>
      {session.value?.nudging.line && <SharedLine />}
      <AskShown words={words.ask} />
      <LevelMeter words={words.level} />
      {open === 'say' && <SaySheet words={words.say} onClose={close} />}
      {open === 'see' && <SeenSheet onClose={close} />}
      {open === 'ask' && <AskSheet words={words.ask} onClose={close} />}
    </div>
  );
}
