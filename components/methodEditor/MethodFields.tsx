/** What is said of a method as a whole. */
import { usePanel } from '@/components/app/panel';
import { changeRules, changeText, rename } from '@/lib/methods/edit';
import styles from './editor.module.css';
import {
  CheckField,
  faultsAt,
  FieldFaults,
  NumberField,
  SelectField,
  SetField,
  TextField,
} from './fields';
import type { EditorModel } from './useEditor';
import { useWords } from './words';

const MIN_GROUP = 2;
const MAX_GROUP = 20;

export function MethodFields({ editor }: { readonly editor: EditorModel }) {
  const t = useWords();
  const { choose } = usePanel().t.value;
  const { method, faults, change } = editor;
  const { definition, text } = method;
  const { group } = definition;
  const line = (key: 'suits' | 'preparation' | 'note' | 'sources') => (
    <TextField
      label={t.labels.text[key]}
      lines={3}
      value={text[key]}
      faults={faultsAt(faults, ['text', key])}
      onText={(value) => change(changeText(method, { [key]: value }), key)}
    />
  );
  const size = (key: 'min' | 'max') => (
    <NumberField
      label={t.labels.method[key]}
      min={MIN_GROUP}
      max={MAX_GROUP}
      value={group[key]}
      faults={faultsAt(faults, ['definition', 'group', key])}
      onNumber={(n) => change(changeRules(method, { group: { ...group, [key]: n } }), key)}
    />
  );
  return (
    <section class={styles.block} aria-labelledby="about-method">
      <h2 id="about-method">{t.editor.about}</h2>
      <TextField
        label={t.labels.text.name}
        value={text.name}
        faults={faultsAt(faults, ['text', 'name'])}
        onText={(name) => change(rename(method, name), 'name')}
      />
      {line('suits')}
      <div class={styles.pair}>
        {size('min')}
        {size('max')}
      </div>
      <FieldFaults faults={faultsAt(faults, ['definition', 'group'])} />
      <details class={styles.details} data-field-group>
        <summary>{t.editor.details}</summary>
        <div class={styles.block}>
          {line('preparation')}
          {line('note')}
          {line('sources')}
          <SelectField
            label={t.labels.method.experience}
            value={definition.experience}
            options={t.choices.experience}
            faults={[]}
            onSelect={(experience) => change(changeRules(method, { experience }))}
          />
          <SetField
            legend={t.labels.method.levels}
            values={definition.levels}
            options={choose.levels}
            faults={faultsAt(faults, ['definition', 'levels'])}
            onValues={(levels) => change(changeRules(method, { levels }))}
          />
          <SetField
            legend={t.labels.method.questions}
            values={definition.questions}
            options={choose.questions}
            faults={[]}
            onValues={(questions) => change(changeRules(method, { questions }))}
          />
          <CheckField
            label={t.labels.method.needsTrust}
            checked={definition.needsTrust}
            onCheck={(needsTrust) => change(changeRules(method, { needsTrust }))}
          />
        </div>
      </details>
    </section>
  );
}
