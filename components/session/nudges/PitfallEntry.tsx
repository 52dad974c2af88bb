/** One pitfall: what one notices, and what one can say. */
import type { ComponentChildren } from 'preact';
import type { PitfallId } from '@/lib/nudges/ids';
import { pitfallSources } from '@/lib/nudges/sources';
import type { Role } from '../role';
import styles from './help.module.css';
import { useNudgeWords, usePitfallTexts } from './words';

const roles = ['facilitator', 'participant', 'caseBringer'] as const satisfies readonly Role[];

export interface PitfallEntryProps {
  readonly id: PitfallId;
  /** Whose line it is about; null for whoever reads up on it. The facilitator sees all three. */
  readonly reader: Role | null;
  readonly heading: 'h2' | 'h4';
  readonly actions?: ((id: PitfallId) => ComponentChildren) | undefined;
}

export function PitfallEntry({ id, reader, heading: Heading, actions }: PitfallEntryProps) {
  const { help } = useNudgeWords();
  const sources = pitfallSources[id].map((source) => help.sources[source]);
  const { signs, lines } = usePitfallTexts()[id];
  const shown = reader === null || reader === 'facilitator' ? roles : [reader];
  return (
    <div class={styles.entry}>
      <Heading>{help.signs}</Heading>
      <p>{signs}</p>
      {shown.map((each) => (
        <div key={each} class={styles.line} data-own={each === reader}>
          <Heading>{each === reader ? help.yours : help.lines[each]}</Heading>
          <p>{lines[each]}</p>
        </div>
      ))}
      {actions?.(id)}
      <p class={styles.source}>{help.from(sources.join('; '))}</p>
    </div>
  );
}
