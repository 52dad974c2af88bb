/** The facilitator's ways to notes of one's own, and to the sheet of a case-bringer without a screen. */
import { useNames, usePanel } from '@/components/app/panel';
import { useWriter } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { caseAhead } from '@/lib/session/cases';
import { caseOf } from '@/lib/session/ownSeat';
import type { OwnSheetProps } from './OwnSheet';

export type OpenNotes = Omit<OwnSheetProps, 'onClose'>;

export function FacilitatorNotes({ onOpen }: { readonly onOpen: (open: OpenNotes) => void }) {
  const { session, t } = usePanel();
  const nameOf = useNames();
  const writer = useWriter();
  if (!session.value) return null;
  const { cases, facilitator } = session.value;
  const own = caseOf(session.value, facilitator);
  const number = caseAhead(session.value);
  const bringer = cases[number - 1]?.caseBringer ?? null;
  const device = writer?.members.some(({ person, connected }) => person === bringer && connected);
  const words = t.value.own;
  return (
    <>
      <Button onClick={() => onOpen({ number: own, forOther: null })}>
        {own > 0 ? words.myCase : words.notes}
      </Button>
      {bringer !== null && bringer !== facilitator && device !== true && (
        <Button onClick={() => onOpen({ number, forOther: bringer })}>
          {words.sheetOf(nameOf(bringer))}
        </Button>
      )}
    </>
  );
}
