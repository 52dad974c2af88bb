/** Chooses the method of one case, with the time that the rest of the meeting leaves for it. */
import { ChooseMethod } from '@/components/choose/ChooseMethod';
import type { OwnOffer } from '@/components/choose/ownOffer';
import { usePanel } from '@/components/app/panel';
import { practiceOf } from '@/lib/group/practice';
import { nextClockTime } from '@/lib/i18n/times';
import type { KnownGroup } from '@/lib/wire/groupMessages';
import { roomFor } from './fit';
import type { SetUpForm } from './form';
import { methodOf, reckonedWith } from './plan';

export interface MethodSheetProps {
  readonly form: SetUpForm;
  /** The case, from 0. */
  readonly at: number;
  readonly people: number;
  readonly group: KnownGroup | undefined;
  readonly own: OwnOffer;
  readonly onChange: (part: Partial<SetUpForm>) => void;
  readonly onClose: () => void;
}

export function MethodSheet(props: MethodSheetProps) {
  const { form, at, people, group, own, onChange, onClose } = props;
  const panel = usePanel();
  const of = form.cases[at];
  if (!of) return null;
  const now = panel.toWall(panel.now.value);
  const end = nextClockTime(form.end, now);
  const availableMs = end === null ? null : end - now;
  const current = methodOf(of, own.own)?.id ?? null;
  return (
    <ChooseMethod
      people={reckonedWith(people)}
      seat={form.seat}
      room={roomFor(form, people, { number: at + 1, availableMs, own: own.own })}
      current={current}
      practice={practiceOf(group?.meetings ?? null)}
      own={own}
      onChoose={(method, frame) => {
        const leaveOut = method === current ? of.leaveOut : [];
        const methodName = own.own?.get(method)?.text.name ?? '';
        const chosen = { ...of, method, methodName, picked: true, leaveOut };
        onChange({
          cases: form.cases.map((each, i) => (i === at ? chosen : each)),
          ...(frame && { frame: frame.sizes }),
        });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
