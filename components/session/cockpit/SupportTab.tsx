/** What helps the facilitator during a phase: what comes next, where the group is, what to ask and what to say. */
import { LoadFailed } from '@/components/ui/LoadFailed';
import { useLoaded } from '@/components/ui/useLoaded';
import { loadCockpitTexts } from '@/lib/i18n/cockpit/load';
import { AskChoice } from './AskChoice';
import { LevelMeter } from './LevelMeter';
import { NextStep } from './NextStep';
import { SayChoice } from './SayChoice';
import styles from './support.module.css';

export function SupportTab() {
  const { value: words, failed, retry } = useLoaded(loadCockpitTexts);
  if (failed) return <LoadFailed onRetry={retry} />;
  if (!words) return null;
  return (
    <div class={styles.tab}>
      <NextStep words={words.next} />
      <LevelMeter words={words.level} />
      <AskChoice words={words.ask} />
      <SayChoice words={words.say} />
    </div>
  );
}
