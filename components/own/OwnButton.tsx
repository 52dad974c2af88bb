/** The way to what one writes for oneself, on a screen of one's own: to the case sheet for who brings a case. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { caseOf } from '@/lib/session/ownSeat';
import { OwnSheet } from './ways';

export function OwnButton({ me }: { readonly me: string }) {
  const { session, t } = usePanel();
  const [open, setOpen] = useState<number | null>(null);
  if (!session.value) return null;
  const number = caseOf(session.value, me);
  const { own } = t.value;
  return (
    <>
      <Button weight="quiet" icon="pencil" data-own onClick={() => setOpen(number)}>
        {number > 0 ? own.myCase : own.short}
      </Button>
      {open !== null && <OwnSheet number={open} forOther={null} onClose={() => setOpen(null)} />}
    </>
  );
}
