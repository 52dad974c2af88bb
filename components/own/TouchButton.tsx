/** Marks the moment for who brings the case: one tap, nothing to see for anybody else. */
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { caseAt } from '@/lib/session/cases';
import { mayTouch, momentNow } from '@/lib/session/ownSeat';

const THANKS_MS = 2500;

export interface TouchButtonProps {
  /** Who brings the case; by another than themselves on the facilitator's machine. */
  readonly person: string;
  readonly label: string;
  /** Where there is little room: the sign alone, filled for a moment once it is noted. */
  readonly small?: boolean;
  readonly onDone?: () => void;
}

/** Nothing where there is nothing to mark. */
export function TouchButton({ person, label, small = false, onDone }: TouchButtonProps) {
  const panel = usePanel();
  const [noted, setNoted] = useState(0);
  const session = panel.session.value;
  useEffect(() => {
    if (noted === 0) return undefined;
    const timer = setTimeout(() => setNoted(0), THANKS_MS);
    return () => clearTimeout(timer);
  }, [noted]);
  if (!session || !mayTouch(session, person)) return null;

  async function mark(): Promise<void> {
    if (!session) return;
    const reply = await panel.ask({
      type: 'saveOwnNote',
      of: session.id,
      kind: 'touched',
      case: caseAt(session, session.current),
      key: crypto.randomUUID(),
      text: '',
      from: '',
      moment: momentNow(session, panel.now.peek()),
    });
    if (!reply.ok) return;
    setNoted((n) => n + 1);
    onDone?.();
  }

  return (
    <Button
      icon="care"
      iconOnly={small}
      data-noted={noted > 0}
      aria-live="polite"
      onClick={() => void mark()}
    >
      {noted > 0 ? panel.t.value.own.noted : label}
    </Button>
  );
}
