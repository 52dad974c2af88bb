/** Chooses the method of one case. */
import { Sheet } from '@/components/ui/Sheet';
import { usePanel } from '@/components/app/panel';
import type { SetUpForm } from './form';
import { MethodField } from './MethodField';
import { methodOf } from './plan';

export interface MethodSheetProps {
  readonly form: SetUpForm;
  /** The case, from 0. */
  readonly at: number;
  readonly people: number;
  readonly onChange: (part: Partial<SetUpForm>) => void;
  readonly onClose: () => void;
}

export function MethodSheet({ form, at, onChange, onClose }: MethodSheetProps) {
  const { t } = usePanel();
  const of = form.cases[at];
  if (!of) return null;
  const choose = (method: string) => {
    const cases = form.cases.map((each, i) =>
      i === at
        ? { ...each, method, picked: true, leaveOut: method === each.method ? each.leaveOut : [] }
        : each,
    );
    onChange({ cases });
  };
  return (
    <Sheet title={t.value.setUp.method} onClose={onClose}>
      <MethodField value={methodOf(of).id} onChange={choose} />
    </Sheet>
  );
}
