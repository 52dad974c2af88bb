/** One phase of a method: how it goes, and its lines for each role. */
import { changePhase, changePhaseText, type PhaseRules } from '@/lib/methods/edit';
import type { Fault } from '@/lib/methods/fault';
import type { PhaseDefinition, PhaseText } from '@/lib/methods/schema';
import styles from './editor.module.css';
import { CheckField, faultsAt, NumberField, SelectField, TextField } from './fields';
import type { EditorModel } from './useEditor';
import { useWords } from './words';

const MAX_MINUTES = 240;
const MAX_SECONDS = 3600;
const MAX_ROUNDS = 9;

const lineKeys = ['goal', 'participant', 'caseBringer', 'facilitator', 'notNow'] as const;
const checkKeys = ['advice', 'feel', 'guarded'] as const;

export interface PhaseFieldsProps {
  readonly editor: EditorModel;
  readonly phase: PhaseDefinition;
  readonly index: number;
  readonly warnings: readonly Fault[];
}

export function PhaseFields({ editor, phase, index, warnings }: PhaseFieldsProps) {
  const t = useWords();
  const { method, change } = editor;
  const faults = [...editor.faults, ...warnings];
  const { id, cards, pitfalls } = phase;
  const text: Partial<PhaseText> = method.text.phases[id] ?? {};
  const rule = (part: Partial<PhaseRules>, field?: string) =>
    change(changePhase(method, id, part), field === undefined ? undefined : `${id}/${field}`);
  const number = (key: 'minutes' | 'turnSeconds' | 'rounds', max: number, hint?: string) => (
    <NumberField
      label={t.labels.phase[key]}
      min={key === 'turnSeconds' ? 0 : 1}
      max={max}
      value={phase[key]}
      faults={faultsAt(faults, ['definition', 'phases', index, key])}
      onNumber={(n) => rule({ [key]: n }, key)}
      {...(hint !== undefined && { hint })}
    />
  );
  return (
    <div class={styles.fields}>
      <TextField
        label={t.labels.phaseText.name}
        value={text.name ?? ''}
        faults={faultsAt(faults, ['text', 'phases', id, 'name'])}
        onText={(name) => change(changePhaseText(method, id, { name }), `${id}/name`)}
      />
      <h4>{t.editor.rules}</h4>
      <div class={styles.grid}>
        {number('minutes', MAX_MINUTES)}
        <SelectField
          label={t.labels.phase.turnPolicy}
          value={phase.turnPolicy}
          options={t.choices.turnPolicy}
          faults={[]}
          onSelect={(turnPolicy) => rule({ turnPolicy })}
        />
        {phase.turnPolicy !== 'none' && number('turnSeconds', MAX_SECONDS, t.editor.noLimit)}
        {phase.turnPolicy === 'round' && number('rounds', MAX_ROUNDS)}
        <SelectField
          label={t.labels.phase.speakers}
          value={phase.speakers}
          options={t.choices.speakers}
          faults={[]}
          onSelect={(speakers) => rule({ speakers })}
        />
        <SelectField
          label={t.labels.phase.caseBringer}
          value={phase.caseBringer}
          options={t.choices.caseBringer}
          faults={[]}
          onSelect={(caseBringer) => rule({ caseBringer })}
        />
        {phase.turnPolicy === 'round' && (
          <SelectField
            label={t.labels.phase.facilitatorTurn}
            value={phase.facilitatorTurn}
            options={t.choices.facilitatorTurn}
            faults={[]}
            onSelect={(facilitatorTurn) => rule({ facilitatorTurn })}
          />
        )}
        <SelectField
          label={t.labels.phase.camera}
          value={phase.camera}
          options={t.choices.camera}
          faults={[]}
          onSelect={(camera) => rule({ camera })}
        />
      </div>
      <div>
        {checkKeys.map((key) => (
          <CheckField
            key={key}
            label={t.labels.phase[key]}
            checked={phase[key]}
            onCheck={(checked) => rule({ [key]: checked })}
          />
        ))}
      </div>
      <h4>{t.editor.lines}</h4>
      {lineKeys.map((key) => (
        <TextField
          key={key}
          label={t.labels.phaseText[key]}
          lines={2}
          value={text[key] ?? ''}
          faults={faultsAt(faults, ['text', 'phases', id, key])}
          onText={(value) => change(changePhaseText(method, id, { [key]: value }), `${id}/${key}`)}
        />
      ))}
      {cards.length + pitfalls.length > 0 && (
        <p class={styles.hint}>{t.editor.cardsStay(cards.length, pitfalls.length)}</p>
      )}
    </div>
  );
}
