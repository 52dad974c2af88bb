/** One line: the way to asking or answering whether it is safe enough, and what all said together. */
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { countSafety, isBeingAsked, isSafe, mayAnswerSafety } from '@/lib/session/safety';
import type { PersonId, Session } from '@/lib/session/state';
import { OwnSafetySheet } from './OwnSafetySheet';
import { SafetySheet } from './ways';
import { useSafetyWords } from './words';

export interface SafetyLineProps {
  readonly session: Session;
  readonly number: number;
  /** Null on the facilitator's machine. */
  readonly me: PersonId | null;
}

export function SafetyLine({ session, number, me }: SafetyLineProps) {
  const { safety: words } = useSafetyWords();
  const [open, setOpen] = useState(false);
  const { safety } = session;
  const asking = isBeingAsked(safety) && safety.case === number;
  const told = safety.case === number && safety.safe !== null;
  const { given, of } = countSafety(session);
  const close = () => setOpen(false);
  const label = asking ? words.asked(given, of) : told ? words.whatNow : words.ask;
  return (
    <>
      <div aria-live="polite">
        {told && safety.safe === false && <p>{words.no}</p>}
        {told && safety.safe === true && (
          <p>{isSafe(session, number) ? words.yes : words.newcomer}</p>
        )}
        {asking && me !== null && safety.answered.includes(me) && <p>{words.isIn(given, of)}</p>}
      </div>
      {me === null && !isSafe(session, number) && (
        <Button onClick={() => setOpen(true)}>{label}</Button>
      )}
      {me !== null && asking && mayAnswerSafety(session, me) && (
        <Button onClick={() => setOpen(true)}>{words.own}</Button>
      )}
      {open && me === null && <SafetySheet number={number} onClose={close} />}
      {open && me !== null && asking && (
        <OwnSafetySheet session={session} me={me} onClose={close} />
      )}
    </>
  );
}
