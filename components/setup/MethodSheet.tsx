/** Chooses the method of one case, with the time that the rest of the meeting leaves for it. */
import { ChooseMethod } from '@/components/choose/ChooseMethod';
import { usePanel } from '@/components/app/panel';
import { recentMethods } from '@/lib/group/memory';
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
  readonly onChange: (part: Partial<SetUpForm>) => void;
  readonly onClose: () => void;
}

/** Further back than this a method is new again. */
const RECENT_MEETINGS = 6;

export function MethodSheet({ form, at, people, group, onChange, onClose }: MethodSheetProps) {
  const panel = usePanel();
  const of = form.cases[at];
  if (!of) return null;
  const now = panel.toWall(panel.now.value);
  const end = nextClockTime(form.end, now);
  const current = methodOf(of).id;
  const meetings = group?.meetings ?? [];
  return (
    <ChooseMethod
      people={reckonedWith(people)}
      seat={form.seat}
      room={roomFor(form, people, { number: at + 1, availableMs: end === null ? null : end - now })}
      current={current}
      recent={recentMethods(meetings, RECENT_MEETINGS).flatMap(({ methods }) => methods)}
      meetings={group ? meetings.length : null}
      onChoose={(method, frame) => {
        const leaveOut = method === current ? of.leaveOut : [];
        const chosen = { ...of, method, picked: true, leaveOut };
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
