/** Question cards of the phase, three at a time. Everybody looks for themselves; nothing is kept. */
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import { threeCards } from '@/lib/methods/cards/choose';
import { loadCards } from '@/lib/methods/cards/load';
import type { Level } from '@/lib/methods/schema';
import { levelsOf } from '@/lib/session/phaseCards';
import styles from './cards.module.css';
import { Choice } from './Choice';
import sheets from './sheets.module.css';

type Texts = Readonly<Record<string, string>>;

export interface CardsSheetProps {
  /** Of the phase; where it has none, the signals are all there is. */
  readonly cards: readonly string[];
  /** Signals of feeling, where they are at hand. */
  readonly signals: readonly string[];
  readonly onClose: () => void;
}

export function CardsSheet({ cards: ofPhase, signals, onClose }: CardsSheetProps) {
  const { language, t } = usePanel();
  const [texts, setTexts] = useState<Texts | 'failed' | null>(null);
  const [level, setLevel] = useState<Level | 'phase'>('phase');
  const [round, setRound] = useState(0);
  const [feeling, setFeeling] = useState(ofPhase.length === 0);
  const cards = feeling ? signals : ofPhase;
  const spoken = language.value;
  useEffect(() => {
    let shown = true;
    loadCards(spoken).then(
      (loaded) => shown && setTexts(loaded),
      () => shown && setTexts('failed'),
    );
    return () => {
      shown = false;
    };
  }, [spoken]);

  const words = t.value.cards;
  const levels = levelsOf(cards);
  const three = threeCards(cards, { level: level === 'phase' ? null : level, round });
  return (
    <Sheet title={feeling ? t.value.depth.signals : words.title} onClose={onClose}>
      <p class={sheets.hint}>{feeling ? t.value.depth.signalsText : words.text}</p>
      {levels.length > 1 && (
        <Choice
          legend={words.level}
          value={level}
          onChange={(to) => {
            setLevel(to);
            setRound(0);
          }}
          options={[
            ['phase', words.ofPhase],
            ...levels.map((each) => [each, words.levels[each]] as const),
          ]}
        />
      )}
      {texts === 'failed' ? (
        <p role="alert">{words.failed}</p>
      ) : (
        <ul class={styles.cards} aria-live="polite" aria-busy={texts === null}>
          {texts && three.map((id) => <li key={id}>{texts[id]}</li>)}
        </ul>
      )}
      {cards.length > three.length && (
        <Button disabled={texts === null} onClick={() => setRound(round + 1)}>
          {words.next}
        </Button>
      )}
      {ofPhase.length > 0 && signals.length > 0 && (
        <Button
          weight="quiet"
          onClick={() => {
            setFeeling(!feeling);
            setLevel('phase');
            setRound(0);
          }}
        >
          {feeling ? t.value.depth.questions : t.value.depth.signals}
        </Button>
      )}
    </Sheet>
  );
}
