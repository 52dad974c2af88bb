/** One kind of question with its three cards: chosen and looked at here before everybody sees it. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useHides } from '@/components/screenShare/Private';
import { Choice } from '@/components/session/Choice';
import sheets from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import type { CockpitTexts } from '@/lib/i18n/cockpit/texts';
import { AskKindSchema, levelsOfKind, type AskKind } from '@/lib/methods/cards/ask';
import type { Level } from '@/lib/methods/schema';
import { asksHere } from '@/lib/session/decideDepth';
import { AskedCards } from './AskedCards';
import styles from './support.module.css';

export interface AskSheetProps {
  readonly words: CockpitTexts['ask'];
  readonly onClose: () => void;
}

export function AskSheet({ words, onClose }: AskSheetProps) {
  const panel = usePanel();
  const [chosen, setChosen] = useState<AskKind | null>(null);
  const [wanted, setWanted] = useState<Level | null>(null);
  const hides = useHides('tallies');
  const session = panel.session.value;
  const plan = session?.phases[session.current]?.plan;
  if (!session || !plan) return null;
  const t = panel.t.value;
  const levelsHere = (kind: AskKind) => levelsOfKind(kind, plan);
  const kinds = AskKindSchema.options.filter((each) => levelsHere(each).length > 0);
  const kind = kinds.find((each) => each === chosen) ?? session.depth.asked?.kind ?? null;
  const levels = kind === null ? [] : levelsHere(kind);
  // Where the group is, as far as this kind goes there.
  const marked = hides ? undefined : levels.find((each) => each === session.depth.level);
  const level = levels.find((each) => each === wanted) ?? marked ?? levels[0];
  if (!asksHere(plan) || session.pause !== null) {
    return (
      <Sheet title={words.title} onClose={onClose}>
        <p class={sheets.text}>{words.notHere}</p>
      </Sheet>
    );
  }
  return (
    <Sheet title={words.title} onClose={onClose}>
      <Choice
        legend={words.title}
        hideLegend
        value={kind ?? ''}
        onChange={(to) => setChosen(kinds.find((each) => each === to) ?? null)}
        options={kinds.map((each) => [each, t.depth.kinds[each]] as const)}
      />
      {levels.length > 1 && level && (
        <Choice
          legend={words.level}
          value={level}
          onChange={setWanted}
          options={levels.map((each) => [each, t.cards.levels[each]] as const)}
        />
      )}
      {kind === null || level === undefined ? (
        <p class={sheets.hint}>{words.hint}</p>
      ) : (
        <>
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
        </>
      )}
    </Sheet>
  );
}
