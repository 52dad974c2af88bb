/** What a group easily steps into with a method: three pitfalls, each with its line. */
import { usePanel } from '@/components/app/panel';
import type { MethodDefinition } from '@/lib/methods/schema';
import { pitfallsOfMethod } from '@/lib/nudges/methodPitfalls';
import styles from './methodPitfalls.module.css';
import { NudgeWords, PitfallWords, useNudgeWords, usePitfallTexts } from './words';

export interface MethodPitfallsProps {
  readonly definition: MethodDefinition;
  readonly heading: 'h2' | 'h3';
}

/** In the explanation of a method. */
export function MethodPitfalls(props: MethodPitfallsProps) {
  return (
    <NudgeWords>
      <PitfallWords>
        <Section {...props} />
      </PitfallWords>
    </NudgeWords>
  );
}

function Section({ definition, heading: Heading }: MethodPitfallsProps) {
  const { help } = useNudgeWords();
  return (
    <>
      <Heading>{help.ofMethod}</Heading>
      <ThreeLines definition={definition} />
    </>
  );
}

/** The facilitator reads what to say; everybody else what to mind. */
export function ThreeLines({ definition }: Pick<MethodPitfallsProps, 'definition'>) {
  const { snapshot } = usePanel();
  const texts = usePitfallTexts();
  const reader = snapshot.value.me === null ? 'facilitator' : 'participant';
  return (
    <ul class={styles.lines}>
      {pitfallsOfMethod(definition).map((id) => (
        <li key={id}>
          <b>{texts[id].name}</b> {texts[id].lines[reader]}
        </li>
      ))}
    </ul>
  );
}
