/** How much time there is: a template, which fills in frame, cases and end. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { formOfSizes, templates } from '@/lib/session/templates';
import type { SetUpForm } from './form';
import { templateOf, withTemplate } from './template';
import styles from './setUp.module.css';

export interface TimeFieldProps {
  readonly form: SetUpForm;
  readonly people: number;
  readonly onForm: (form: SetUpForm) => void;
}

export function TimeField({ form, people, onForm }: TimeFieldProps) {
  const panel = usePanel();
  const id = useId();
  const words = panel.t.value.planning;
  const chosen = templateOf(form);
  const frame = words.frames[formOfSizes(form.frame) ?? 'own'];
  return (
    <fieldset class={styles.field} aria-describedby={`${id}-about`}>
      <legend>{words.template}</legend>
      <div class={styles.templates}>
        {templates.map((template) => (
          <button
            key={template.id}
            type="button"
            aria-pressed={template === chosen}
            onClick={() => {
              const now = panel.toWall(panel.now.peek());
              onForm(withTemplate(form, template, { people, now }));
            }}
          >
            {words.templates[template.id]}
          </button>
        ))}
      </div>
      <p id={`${id}-about`} class={styles.hint} aria-live="polite">
        {words.meeting(frame, form.cases.length)}
      </p>
    </fieldset>
  );
}
