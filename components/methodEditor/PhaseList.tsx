/** The phases in their order: opened to be edited, moved by drag or by buttons, added and taken away. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { addPhase, movePhase, removePhase } from '@/lib/methods/edit';
import type { Fault } from '@/lib/methods/fault';
import { patternName, phasePatterns, type PhasePattern } from '@/lib/methods/phasePatterns';
import styles from './editor.module.css';
import { faultsAt, FieldFaults } from './fields';
import { PhaseFields } from './PhaseFields';
import type { EditorModel } from './useEditor';
import { usePhaseDrag } from './usePhaseDrag';
import { useWords } from './words';

export interface PhaseListProps {
  readonly editor: EditorModel;
  readonly warnings: readonly Fault[];
  readonly open: ReadonlySet<string>;
  readonly onOpen: (id: string, open: boolean) => void;
  /** Tells a screen reader. */
  readonly onSay: (text: string) => void;
}

/** What gets the focus once the list is drawn: a button that moves its phase is drawn anew. */
interface Focus {
  readonly phase: string;
  readonly part: 'up' | 'down' | 'toggle';
}

export function PhaseList({ editor, warnings, open, onOpen, onSay }: PhaseListProps) {
  const t = useWords();
  const { method, faults, change } = editor;
  const { phases } = method.definition;
  const list = useRef<HTMLOListElement>(null);
  const adding = useRef<HTMLSelectElement>(null);
  const [focus, setFocus] = useState<Focus | null>(null);
  const nameOf = (id: string) => method.text.phases[id]?.name.trim() || t.editor.nameless;

  const move = (id: string, to: number, part: Focus['part'] | null) => {
    change(movePhase(method, id, to));
    if (part) setFocus({ phase: id, part });
    onSay(t.editor.moved(nameOf(id), to + 1, phases.length));
  };
  const { drag, start } = usePhaseDrag(list, (id, to) => move(id, to, null));

  const remove = (id: string, at: number) => {
    change(removePhase(method, id));
    onSay(t.editor.removed(nameOf(id)));
    const next = phases[at + 1] ?? phases[at - 1];
    if (next) setFocus({ phase: next.id, part: 'toggle' });
    else adding.current?.focus();
  };
  const add = (pattern: PhasePattern) => {
    const edited = addPhase(method, pattern);
    const after = edited.ok ? edited.method : edited.draft;
    const id = after.definition.phases.at(-1)?.id;
    change(edited);
    if (id === undefined) return;
    onOpen(id, true);
    setFocus({ phase: id, part: 'toggle' });
    onSay(t.editor.added(patternName(pattern, method.language), phases.length + 1));
  };

  useLayoutEffect(() => {
    if (!focus) return;
    const item = list.current?.querySelector(`[data-phase="${focus.phase}"]`);
    const wanted = item?.querySelector<HTMLButtonElement>(`[data-part="${focus.part}"]`);
    // At an end of the list the way on is the other button.
    const other = item?.querySelector<HTMLButtonElement>(
      '[data-part]:not([data-part="toggle"]):enabled',
    );
    (wanted?.disabled ? other : wanted)?.focus();
    item?.scrollIntoView({ block: 'nearest' });
    setFocus(null);
  }, [focus]);

  return (
    <section class={styles.block} aria-labelledby="phases-of-method">
      <h2 id="phases-of-method">{t.editor.phases}</h2>
      <p class={styles.hint}>{t.editor.phasesHint}</p>
      <FieldFaults
        faults={[
          ...faultsAt(faults, ['definition', 'phases']),
          ...faultsAt(faults, ['definition', 'minutes']),
        ]}
      />
      <ol ref={list} class={styles.phases}>
        {phases.map((phase, i) => {
          const { id } = phase;
          const name = nameOf(id);
          const wrong = faultsOf(faults, id, i).length;
          const isOpen = open.has(id);
          return (
            <li
              key={id}
              class={styles.phase}
              data-phase={id}
              data-dragged={drag?.id === id}
              data-drop={dropAt(drag, phases, i)}
            >
              <div class={styles.row}>
                <span
                  class={styles.handle}
                  data-handle
                  aria-hidden="true"
                  onPointerDown={(event) => start(id, i, event)}
                >
                  <Icon name="grip" />
                </span>
                <h3>
                  <button
                    type="button"
                    class={styles.toggle}
                    data-part="toggle"
                    aria-expanded={isOpen}
                    onClick={() => onOpen(id, !isOpen)}
                  >
                    <b>{t.editor.phase(i + 1, name)}</b>
                    <span>
                      {t.list.minutes(phase.minutes)} · {t.choices.speakers[phase.speakers]}
                    </span>
                    {wrong > 0 && <em>{t.editor.notYet(wrong)}</em>}
                  </button>
                </h3>
                <div class={styles.moves}>
                  <Button
                    weight="quiet"
                    icon="up"
                    iconOnly
                    data-part="up"
                    disabled={i === 0}
                    onClick={() => move(id, i - 1, 'up')}
                  >
                    {t.editor.up(name)}
                  </Button>
                  <Button
                    weight="quiet"
                    icon="down"
                    iconOnly
                    data-part="down"
                    disabled={i === phases.length - 1}
                    onClick={() => move(id, i + 1, 'down')}
                  >
                    {t.editor.down(name)}
                  </Button>
                  <Button weight="quiet" icon="close" iconOnly onClick={() => remove(id, i)}>
                    {t.editor.remove(name)}
                  </Button>
                </div>
              </div>
              {isOpen && (
                <PhaseFields editor={editor} phase={phase} index={i} warnings={warnings} />
              )}
            </li>
          );
        })}
      </ol>
      <AddPhase box={adding} language={method.language} onAdd={add} />
    </section>
  );
}

/** Those of one phase, in its rules or its texts. */
function faultsOf(faults: readonly Fault[], id: string, index: number): Fault[] {
  return faults.filter(
    ({ path }) => path[1] === 'phases' && path[2] === (path[0] === 'text' ? id : index),
  );
}

/** At which edge of the phase at `i` the line stands where the dragged one would land. */
function dropAt(
  drag: { readonly id: string; readonly to: number } | null,
  phases: readonly { readonly id: string }[],
  i: number,
): 'before' | 'after' | undefined {
  if (!drag) return undefined;
  const from = phases.findIndex(({ id }) => id === drag.id);
  if (drag.to === from || drag.to !== i) return undefined;
  return drag.to > from ? 'after' : 'before';
}

interface AddPhaseProps {
  readonly box: { current: HTMLSelectElement | null };
  readonly language: 'nl' | 'en';
  readonly onAdd: (pattern: PhasePattern) => void;
}

function AddPhase({ box, language, onAdd }: AddPhaseProps) {
  const t = useWords();
  const id = useId();
  const [pattern, setPattern] = useState<PhasePattern>(phasePatterns[0]);
  return (
    <div class={styles.add}>
      <div>
        <label for={id}>{t.editor.addAs}</label>
        <select
          id={id}
          ref={box}
          value={pattern}
          onChange={(event) => {
            const chosen = phasePatterns[event.currentTarget.selectedIndex];
            if (chosen) setPattern(chosen);
          }}
        >
          {phasePatterns.map((each) => (
            <option key={each} value={each}>
              {patternName(each, language)}
            </option>
          ))}
        </select>
      </div>
      <Button icon="add" onClick={() => onAdd(pattern)}>
        {t.editor.add}
      </Button>
    </div>
  );
}
