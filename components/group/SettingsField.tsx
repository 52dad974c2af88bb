/** How the group likes to meet: who facilitates, how firmly, how long. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { ExplainedChoice } from '@/components/ui/ExplainedChoice';
import type { GroupProblem } from '@/lib/group/edit';
import { TemplateSchema, type GroupSettings } from '@/lib/group/group';
import { SeatSchema, StructureSchema } from '@/lib/session/meetingPlan';
import { calledAt, type GroupForm } from './form';
import styles from './group.module.css';
import { Problems } from './Problems';

export interface SettingsFieldProps {
  readonly form: GroupForm;
  readonly problems: readonly GroupProblem[];
  readonly onChange: (part: Partial<GroupForm>) => void;
}

export function SettingsField({ form, problems, onChange }: SettingsFieldProps) {
  const { t } = usePanel();
  const id = useId();
  const words = t.value.group;
  const { people, settings } = form;
  const unknown = problems.some(({ kind }) => kind === 'unknownPerson');
  const change = (part: Partial<GroupSettings>) => onChange({ settings: { ...settings, ...part } });

  return (
    <fieldset class={styles.section}>
      <legend>{words.settings}</legend>
      <ExplainedChoice
        legend={words.seat}
        value={settings.seat}
        options={SeatSchema.options}
        names={words.seats}
        lines={words.seatHints}
        onChange={(seat) => change({ seat })}
      />
      {settings.seat === 'fixed' && (
        <div class={styles.field}>
          <label for={`${id}-facilitator`}>{words.facilitator}</label>
          <select
            id={`${id}-facilitator`}
            value={settings.facilitator ?? ''}
            aria-invalid={unknown}
            aria-describedby={`${id}-problem`}
            onChange={(event) => change({ facilitator: event.currentTarget.value || null })}
          >
            {unknown && <option value={settings.facilitator ?? ''}>…</option>}
            <option value="">{words.facilitatorLast}</option>
            {people.map((person, at) => (
              <option key={person.id} value={person.id}>
                {calledAt(people, at)}
              </option>
            ))}
          </select>
          <Problems
            id={`${id}-problem`}
            texts={unknown ? [words.problems.unknownFacilitator] : []}
          />
        </div>
      )}
      <ExplainedChoice
        legend={words.structure}
        value={settings.structure}
        options={StructureSchema.options}
        names={words.structures}
        lines={words.structureHints}
        onChange={(structure) => change({ structure })}
      />
      <div class={styles.field}>
        <label for={`${id}-template`}>{words.template}</label>
        <select
          id={`${id}-template`}
          value={settings.template ?? 'none'}
          onChange={(event) => {
            const chosen = TemplateSchema.options.find(
              (each) => each === event.currentTarget.value,
            );
            change({ template: chosen ?? null });
          }}
        >
          {(['none', ...TemplateSchema.options] as const).map((each) => (
            <option key={each} value={each}>
              {words.templates[each]}
            </option>
          ))}
        </select>
      </div>
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={settings.firstTimersFirst}
          onChange={(event) => change({ firstTimersFirst: event.currentTarget.checked })}
        />
        {t.value.setUp.firstTimersFirst}
      </label>
    </fieldset>
  );
}
