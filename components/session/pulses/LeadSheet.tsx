/** On the facilitator's machine: the own answer, and a screen that goes round for who has none. */
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { Sheet } from '@/components/ui/Sheet';
import { countGiven, mayGivePulses } from '@/lib/session/pulses';
import type { Session } from '@/lib/session/state';
import sheets from '../sheets.module.css';
import { PulseForm } from './PulseForm';
import styles from './pulses.module.css';
import { usePulseWords } from './words';

export interface LeadSheetProps {
  readonly session: Session;
  readonly onClose: () => void;
}

type Step = 'choose' | 'own' | 'passing' | 'answering';

export function LeadSheet({ session, onClose }: LeadSheetProps) {
  const words = usePulseWords();
  const [step, setStep] = useState<Step>('choose');
  const { given, of } = countGiven(session);
  const allIn = given >= of;
  // Each step begins at its top, with the focus at its beginning.
  if (step === 'own') {
    return (
      <PrivateSheet part="answers" key={step} title={words.leadOwn} onClose={onClose}>
        <PulseForm
          person={session.facilitator}
          send={words.send}
          onGiven={() => setStep('choose')}
        />
      </PrivateSheet>
    );
  }
  if (step === 'answering') {
    return (
      <PrivateSheet part="answers" key={step} title={words.title} onClose={onClose}>
        <PulseForm person={null} send={words.passOn} onGiven={() => setStep('passing')} />
      </PrivateSheet>
    );
  }
  const passing = step === 'passing' && !allIn;
  return (
    <Sheet key={step} title={passing ? words.passTitle : words.title} onClose={onClose}>
      <p class={styles.text}>{allIn ? words.allIn : passing ? words.passText : words.lead}</p>
      <p class={styles.text} aria-live="polite">
        {words.soFar(given, of)}
      </p>
      <div class={sheets.choices}>
        {!passing && mayGivePulses(session, session.facilitator) && (
          <Button onClick={() => setStep('own')}>{words.leadOwn}</Button>
        )}
        {!passing && !allIn && <Button onClick={() => setStep('passing')}>{words.pass}</Button>}
        {passing && (
          <Button weight="main" onClick={() => setStep('answering')}>
            {words.next}
          </Button>
        )}
        {(passing || allIn) && (
          <Button weight="quiet" onClick={onClose}>
            {words.done}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
