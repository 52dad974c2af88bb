/** The steps of one case's method, each held or left out; one always remains. */
import { usePanel } from '@/components/app/panel';
import { methodPhases } from '@/lib/session/agenda';
import type { Seat } from '@/lib/session/meetingPlan';
import type { FormCase } from './form';
import { methodOf, minutesOf, type Own } from './plan';
import styles from './setUp.module.css';

export interface StepsFieldProps {
  readonly of: FormCase;
  readonly own: Own;
  /** Null when there is one case. */
  readonly number: number | null;
  readonly seat: Seat;
  readonly people: number;
  readonly onLeaveOut: (leaveOut: string[]) => void;
}

export function StepsField({ of, own, number, seat, people, onLeaveOut }: StepsFieldProps) {
  const { t, texts } = usePanel();
  const words = t.value.planning;
  const method = methodOf(of, own);
  if (!method) return null;
  const text = own?.get(method.id)?.text ?? texts.value[method.id];
  const name = text?.name ?? method.id;
  const all = methodPhases(method, [], number ?? 1);
  const held = all.filter(({ id }) => !of.leaveOut.includes(id));
  const toggle = (id: string) =>
    onLeaveOut(
      of.leaveOut.includes(id) ? of.leaveOut.filter((each) => each !== id) : [...of.leaveOut, id],
    );
  return (
    <fieldset class={styles.place}>
      <legend>{`${number === null ? words.cases : words.case(number)}: ${name}`}</legend>
      {all.map((plan) => {
        const fixed = plan.guarded || (held.length === 1 && held[0] === plan);
        return (
          <label key={plan.id} class={styles.check}>
            <input
              type="checkbox"
              checked={fixed || held.includes(plan)}
              disabled={fixed}
              onChange={() => toggle(plan.id)}
            />
            <span>{text?.phases[plan.id]?.name ?? plan.id}</span>
            <small>{t.value.setUp.methodMinutes(minutesOf(plan, people, seat))}</small>
          </label>
        );
      })}
    </fieldset>
  );
}
