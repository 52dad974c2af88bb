/** The running order, and how long each part is: the frame in sizes, a method's steps held or left out. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { frame } from '@/lib/methods/frame/definition';
import type { FramePlace } from '@/lib/methods/schema';
import { formOfSizes, frameForms, sizesOf } from '@/lib/session/templates';
import type { FormCase, SetUpForm } from './form';
import { FramePartRow } from './FramePartRow';
import type { Own } from './plan';
import { StepsField } from './StepsField';
import styles from './setUp.module.css';

export interface PartsFieldProps {
  readonly form: SetUpForm;
  readonly people: number;
  readonly own: Own;
  readonly onChange: (part: Partial<SetUpForm>) => void;
}

export function PartsField({ form, people, own, onChange }: PartsFieldProps) {
  const { t } = usePanel();
  const id = useId();
  const words = t.value.planning;
  const several = form.cases.length > 1;
  const named = formOfSizes(form.frame);
  const parts = (place: FramePlace) => (
    <fieldset class={styles.place}>
      <legend>{words.places[place]}</legend>
      {frame[place].map((phase) => (
        <FramePartRow
          key={phase.id}
          phase={phase}
          form={form}
          people={people}
          own={own}
          onSize={(size) => onChange({ frame: { ...form.frame, [phase.id]: size } })}
        />
      ))}
    </fieldset>
  );
  const steps = (at: number, part: Partial<FormCase>) =>
    onChange({ cases: form.cases.map((each, i) => (i === at ? { ...each, ...part } : each)) });
  return (
    <details class={styles.parts}>
      <summary>{t.value.setUp.parts}</summary>
      <p class={styles.hint}>{t.value.setUp.partsHint}</p>
      <div class={styles.part}>
        <label for={id}>{words.frame}</label>
        <select
          id={id}
          value={named ?? 'own'}
          onChange={(event) => {
            const wanted = frameForms.find((each) => each === event.currentTarget.value);
            if (wanted) onChange({ frame: sizesOf(wanted) });
          }}
        >
          {frameForms.map((each) => (
            <option key={each} value={each}>
              {words.frames[each]}
            </option>
          ))}
          {named === null && <option value="own">{words.frames.own}</option>}
        </select>
      </div>
      {parts('opening')}
      {parts('beforeCase')}
      {form.cases.map((each, at) => (
        <StepsField
          key={at}
          of={each}
          own={own}
          number={several ? at + 1 : null}
          seat={form.seat}
          people={people}
          onLeaveOut={(leaveOut) => steps(at, { leaveOut })}
        />
      ))}
      {several && parts('between')}
      {parts('theme')}
      {parts('closing')}
    </details>
  );
}
