/** The cases of the meeting, one to four. */
import type { RefObject } from 'preact';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { useFocusAfter } from '@/components/ui/useFocusAfter';
import { MAX_CASES } from '@/lib/session/meetingPlan';
import type { OwnOffer } from '@/components/choose/ownOffer';
import { CaseField } from './CaseField';
import { emptyCase, type FormCase, type SetUpForm } from './form';
import type { Turn } from './group';
import styles from './setUp.module.css';

export interface CasesFieldProps {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly form: SetUpForm;
  readonly names: readonly string[];
  readonly own: OwnOffer;
  /** For each case, who has waited longest. */
  readonly proposed: readonly (Turn | null)[];
  readonly onChange: (part: Partial<SetUpForm>) => void;
  /** `at` counts from 0. */
  readonly onChooseMethod: (at: number) => void;
}

export function CasesField(props: CasesFieldProps) {
  const { box, form, names, own, proposed, onChange, onChooseMethod } = props;
  const { t } = usePanel();
  const focusAfter = useFocusAfter(box);
  const { cases } = form;
  const words = t.value.planning;
  const changeCase = (at: number, part: Partial<FormCase>) =>
    onChange({ cases: cases.map((each, i) => (i === at ? { ...each, ...part } : each)) });

  function add(): void {
    const { method, methodName, picked } = cases.at(-1) ?? emptyCase;
    onChange({ cases: [...cases, { ...emptyCase, method, methodName, picked }] });
    // Or the next key would start at the top again when the button that was pressed goes.
    if (cases.length + 1 === MAX_CASES) focusAfter(':scope > :last-child :is(select, button)');
  }

  function remove(at: number): void {
    onChange({ cases: cases.filter((_case, i) => i !== at) });
    focusAfter(':scope > button');
  }

  return (
    <div class={styles.cases} ref={box}>
      {cases.map((each, at) => (
        <CaseField
          // Cases have no names of their own: what tells them apart is their place.
          key={at}
          at={at}
          of={each}
          several={cases.length > 1}
          names={names}
          own={own}
          proposed={proposed[at] ?? null}
          onChange={(part) => changeCase(at, part)}
          onChooseMethod={() => onChooseMethod(at)}
          onRemove={() => remove(at)}
        />
      ))}
      {cases.length < MAX_CASES && (
        <Button weight="quiet" onClick={add}>
          {words.addCase}
        </Button>
      )}
    </div>
  );
}
