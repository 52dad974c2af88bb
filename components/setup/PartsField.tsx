/** Which parts of frame and method take place. Check-in and closing always do. */
import { usePanel } from '@/components/app/panel';
import { phaseText } from '@/components/session/phaseTexts';
import type { MethodDefinition } from '@/lib/methods/schema';
import { phaseKey, plannedMs } from '@/lib/session/agenda';
import { wholeAgenda, type SetUpForm } from './form';
import styles from './setUp.module.css';

export interface PartsFieldProps {
  readonly form: SetUpForm;
  readonly method: MethodDefinition;
  readonly people: number;
  readonly onChange: (part: Partial<SetUpForm>) => void;
}

export function PartsField({ form, method, people, onChange }: PartsFieldProps) {
  const { t, texts } = usePanel();
  const words = t.value.setUp;
  const agenda = wholeAgenda(method);
  const toggle = (key: string) =>
    onChange({
      leaveOut: form.leaveOut.includes(key)
        ? form.leaveOut.filter((each) => each !== key)
        : [...form.leaveOut, key],
    });
  return (
    <details class={styles.parts}>
      <summary>{words.parts}</summary>
      <p class={styles.hint}>{words.partsHint}</p>
      {agenda.map((plan) => {
        const key = phaseKey(plan);
        const fixed = plan.guarded || plan.closing;
        return (
          <label key={key} class={styles.check}>
            <input
              type="checkbox"
              checked={fixed || !form.leaveOut.includes(key)}
              disabled={fixed}
              onChange={() => toggle(key)}
            />
            <span>{phaseText(texts.value, plan)?.name ?? plan.id}</span>
            <small>{words.methodMinutes(plannedMs(plan, Math.max(2, people)) / 60_000)}</small>
          </label>
        );
      })}
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={form.firstTimersFirst}
          onChange={(event) => onChange({ firstTimersFirst: event.currentTarget.checked })}
        />
        <span>{words.firstTimersFirst}</span>
      </label>
    </details>
  );
}
