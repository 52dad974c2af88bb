/** What to say when something happens: a moment, its three lines, one of them large. Nothing is sent. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import sheets from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { LoadFailed } from '@/components/ui/LoadFailed';
import { Sheet } from '@/components/ui/Sheet';
import { useLoaded } from '@/components/ui/useLoaded';
import type { CockpitTexts } from '@/lib/i18n/cockpit/texts';
import { loadInterventions, type Intervention } from '@/lib/methods/facilitation/load';
import type { Situation, Strength } from '@/lib/methods/facilitation/situations';
import { mayHaveSting } from '@/lib/session/intervening';
import type { PauseReason } from '@/lib/session/state';
import styles from './support.module.css';

export interface SaySheetProps {
  readonly words: CockpitTexts['say'];
  readonly onClose: () => void;
}

export function SaySheet({ words, onClose }: SaySheetProps) {
  const panel = usePanel();
  const [chosen, setChosen] = useState<Situation | null>(null);
  const [large, setLarge] = useState<Strength | null>(null);
  const { value: all, failed, retry } = useLoaded(loadInterventions);
  const top = useRef<HTMLParagraphElement>(null);
  const step = large ?? chosen;
  // What was pressed is gone: the focus goes to what came in its place, and the sheet to its top.
  useLayoutEffect(() => {
    if (step === null) return;
    top.current?.focus();
    top.current?.closest('dialog')?.scrollTo({ top: 0 });
  }, [step]);
  const session = panel.session.value;
  if (!session) return null;
  const offered = all?.filter(({ situation }) => situation !== 'sting' || mayHaveSting(session));
  const open = offered?.find(({ situation }) => situation === chosen);
  const line = open?.lines.find(({ strength }) => strength === large);
  return (
    <Sheet title={open?.name ?? words.title} onClose={onClose}>
      {line ? (
        <>
          <p ref={top} class={styles.large} tabIndex={-1}>
            {line.text}
          </p>
          <Button onClick={() => setLarge(null)}>{words.back}</Button>
        </>
      ) : open ? (
        <>
          <p ref={top} class={sheets.hint} tabIndex={-1}>
            {open.sign}
          </p>
          <Lines of={open} words={words} onLarge={setLarge} />
          {open.situation === 'friction' && <WithoutWords words={words} onClose={onClose} />}
          <Button weight="quiet" icon="back" onClick={() => setChosen(null)}>
            {words.others}
          </Button>
        </>
      ) : (
        <>
          <p class={sheets.hint}>{words.hint}</p>
          {failed && <LoadFailed onRetry={retry} />}
          <ul class={styles.situations} aria-busy={!all}>
            {offered?.map(({ situation, name }) => (
              <li key={situation}>
                <Button onClick={() => setChosen(situation)}>{name}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

interface LinesProps {
  readonly of: Intervention;
  readonly words: SaySheetProps['words'];
  readonly onLarge: (strength: Strength) => void;
}

function Lines({ of, words, onLarge }: LinesProps) {
  return (
    <ul class={styles.lines}>
      {of.lines.map(({ strength, text }) => (
        <li key={strength}>
          <button type="button" onClick={() => onLarge(strength)}>
            <small>{words.strengths[strength]}</small>
            <span>{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Friction is named, or everybody is quiet with it, or the case waits. */
function WithoutWords({ words, onClose }: SaySheetProps) {
  const panel = usePanel();
  const pause = (reason: PauseReason) => {
    onClose();
    void panel.command({ type: 'pauseSession', reason, person: null });
  };
  if (panel.session.value?.pause) return null;
  return (
    <>
      <p class={sheets.section}>{words.instead}</p>
      <div class={styles.ways}>
        <Button onClick={() => pause('silence')}>{words.silence}</Button>
        <Button onClick={() => pause('stay')}>{words.hold}</Button>
      </div>
    </>
  );
}
