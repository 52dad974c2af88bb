/** In the phase before a method: what a group easily steps into with it, on every screen. */
import { usePanel } from '@/components/app/panel';
import { findMethod } from '@/lib/methods/library';
import { ThreeLines } from './MethodPitfalls';
import styles from './methodPitfalls.module.css';
import { NudgeWords, PitfallWords, useNudgeWords } from './words';

export function BeforeMethod({ method }: { readonly method: string }) {
  return (
    <NudgeWords>
      <PitfallWords>
        <Before method={method} />
      </PitfallWords>
    </NudgeWords>
  );
}

function Before({ method }: { readonly method: string }) {
  const { snapshot } = usePanel();
  const { help } = useNudgeWords();
  const definition = findMethod(method) ?? snapshot.value.methods[method]?.definition;
  if (!definition?.phases.some(({ pitfalls }) => pitfalls.length > 0)) return null;
  return (
    <details class={styles.before}>
      <summary>{help.ofMethod}</summary>
      <ThreeLines definition={definition} />
    </details>
  );
}
