/** One's own pitfall: chosen, changed or put away; nobody else sees which. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { findMethod } from '@/lib/methods/library';
import { fittingPitfalls } from '@/lib/nudges/fitting';
import type { PitfallId } from '@/lib/nudges/ids';
import { caseAhead } from '@/lib/session/cases';
import sheets from '../sheets.module.css';
import { CardWords, useCardWords } from './cardWords';
import styles from './card.module.css';
import { PitfallList } from './PitfallList';
import { NudgeWords, PitfallWords } from './words';

export interface OwnPitfallSheetProps {
  readonly onClose: () => void;
  /** No pitfall was wanted. */
  readonly onNone?: () => void;
}

export function OwnPitfallSheet(props: OwnPitfallSheetProps) {
  return (
    <CardWords>
      <NudgeWords>
        <PitfallWords>
          <OwnPitfall {...props} />
        </PitfallWords>
      </NudgeWords>
    </CardWords>
  );
}

function OwnPitfall({ onClose, onNone }: OwnPitfallSheetProps) {
  const panel = usePanel();
  const { own: words, pitfalls } = useCardWords();
  const [query, setQuery] = useState('');
  const { nudges: record, methods } = panel.snapshot.value;
  const session = panel.session.value;
  if (!session || !record) return null;
  const number = caseAhead(session);
  const id = session.cases[number - 1]?.method ?? '';
  const method = findMethod(id) ?? methods[id]?.definition;
  const choose = (pitfall: PitfallId | null) => {
    onClose();
    if (pitfall === null) onNone?.();
    const act = { act: 'own', pitfall, case: number } as const;
    void panel.ask({ type: 'nudge', session: session.id, act });
  };
  return (
    <PrivateSheet part="nudges" title={words.title} onClose={onClose}>
      <p class={sheets.hint}>{words.intro}</p>
      {record.own && <p class={styles.chosen}>{words.chosen(pitfalls[record.own.pitfall].name)}</p>}
      <Button weight="quiet" onClick={() => choose(null)}>
        {words.none}
      </Button>
      <div class={styles.fitting}>
        <PitfallList
          heading="h3"
          query={query}
          onQuery={setQuery}
          here={method ? fittingPitfalls(method) : []}
          hereTitle={words.fitting}
        >
          {(pitfall, name) => (
            <button
              type="button"
              aria-pressed={record.own?.pitfall === pitfall}
              onClick={() => choose(pitfall)}
            >
              {name}
            </button>
          )}
        </PitfallList>
      </div>
    </PrivateSheet>
  );
}
