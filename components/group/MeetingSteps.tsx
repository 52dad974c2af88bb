/** The steps that a group remembers of a meeting, each of which it can forget. */
import { useState } from 'preact/hooks';
import { StepFacts } from '@/components/session/yield/StepFacts';
import { useYieldWords, YieldWords } from '@/components/session/yield/words';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import type { RememberedStep } from '@/lib/group/steps';
import styles from './group.module.css';

export interface MeetingStepsProps {
  readonly steps: readonly RememberedStep[];
  readonly nameOf: (id: string) => string;
  readonly onForget: (step: string) => void;
}

export function MeetingSteps(props: MeetingStepsProps) {
  return (
    <YieldWords>
      <Steps {...props} />
    </YieldWords>
  );
}

function Steps({ steps, nameOf, onForget }: MeetingStepsProps) {
  const { carried: words, yield: yieldWords } = useYieldWords();
  const [asking, setAsking] = useState<RememberedStep | null>(null);
  return (
    <>
      <ul class={styles.steps}>
        {steps.map((step) => (
          <li key={step.id}>
            <div>
              <b>{yieldWords.takes(nameOf(step.person))}</b>
              <p>{step.text}</p>
              <StepFacts kind={step.kind} lookAgainOn={step.lookAgainOn} />
            </div>
            <Button weight="quiet" icon="close" iconOnly onClick={() => setAsking(step)}>
              {words.forget(nameOf(step.person))}
            </Button>
          </li>
        ))}
      </ul>
      {asking && (
        <Confirm
          title={words.forgetTitle}
          text={words.forgetText}
          yes={words.forgetYes}
          danger
          onYes={() => onForget(asking.id)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
