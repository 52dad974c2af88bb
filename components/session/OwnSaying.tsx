/** What somebody is asked to say of themselves now: one button, and a sheet where there is a choice. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { laterSheet } from '@/components/ui/later';
import type { CommandBody } from '@/lib/session/commands';
import { isPresent } from '@/lib/session/guards';
import { hasSaid, sayingAt, type Saying } from '@/lib/session/saying';
import type { Session } from '@/lib/session/state';

const OwnCheckOutSheet = laterSheet(() =>
  import('./OwnCheckOutSheet').then((module) => module.OwnCheckOutSheet),
);
const OwnLandingSheet = laterSheet(() =>
  import('./OwnLandingSheet').then((module) => module.OwnLandingSheet),
);

export interface OwnSayingProps {
  readonly me: string;
  readonly saying: Saying;
  readonly disabled: boolean;
  readonly onSay: (command: CommandBody) => void;
}

/** Null while somebody speaks, and where there is nothing to add. */
export function ownSaying(session: Session, me: string): Saying | null {
  const saying = sayingAt(session);
  if (!saying || !isPresent(session, me)) return null;
  if (session.phases[session.current]?.turns.speaker === me) return null;
  return saying === 'agreed' && hasSaid(session, saying, me) ? null : saying;
}

export function OwnSaying({ me, saying, disabled, onSay }: OwnSayingProps) {
  const { session, t } = usePanel();
  const [open, setOpen] = useState<Saying | null>(null);
  if (!session.value) return null;
  const said = hasSaid(session.value, saying, me);
  const { landing, agreements, checkOut } = t.value;
  const label = {
    landed: said ? landing.again : landing.own,
    agreed: agreements.own,
    checkedOut: said ? checkOut.again : checkOut.own,
  }[saying];
  const close = () => setOpen(null);
  return (
    <>
      <Button
        disabled={disabled}
        weight={said ? 'quiet' : 'plain'}
        onClick={() => {
          if (saying === 'agreed') onSay({ type: 'acceptAgreements', person: me });
          else setOpen(saying);
        }}
      >
        {label}
      </Button>
      {open === 'landed' && (
        <OwnLandingSheet
          onLanded={(score) => onSay({ type: 'markLanded', person: me, score })}
          onClose={close}
        />
      )}
      {open === 'checkedOut' && (
        <OwnCheckOutSheet
          onCheckedOut={(aftercare) => onSay({ type: 'checkOut', person: me, aftercare })}
          onClose={close}
        />
      )}
    </>
  );
}
