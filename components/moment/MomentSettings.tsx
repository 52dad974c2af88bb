/** How one's own moment is announced, beside title and badge: both ways are off until asked for. */
import { useEffect, useId, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import sheets from '@/components/session/sheets.module.css';
import type { MomentPreferences } from '@/lib/wire/preferences';
import styles from './momentSettings.module.css';
import { askToNotify, canNotify, giveNotifyingBack, mayNotify } from './notifications';
import { playTone } from './sound';
import { MomentWords, useMomentWords } from './words';

export function MomentSettings() {
  return (
    <MomentWords>
      <Settings />
    </MomentWords>
  );
}

function Settings() {
  const panel = usePanel();
  const words = useMomentWords();
  const { surface } = panel;
  const { moment } = panel.snapshot.value.preferences;
  const [problem, setProblem] = useState<'noSound' | 'notAllowed' | null>(null);
  /** Where the user took it back in the browser's own settings. */
  const [lost, setLost] = useState(false);
  const set = (part: Partial<MomentPreferences>) =>
    panel.setPreferences({ moment: { ...moment, ...part } });

  useEffect(() => {
    void mayNotify(surface).then((may) => setLost(!may));
  }, [surface]);

  const setSound = async (sound: boolean) => {
    set({ sound });
    // Heard at once, so that nobody has to wonder; and from then on the browser lets this page sound.
    setProblem(sound && (await playTone()) !== 'played' ? 'noSound' : null);
  };
  const setNotification = async (wanted: boolean) => {
    const may = wanted && (await asked(askToNotify(surface)));
    set({ notification: may });
    setLost(!may);
    setProblem(wanted && !may ? 'notAllowed' : null);
    if (!wanted) await asked(giveNotifyingBack(surface));
  };

  return (
    <fieldset class={sheets.field}>
      <legend>{words.settings}</legend>
      <p class={sheets.hint}>{surface === 'page' ? words.settingsHintPage : words.settingsHint}</p>
      <Switch
        text={words.sound}
        hint={words.soundHint}
        on={moment.sound}
        onChange={(on) => void setSound(on)}
      />
      {canNotify(surface) && (
        <Switch
          text={words.notification}
          hint={words.notificationHint}
          on={moment.notification && !lost}
          onChange={(on) => void setNotification(on)}
        />
      )}
      <output class={styles.problem}>{problem && words[problem]}</output>
    </fieldset>
  );
}

interface SwitchProps {
  readonly text: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ text, hint, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div>
      <label class={sheets.check}>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {text}
      </label>
      <p id={id} class={styles.hint}>
        {hint}
      </p>
    </div>
  );
}

/** A browser that refuses to ask has not allowed it. */
async function asked(answer: Promise<boolean | void>): Promise<boolean> {
  try {
    return (await answer) === true;
  } catch (error) {
    console.warn('Kring: the browser did not ask about notifications', error);
    return false;
  }
}
