/** Moments to step in: each opens its lines, in three strengths. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { LoadFailed } from '@/components/ui/LoadFailed';
import { useLoaded } from '@/components/ui/useLoaded';
import type { CockpitTexts } from '@/lib/i18n/cockpit/texts';
import { loadInterventions } from '@/lib/methods/facilitation/load';
import type { Situation } from '@/lib/methods/facilitation/situations';
import { mayHaveSting } from '@/lib/session/intervening';
import { SaySheet } from './SaySheet';
import styles from './support.module.css';

export function SayChoice({ words }: { words: CockpitTexts['say'] }) {
  const panel = usePanel();
  const [open, setOpen] = useState<Situation | null>(null);
  const { value: all, failed, retry } = useLoaded(loadInterventions);
  const session = panel.session.value;
  if (!session) return null;
  const offered = all?.filter(({ situation }) => situation !== 'sting' || mayHaveSting(session));
  const shown = all?.find(({ situation }) => situation === open);
  return (
    <section class={styles.part}>
      <h2>{words.title}</h2>
      <p class={styles.hint}>{words.hint}</p>
      {failed && <LoadFailed onRetry={retry} />}
      <ul class={styles.situations} aria-busy={!all}>
        {offered?.map(({ situation, name, sign }) => (
          <li key={situation}>
            <button type="button" onClick={() => setOpen(situation)}>
              <b>{name}</b>
              <span>{sign}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown && <SaySheet of={shown} words={words} onClose={() => setOpen(null)} />}
    </section>
  );
}
