/** On the facilitator's machine: asking whether it is safe enough, answering, and what comes of it. */
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useWriter } from '@/components/live/situation';
import { useGiving } from '@/components/own/sharedNote';
import { Button } from '@/components/ui/Button';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { Sheet } from '@/components/ui/Sheet';
import {
  countSafety,
  isBeingAsked,
  isSafe,
  mayAnswerSafety,
  safetyLacksSomebody,
} from '@/lib/session/safety';
import type { Session } from '@/lib/session/state';
import { ChooseForCase } from '../CaseChoices';
import sheets from '../sheets.module.css';
import { SafetyForm } from './SafetyForm';
import styles from './threshold.module.css';
import { SafetyWords, useSafetyWords } from './words';

export interface SafetySheetProps {
  readonly number: number;
  /** What waits for it. */
  readonly onGo?: () => void;
  readonly onClose: () => void;
}

type Step = 'look' | 'own' | 'passing' | 'answering';

export function SafetySheet(props: SafetySheetProps) {
  const { session } = usePanel();
  const value = session.value;
  return value && <SafetyWords>{<Steps {...props} session={value} />}</SafetyWords>;
}

function Steps({ session, number, onGo, onClose }: SafetySheetProps & { session: Session }) {
  const { safety: words } = useSafetyWords();
  const [step, setStep] = useState<Step>('look');
  const [choosing, setChoosing] = useState(false);
  const asking = isBeingAsked(session.safety) && session.safety.case === number;
  // Asked anew, it begins anew.
  useEffect(() => {
    if (!asking) setStep('look');
  }, [asking]);
  if (choosing) return <ChooseForCase number={number} onClose={onClose} />;
  // Each step begins at its top, with the focus at its beginning.
  if (asking && step === 'own') {
    return (
      <PrivateSheet part="answers" key={step} title={words.leadOwn} onClose={onClose}>
        <SafetyForm
          session={session}
          person={session.facilitator}
          send={words.send}
          onGiven={() => setStep('look')}
        />
      </PrivateSheet>
    );
  }
  if (asking && step === 'answering') {
    return (
      <PrivateSheet part="answers" key={step} title={words.title} onClose={onClose}>
        <SafetyForm
          session={session}
          person={null}
          send={words.passOn}
          onGiven={() => setStep('passing')}
        />
      </PrivateSheet>
    );
  }
  if (asking && step === 'passing') {
    return (
      <Sheet key={step} title={words.passTitle} onClose={onClose}>
        <p class={styles.text}>{words.passText}</p>
        <SoFar session={session} />
        <div class={sheets.choices}>
          <Button weight="main" onClick={() => setStep('answering')}>
            {words.next}
          </Button>
          <Button weight="quiet" onClick={() => setStep('look')}>
            {words.done}
          </Button>
        </div>
      </Sheet>
    );
  }
  return (
    <Sheet key="look" title={words.title} onClose={onClose}>
      <Look
        session={session}
        number={number}
        asking={asking}
        onOwn={() => setStep('own')}
        onPass={() => setStep('passing')}
        onChoose={() => setChoosing(true)}
        onClose={onClose}
        {...(onGo && { onGo })}
      />
    </Sheet>
  );
}

function SoFar({ session }: { readonly session: Session }) {
  const { safety: words } = useSafetyWords();
  const { given, of } = countSafety(session);
  return (
    <p class={styles.text} aria-live="polite">
      {words.soFar(given, of)}
    </p>
  );
}

interface LookProps {
  readonly session: Session;
  readonly number: number;
  readonly asking: boolean;
  readonly onOwn: () => void;
  readonly onPass: () => void;
  readonly onChoose: () => void;
  readonly onClose: () => void;
  readonly onGo?: () => void;
}

/** How far it is, and the ways on: never none. */
function Look({ session, number, asking, onOwn, onPass, onChoose, onClose, onGo }: LookProps) {
  const { t } = usePanel();
  const { safety: words } = useSafetyWords();
  const { busy, refused, give } = useGiving();
  const roundGoes = useScreenGoesRound(session);
  const { safety } = session;
  const ask = () => void give([{ type: 'askSafety', case: number }]);
  const told = safety.case === number ? safety.safe : null;
  const safe = isSafe(session, number);
  return (
    <>
      <div aria-live="polite">
        {!asking && told === null && <p class={styles.text}>{words.lead}</p>}
        {told === false && <p class={styles.text}>{words.no}</p>}
        {told === true && <p class={styles.text}>{safe ? words.yes : words.newcomer}</p>}
        {refused !== null && <p class={styles.problem}>{t.value.refused[refused]}</p>}
      </div>
      {asking && <SoFar session={session} />}
      {asking && safetyLacksSomebody(session) && <p class={styles.text}>{words.lacks}</p>}
      <div class={sheets.choices}>
        {!asking && told === null && (
          <Button weight="main" disabled={busy} onClick={ask}>
            {words.begin}
          </Button>
        )}
        {asking && mayAnswerSafety(session, session.facilitator) && (
          <Button onClick={onOwn}>{words.leadOwn}</Button>
        )}
        {asking && roundGoes && <Button onClick={onPass}>{words.pass}</Button>}
        {safe && onGo && (
          <Button weight="main" onClick={onGo}>
            {words.goOn}
          </Button>
        )}
        {(asking || (told !== null && !safe)) && (
          <Button disabled={busy} onClick={ask}>
            {words.again}
          </Button>
        )}
        {safe && !onGo && (
          <Button weight="main" onClick={onClose}>
            {words.done}
          </Button>
        )}
        {!safe && <Button onClick={onChoose}>{words.another}</Button>}
      </div>
      {asking && countSafety(session).given > 0 && <p class={styles.text}>{words.againText}</p>}
    </>
  );
}

/** Somebody who has not answered has no screen of their own. */
function useScreenGoesRound({ safety, facilitator }: Session): boolean {
  const writer = useWriter();
  const devices = new Set(
    writer?.members.flatMap(({ person, connected }) => (connected ? [person] : [])),
  );
  const without = safety.asked.filter(
    (id) => id !== facilitator && !devices.has(id) && !safety.answered.includes(id),
  );
  return without.length > safety.unnamed;
}
