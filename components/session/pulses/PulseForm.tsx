/** Four questions of five steps; each may be left out. */
import { useId, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useGiving } from '@/components/own/sharedNote';
import { Button } from '@/components/ui/Button';
import { pulseKinds, pulseSteps, type Pulse, type PulseKind } from '@/lib/session/pulses';
import styles from './pulses.module.css';
import { usePulseWords } from './words';

export interface PulseFormProps {
  /** Null where one screen goes round. */
  readonly person: string | null;
  readonly send: string;
  readonly onGiven: () => void;
}

const nothing: Pulse = { safety: null, depth: null, heard: null, energy: null };

export function PulseForm({ person, send, onGiven }: PulseFormProps) {
  const panel = usePanel();
  const words = usePulseWords();
  const { busy, refused, give } = useGiving();
  const [pulse, setPulse] = useState(nothing);
  const [asked, setAsked] = useState(false);
  const isEmpty = pulseKinds.every((kind) => pulse[kind] === null);

  async function handIn(): Promise<void> {
    setAsked(true);
    if (isEmpty) return;
    if (await give([{ type: 'givePulses', person, pulse }])) onGiven();
  }

  return (
    <>
      <p class={styles.text}>{words.intro}</p>
      {pulseKinds.map((kind) => (
        <Question
          key={kind}
          kind={kind}
          value={pulse[kind]}
          onChange={(step) => setPulse({ ...pulse, [kind]: step })}
        />
      ))}
      <p class={styles.text}>{words.final}</p>
      <div aria-live="polite">
        {asked && isEmpty && <p class={styles.problem}>{words.answerOne}</p>}
        {refused !== null && <p class={styles.problem}>{panel.t.value.refused[refused]}</p>}
      </div>
      <Button weight="main" disabled={busy} onClick={() => void handIn()}>
        {send}
      </Button>
    </>
  );
}

interface QuestionProps {
  readonly kind: PulseKind;
  readonly value: Pulse[PulseKind];
  readonly onChange: (step: Pulse[PulseKind]) => void;
}

function Question({ kind, value, onChange }: QuestionProps) {
  const name = useId();
  const words = usePulseWords();
  const { ask, low, high } = words.questions[kind];
  const ends: Readonly<Record<number, string>> = { 1: low, 5: high };
  return (
    <fieldset class={styles.question}>
      <legend>{ask}</legend>
      <div class={styles.steps}>
        {pulseSteps.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={name}
              checked={value === step}
              aria-label={ends[step] === undefined ? String(step) : `${step}, ${ends[step]}`}
              onChange={() => onChange(step)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <p class={styles.ends} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </p>
      <label class={styles.skip}>
        <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
        {words.skip}
      </label>
    </fieldset>
  );
}
