/** One case: who brings it, and with which method it is worked on. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import type { FormCase } from './form';
import type { Turn } from './group';
import { NameSelect } from './NameSelect';
import { chosenCaseBringer } from './people';
import { methodOf } from './plan';
import styles from './setUp.module.css';

export interface CaseFieldProps {
  /** Its place, from 0. */
  readonly at: number;
  readonly of: FormCase;
  readonly several: boolean;
  readonly names: readonly string[];
  readonly proposed: Turn | null;
  readonly onChange: (part: Partial<FormCase>) => void;
  readonly onChooseMethod: () => void;
  readonly onRemove: () => void;
}

export function CaseField({
  at,
  of,
  several,
  names,
  proposed,
  onChange,
  onChooseMethod,
  onRemove,
}: CaseFieldProps) {
  const { t, texts } = usePanel();
  const id = useId();
  const words = t.value.planning;
  const method = methodOf(of);
  const text = texts.value[method.id];
  const bringer = chosenCaseBringer(of, names);
  const { min, max } = method.group;
  const unusual = names.length >= 2 && (names.length < min || names.length > max);
  return (
    <fieldset class={styles.case}>
      <legend>{several ? words.case(at + 1) : words.cases}</legend>
      <div class={styles.field}>
        <label for={`${id}-bringer`}>{t.value.setUp.caseBringer}</label>
        <NameSelect
          id={`${id}-bringer`}
          names={names}
          value={bringer === null ? '' : (names[bringer] ?? '')}
          none={t.value.setUp.caseBringerLater}
          describedBy={`${id}-memory`}
          onChange={(caseBringer) => onChange({ caseBringer })}
        />
        <div id={`${id}-memory`} class={styles.memory} hidden={proposed === null}>
          {proposed && (
            <>
              <p class={styles.hint}>
                {words.longestNotBrought(proposed.name, words.ago(proposed.ago))}
              </p>
              <Button weight="quiet" onClick={() => onChange({ caseBringer: proposed.name })}>
                {words.takeBringer(proposed.name)}
              </Button>
            </>
          )}
        </div>
      </div>
      <div class={styles.field}>
        <b>{t.value.setUp.method}</b>
        <p id={`${id}-method`} class={styles.chosen}>
          <b>{text?.name ?? method.id}</b>{' '}
          <small>{t.value.setUp.methodMinutes(method.minutes)}</small>
          {text && <small class={styles.suits}>{text.suits}</small>}
        </p>
        {unusual && <p class={styles.hint}>{words.groupFits(min, max)}</p>}
        <Button aria-describedby={`${id}-method`} onClick={onChooseMethod}>
          {words.otherMethod}
        </Button>
      </div>
      {several && (
        <Button weight="quiet" onClick={onRemove}>
          {words.removeCase(at + 1)}
        </Button>
      )}
    </fieldset>
  );
}
