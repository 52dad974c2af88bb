/** Three lines to say in one situation; one of them large, to be read while one speaks. Nothing is sent. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import sheets from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import type { CockpitTexts } from '@/lib/i18n/cockpit/texts';
import type { Intervention } from '@/lib/methods/facilitation/load';
import type { Strength } from '@/lib/methods/facilitation/situations';
import type { PauseReason } from '@/lib/session/state';
import styles from './support.module.css';

export interface SaySheetProps {
  readonly of: Intervention;
  readonly words: CockpitTexts['say'];
  readonly onClose: () => void;
}

export function SaySheet({ of, words, onClose }: SaySheetProps) {
  const [large, setLarge] = useState<Strength | null>(null);
  const line = of.lines.find(({ strength }) => strength === large);
  return (
    <Sheet title={of.name} onClose={onClose}>
      {line ? (
        <LargeLine text={line.text} back={words.back} onBack={() => setLarge(null)} />
      ) : (
        <>
          <p class={sheets.hint}>{of.sign}</p>
          <ul class={styles.lines}>
            {of.lines.map(({ strength, text }) => (
              <li key={strength}>
                <button type="button" onClick={() => setLarge(strength)}>
                  <small>{words.strengths[strength]}</small>
                  <span>{text}</span>
                </button>
              </li>
            ))}
          </ul>
          {of.situation === 'friction' && <WithoutWords words={words} onClose={onClose} />}
        </>
      )}
    </Sheet>
  );
}

function LargeLine({ text, back, onBack }: { text: string; back: string; onBack: () => void }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <>
      <p ref={line} class={styles.large} tabIndex={-1}>
        {text}
      </p>
      <Button onClick={onBack}>{back}</Button>
    </>
  );
}

/** Friction is named, or everybody is quiet with it, or the case waits. */
function WithoutWords({ words, onClose }: Pick<SaySheetProps, 'words' | 'onClose'>) {
  const panel = usePanel();
  const pause = (reason: PauseReason) => {
    onClose();
    void panel.command({ type: 'pauseSession', reason, person: null });
  };
  if (panel.session.value?.pause) return null;
  return (
    <>
      <p class={sheets.section}>{words.instead}</p>
      <div class={sheets.choices}>
        <Button onClick={() => pause('silence')}>{words.silence}</Button>
        <Button onClick={() => pause('distance')}>{words.hold}</Button>
      </div>
    </>
  );
}
