/** One case: who brings it, and with which method it is worked on. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import type { OwnOffer } from '@/components/choose/ownOffer';
import { Button } from '@/components/ui/Button';
import type { FormCase } from './form';
import type { Turn } from './group';
import { NameSelect } from './NameSelect';
import { MethodOfCase } from './MethodOfCase';
import { chosenCaseBringer } from './people';
import styles from './setUp.module.css';

export interface CaseFieldProps {
  /** Its place, from 0. */
  readonly at: number;
  readonly of: FormCase;
  readonly several: boolean;
  readonly names: readonly string[];
  readonly own: OwnOffer;
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
  own,
  proposed,
  onChange,
  onChooseMethod,
  onRemove,
}: CaseFieldProps) {
  const { t } = usePanel();
  const id = useId();
  const words = t.value.planning;
  const bringer = chosenCaseBringer(of, names);
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
        <div id={`${id}-method`} class={styles.chosen} aria-live="polite">
          <MethodOfCase of={of} own={own} people={names.length} />
        </div>
        <Button data-choose aria-describedby={`${id}-method`} onClick={onChooseMethod}>
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
