/** One kind of question with its three cards, as everybody will see it. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Choice } from '@/components/session/Choice';
import sheets from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import type { CockpitTexts } from '@/lib/i18n/cockpit/texts';
import { levelsOfKind, type AskKind } from '@/lib/methods/cards/ask';
import type { Level } from '@/lib/methods/schema';
import { AskedCards } from './AskedCards';
import styles from './support.module.css';

export interface AskSheetProps {
  readonly kind: AskKind;
  readonly words: CockpitTexts['ask'];
  readonly onClose: () => void;
}

export function AskSheet({ kind, words, onClose }: AskSheetProps) {
  const panel = usePanel();
  const session = panel.session.value;
  const plan = session?.phases[session.current]?.plan;
  const levels = plan ? levelsOfKind(kind, plan) : [];
  const [chosen, setChosen] = useState<Level | null>(null);
  // Where the group is, as far as this kind goes there.
  const marked = levels.find((level) => level === session?.depth.level);
  const level = levels.find((each) => each === chosen) ?? marked ?? levels[0];
  if (level === undefined) return null;
  const t = panel.t.value;
  return (
    <Sheet title={words.about(t.depth.kinds[kind])} onClose={onClose}>
      <p class={sheets.hint}>{words.hint}</p>
      {levels.length > 1 && (
        <Choice
          legend={words.level}
          value={level}
          onChange={setChosen}
          options={levels.map((each) => [each, t.cards.levels[each]] as const)}
        />
      )}
      <div class={styles.preview}>
        <AskedCards asked={{ kind, level }} />
      </div>
      <Button
        weight="main"
        onClick={() => {
          onClose();
          void panel.command({ type: 'askAbout', asked: { kind, level } }, ['alreadyMoved']);
        }}
      >
        {words.show}
      </Button>
    </Sheet>
  );
}
