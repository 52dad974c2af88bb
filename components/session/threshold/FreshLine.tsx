/** How fresh it is for who brings the case, asked before telling; what they choose acts, and stands nowhere. */
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { useNames } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { caseAt } from '@/lib/session/cases';
import type { PersonId, Session } from '@/lib/session/state';
import { CaseBringerSheet } from '../CaseBringerSheet';
import { FreshSheet } from './FreshSheet';
import { useSafetyWords } from './words';

/** In memory alone, as long as the panel is open. */
const fine = signal<ReadonlySet<string>>(new Set());

function keyOf({ id, current, ...session }: Session, bringer: PersonId): string {
  return `${id} ${caseAt(session, current)} ${bringer}`;
}

export function isSaidFine(session: Session, bringer: PersonId): boolean {
  return fine.value.has(keyOf(session, bringer));
}

export interface FreshLineProps {
  readonly session: Session;
  readonly bringer: PersonId;
}

export function FreshLine({ session, bringer }: FreshLineProps) {
  const me = useMe();
  const nameOf = useNames();
  const { fresh: words } = useSafetyWords();
  const [open, setOpen] = useState<'ask' | 'other' | null>(null);
  const close = () => setOpen(null);
  const mine = me !== null || bringer === session.facilitator;
  return (
    <>
      <Button onClick={() => setOpen('ask')}>
        {mine ? words.ask : words.askOf(nameOf(bringer))}
      </Button>
      {open === 'ask' && (
        <FreshSheet
          session={session}
          bringer={bringer}
          mine={mine}
          onFine={() => {
            fine.value = new Set([...fine.value, keyOf(session, bringer)]);
          }}
          {...(me === null && { onOther: () => setOpen('other') })}
          onClose={close}
        />
      )}
      {open === 'other' && <CaseBringerSheet onClose={close} onChosen={close} />}
    </>
  );
}
